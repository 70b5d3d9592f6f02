// What the palette offers: something to do, with its names in all languages, so that either finds it.

import type { Locale } from '../../model/localized-text.ts';
import type { AppStores } from '../app-stores.ts';
import { LOCALES } from '../preferences-store.ts';

export const GROUPS = ['do', 'show', 'filter', 'open', 'go'] as const;
export type Group = (typeof GROUPS)[number];
export type Names = Readonly<Record<Locale, string>>;

export interface PaletteEntry {
  readonly id: string;
  readonly names: Names;
  /** Of a statement or question: what it can be called by alone. */
  readonly number?: string;
  /** As `keyOf` writes it. */
  readonly key?: string | undefined;
  readonly run: () => void;
}

/** One kind of entries, under one heading. */
export interface PaletteSource {
  readonly group: Group;
  /** Asked once when the palette opens: what can be done now, told for whatever is typed, the best first. */
  readonly open: (stores: AppStores) => Finder;
}

export type Finder = (typed: string, locale: Locale) => readonly PaletteEntry[];

/** A name in every language. */
export function inAll(name: (locale: Locale) => string): Names {
  return Object.fromEntries(LOCALES.map((locale) => [locale, name(locale)])) as Names;
}
