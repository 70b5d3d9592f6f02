// What the text says where an item asks about it, in our own words: beside the question, on paper and on the screen.

import { sentencesOf } from '../analysis/sentences.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Paragraph, Source } from '../model/source.ts';
import type { Item, Kind } from './item.ts';

/** The kinds that can hardly be answered without what is said around the statement; the others ask about the argument as it is shown. */
const BY_THE_TEXT: readonly Kind[] = ['E2', 'E3', 'E4', 'E8', 'E9'];

/** The paragraphs in which what an item is about stands, by their ids. O(what it is about) */
export function paragraphsOf(map: ArgumentMap, { about }: Pick<Item, 'about'>): readonly string[] {
  const places = about.flatMap(({ id }) => (/^P\d+\.\d+$/.test(id) ? [id] : sentencesOf(map, id)));
  return [...new Set(places.flatMap((place) => /^(P\d+)\./.exec(place)?.[1] ?? []))];
}

/** The paragraph in which the first of what an item is about stands; nothing for kinds that do not need it. O(paragraphs) */
export function passageOf(map: ArgumentMap, source: Source | undefined, item: Item): Paragraph | undefined {
  if (!BY_THE_TEXT.includes(item.kind)) return undefined;
  const [first] = paragraphsOf(map, { about: item.about.slice(0, 1) });
  return source?.editions.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)).find(({ id, precis }) => id === first && Object.keys(precis).length > 0);
}
