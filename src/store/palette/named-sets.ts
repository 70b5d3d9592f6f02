// The named sets of statements, but for those that are empty on this map or chosen already.

import { sets } from '../../analysis/sets/index.ts';
import { filterMessagesOf } from '../../i18n/filter.ts';
import { runCommand } from '../commands/index.ts';
import { inAll, type PaletteSource } from './entry.ts';
import { among } from './find.ts';

export const namedSets: PaletteSource = {
  group: 'filter',
  open: (stores) => {
    const { map } = stores.document.getState();
    const chosen = stores.view.getState().filters.set;
    const offered = map ? sets.filter(({ id, membersOf }) => !chosen.includes(id) && membersOf(map).size > 0) : [];
    return among(offered.map(({ id }) => ({ id: `set:${id}`, names: inAll((locale) => filterMessagesOf(locale).values[`set.${id}`] ?? id), run: () => void runCommand(stores, 'choose-filter', { filter: 'set', values: [id] }) })), 3);
  },
};
