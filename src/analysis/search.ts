// Finding statements by what they say, in every language of the map at once. Latin words are found by their beginning and
// with a slip of the pen; Chinese, which has no spaces, letter by letter, what stands together in the text first.
// The index is MiniSearch (Lučka 2018-), ranked by BM25+.

import MiniSearch from 'minisearch';
import { speakerOf, type ArgumentMap, type Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { fold } from './fold.ts';
import { spineOf, wayTo } from './spine.ts';
import { HAN, tokensIn } from './tokens.ts';

/** A statement or question that was found, and the way to it from its question, the record itself left out. */
export interface Hit {
  readonly id: Id;
  readonly path: readonly Id[];
  /** The words in it that answer to the query, folded; none where its number was asked for. */
  readonly terms: readonly string[];
}

export type Search = (query: string) => readonly Hit[];

const MOST_HITS = 50;
/** The words of a text as they are compared. */
export const tokensOf = (text: string): string[] => tokensIn(fold(text)).map(({ token }) => token);

/** The search of a map. O(letters of the map) to build, for each language and speaker's name. */
export function searchOf(map: ArgumentMap): Search {
  const index = indexOf(map);
  const spine = spineOf(map);
  const texts = new Map<Id, string>();
  const engine = new MiniSearch<{ id: Id; text: string; voice: string }>({ fields: ['text', 'voice'], tokenize: tokensOf, processTerm: (term) => term });
  const add = (id: Id, text: readonly string[], voice: readonly string[]): void => {
    texts.set(id, fold(text.join(' ')));
    engine.add({ id, text: text.join(' '), voice: voice.join(' ') });
  };
  for (const question of map.questions) add(question.id, Object.values(question.text), []);
  for (const statement of map.statements) add(statement.id, [...Object.values(statement.text), ...Object.values(statement.short ?? {})], Object.values(index.speaker(speakerOf(statement))?.name ?? {}));

  const hitOf = (id: Id, terms: readonly string[]): Hit => {
    const place = spine.placeOf(id);
    return { id, path: place ? wayTo(place).slice(0, -1) : [], terms };
  };
  return (query) => {
    const trimmed = query.trim();
    if (trimmed === '') return [];
    const numbered = spine.places.find((place) => place.number.toLowerCase() === trimmed.toLowerCase())?.id ?? spine.bands.find((band) => band.number !== '' && band.number === trimmed)?.id;
    const found = engine.search(trimmed, {
      combineWith: 'AND',
      boost: { text: 2 },
      prefix: (term) => !HAN.test(term),
      fuzzy: (term) => (HAN.test(term) || term.length < 5 ? false : 0.2),
    });
    const exact = fold(trimmed);
    const together = (id: Id): number => (texts.get(id)!.includes(exact) ? 0 : 1);
    const ranked = found.map((hit, i) => ({ id: String(hit.id), terms: hit.terms, i })).sort((a, b) => together(a.id) - together(b.id) || a.i - b.i);
    const termsOf = new Map<Id, readonly string[]>([...(numbered === undefined ? [] : [[numbered, []] as const]), ...ranked.map(({ id, terms }) => [id, terms] as const)]);
    return [...termsOf].slice(0, MOST_HITS).map(([id, terms]) => hitOf(id, terms));
  };
}
