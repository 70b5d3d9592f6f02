// The other maps, as far as their lists have come: those of the site, and the reader's own.

import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../commands/index.ts';
import { LOCALES } from '../preferences-store.ts';
import { inAll, type PaletteSource } from './entry.ts';
import { among } from './find.ts';

export const maps: PaletteSource = {
  group: 'open',
  open: (stores) => {
    const { shipped, kept } = stores.maps.getState();
    const { name: shown } = stores.document.getState();
    const all = [...shipped.map(({ slug, title }) => ({ name: slug, title, language: LOCALES })), ...kept].filter(({ name }) => name !== shown);
    return among(all.map(({ name, title, language }) => ({ id: `map:${name}`, names: inAll((locale) => textIn(title, locale, language).text), run: () => void runCommand(stores, 'open-map', name) })), 2);
  },
};
