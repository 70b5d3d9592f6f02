// What the reader prefers, kept in this browser: language, colours, the legend. What an address asks for wins for this
// visit and is not kept, until the reader chooses otherwise.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { DIRECTIONS, NOTATIONS, type Direction, type Notation } from '../i18n/notation.ts';
import type { Locale } from '../model/localized-text.ts';
import type { StoragePort } from './ports.ts';

export const LOCALES = ['en', 'zh'] as const satisfies readonly Locale[];
export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** What is in effect. */
export interface Preferences {
  readonly lang: Locale;
  readonly theme: Theme;
  /** The language that stands below the first. */
  readonly also: Locale | undefined;
  readonly notation: Notation;
  readonly direction: Direction;
  readonly legendOpen: boolean;
  /** Whether keys that are letters or signs act on the map (WCAG 2.1.4). */
  readonly letterKeys: boolean;
}

/** What an address may ask for. */
const WISHES = ['lang', 'theme', 'also', 'notation', 'direction'] as const;
export type Wish = (typeof WISHES)[number];
export type Wishes = { readonly [K in Wish]: Preferences[K] | undefined };

/** Where neither the reader nor the address has chosen. */
export const DEFAULTS = { theme: 'system', also: undefined, notation: 'because', direction: 'conclusion-first', legendOpen: true, letterKeys: true } as const;

export interface PreferencesStore extends StoreApi<Preferences> {
  /** The reader chooses: takes effect and is kept. */
  readonly choose: (choice: Partial<Preferences>) => void;
  /** The address asks: takes effect for this visit only. */
  readonly visit: (wishes: Partial<Wishes>) => void;
  /** Whether what is in effect is what the address asked for. */
  readonly isVisiting: (key: Wish) => boolean;
}

/** Under which they are kept. */
export const PREFERENCES_KEY = 'crux.preferences';

/**
 * The preferences kept in `storage`, else the reader's language and the system's colours.
 * @param onLost told whenever a choice could not be kept beyond this visit
 */
export function createPreferencesStore(storage: StoragePort, languages: readonly string[], onLost: () => void): PreferencesStore {
  let kept: Preferences = { ...DEFAULTS, lang: firstLocale(languages), ...parsePreferences(storage.read(PREFERENCES_KEY)) };
  const visiting = new Set<string>();
  const store = createStore<Preferences>(() => kept);
  return {
    ...store,
    choose: (choice) => {
      kept = { ...kept, ...choice };
      for (const key of Object.keys(choice)) visiting.delete(key);
      store.setState(choice);
      if (!storage.write(PREFERENCES_KEY, JSON.stringify(kept))) onLost();
    },
    visit: (wishes) => {
      const now = store.getState();
      const wanted = WISHES.filter((key) => wishes[key] !== undefined && wishes[key] !== now[key]);
      for (const key of wanted) visiting.add(key);
      if (wanted.length > 0) store.setState(Object.fromEntries(wanted.map((key) => [key, wishes[key]])));
    },
    isVisiting: (key) => visiting.has(key),
  };
}

/** The first of the reader's languages that the program speaks; English where it speaks none. */
function firstLocale(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const locale = LOCALES.find((each) => tag.toLowerCase().split('-')[0] === each);
    if (locale) return locale;
  }
  return 'en';
}

/** What is usable in what was kept: another version, or somebody's hand, may have written it. */
function parsePreferences(text: string | undefined): Partial<Preferences> {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const { lang, theme, also, notation, direction, legendOpen, letterKeys } = value as Record<string, unknown>;
  return {
    ...(isOneOf(LOCALES, lang) && { lang }),
    ...(isOneOf(THEMES, theme) && { theme }),
    ...(isOneOf(LOCALES, also) && { also }),
    ...(isOneOf(NOTATIONS, notation) && { notation }),
    ...(isOneOf(DIRECTIONS, direction) && { direction }),
    ...(typeof legendOpen === 'boolean' && { legendOpen }),
    ...(typeof letterKeys === 'boolean' && { letterKeys }),
  };
}

function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}
