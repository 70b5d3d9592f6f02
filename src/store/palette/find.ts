// What of the palette answers to what was typed: every word of it somewhere in a name, in whatever language.

import { fold } from '../../analysis/fold.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { AppStores } from '../app-stores.ts';
import type { Finder, Group, PaletteEntry, PaletteSource } from './entry.ts';

export interface FoundGroup {
  readonly group: Group;
  readonly entries: readonly PaletteEntry[];
}

/** How well an entry is called by what was typed: 0 just so, 1 it begins so, 2 it holds all words, 3 not at all. */
function rankOf({ names, number }: PaletteEntry, wanted: readonly string[], locale: Locale): number {
  const called = [names[locale], ...Object.values(names)].map(fold);
  const whole = wanted.join(' ');
  if (called.includes(whole) || (number !== undefined && fold(number) === whole)) return 0;
  if (called.some((name) => name.startsWith(wanted[0]!) && wanted.every((word) => name.includes(word)))) return 1;
  return called.some((name) => wanted.every((word) => name.includes(word))) ? 2 : 3;
}

const wordsOf = (typed: string): string[] => fold(typed).split(/\s+/).filter((word) => word !== '');

/**
 * Finds among a few by their names; while nothing is typed, the first `few`. O(entries · words)
 * @param entries in the order in which they are offered, which is kept among equals
 */
export function among(entries: readonly PaletteEntry[], few: number): Finder {
  return (typed, locale) => {
    const wanted = wordsOf(typed);
    if (wanted.length === 0) return entries.slice(0, few);
    const ranked = entries.map((entry, i) => ({ entry, i, rank: rankOf(entry, wanted, locale) })).filter(({ rank }) => rank < 3);
    return ranked.sort((a, b) => a.rank - b.rank || a.i - b.i).map(({ entry }) => entry);
  };
}

/** Opens the sources; what is found in each, the group first whose first is called best. Groups that have nothing are left out. */
export function openSources(sources: readonly PaletteSource[], stores: AppStores): (typed: string, locale: Locale) => readonly FoundGroup[] {
  const opened = sources.map(({ group, open }) => ({ group, find: open(stores) }));
  return (typed, locale) => {
    const wanted = wordsOf(typed);
    const found = opened.map(({ group, find }, i) => ({ group, entries: find(typed, locale), i })).filter(({ entries }) => entries.length > 0);
    if (wanted.length === 0) return found;
    const best = ({ entries }: FoundGroup): number => rankOf(entries[0]!, wanted, locale);
    return found.sort((a, b) => best(a) - best(b) || a.i - b.i);
  };
}
