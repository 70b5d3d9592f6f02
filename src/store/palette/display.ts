// Each way in which the map can be shown, but the one that it is shown in.

import { displayMessagesOf } from '../../i18n/display.ts';
import { DIRECTIONS, NOTATIONS } from '../../i18n/notation.ts';
import { paletteMessagesOf } from '../../i18n/palette.ts';
import { messagesOf } from '../../i18n/translate.ts';
import type { Locale } from '../../model/localized-text.ts';
import { layoutIdOf } from '../../layout/layouts/ids.ts';
import { runCommand } from '../commands/index.ts';
import { LOCALES, THEMES } from '../preferences-store.ts';
import { isFiltered, shownAs } from '../view-store.ts';
import { inAll, type PaletteEntry, type PaletteSource } from './entry.ts';
import { among } from './find.ts';
import { drawnAs } from '../app-stores.ts';

type NameOf<T> = (each: T, locale: Locale) => string;

/** The choices of one kind that are not in effect. */
function others<T extends string>(kind: string, values: readonly T[], inEffect: T, nameOf: NameOf<T>, choose: (value: T) => unknown): PaletteEntry[] {
  return values.filter((value) => value !== inEffect).map((value) => ({ id: `${kind}:${value}`, names: inAll((locale) => nameOf(value, locale)), run: () => void choose(value) }));
}

const ON_OFF = ['on', 'off'] as const;

export const display: PaletteSource = {
  group: 'show',
  open: (stores) => {
    const { lang, also, notation, direction, theme, letterKeys } = stores.preferences.getState();
    const view = stores.view.getState();
    const isMap = shownAs(view, stores.session.getState().isNarrow) === 'map';
    const words = displayMessagesOf;
    return among(
      [
        ...others('layout', stores.layouts, isMap ? drawnAs(stores) : '', (id, locale) => `${messagesOf(locale)[`layout.${layoutIdOf(id)}`]}: ${words(locale).layout[layoutIdOf(id)]}`, (id) => runCommand(stores, 'layout', id)),
        ...others('view', ['outline'], isMap ? '' : 'outline', (_, locale) => messagesOf(locale)['bar.outline'], () => runCommand(stores, 'toggle-view', 'outline')),
        ...others('language', LOCALES, lang, (id, locale) => `${paletteMessagesOf(locale).language}: ${paletteMessagesOf(locale).languages[id]}`, (id) => runCommand(stores, 'language', id)),
        ...others('also', ON_OFF, also !== undefined && also !== lang ? 'on' : 'off', (id, locale) => paletteMessagesOf(locale).also[id], () => runCommand(stores, 'also-language')),
        ...(isFiltered(view) ? others('hide', ['dim', 'remove'] as const, view.hide, (id, locale) => paletteMessagesOf(locale).hide[id], (id) => runCommand(stores, 'hide-mode', id)) : []),
        ...others('notation', NOTATIONS, notation, (id, locale) => `${words(locale).words}: ${words(locale).notation[id]}`, (id) => runCommand(stores, 'notation', id)),
        ...others('direction', DIRECTIONS, direction, (id, locale) => `${words(locale).reading}: ${words(locale).direction[id]}`, (id) => runCommand(stores, 'direction', id)),
        ...others('theme', THEMES, theme, (id, locale) => `${words(locale).colours}: ${words(locale).theme[id]}`, (id) => runCommand(stores, 'theme', id)),
        ...others('letter-keys', ON_OFF, letterKeys ? 'on' : 'off', (id, locale) => paletteMessagesOf(locale).letterKeys[id], () => runCommand(stores, 'letter-keys')),
      ],
      4,
    );
  },
};
