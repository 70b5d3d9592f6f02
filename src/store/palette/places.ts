// Statements and questions to go to, by number or by what they say.

import { numberOf } from '../../analysis/number-of.ts';
import { searchOf } from '../../analysis/search.ts';
import { textIn } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import { runCommand } from '../commands/index.ts';
import { inAll, type PaletteSource } from './entry.ts';

/** Places that are offered at once. */
const MOST = 8;

export const places: PaletteSource = {
  group: 'go',
  open: (stores) => {
    const { map } = stores.document.getState();
    if (!map) return () => [];
    const index = indexOf(map);
    const search = searchOf(map);
    return (typed) =>
      search(typed).slice(0, MOST).map(({ id }) => {
        const { text } = (index.statement(id) ?? index.question(id))!;
        const number = numberOf(map, id);
        return { id: `go:${id}`, number, names: inAll((locale) => `${number} ${textIn(text, locale, map.language).text}`), run: () => void runCommand(stores, 'select', id) };
      });
  },
};
