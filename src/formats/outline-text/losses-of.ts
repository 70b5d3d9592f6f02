// What an outline cannot carry of a map, counted without writing one.

import type { Loss } from '../../i18n/losses.ts';
import { AUTHOR, speakerOf, type ArgumentMap } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';

/** In the order in which they are named. */
const LOSSES = ['ids', 'languages', 'short', 'hedge', 'basis', 'scheme', 'critical', 'weight', 'anchors', 'note', 'reading', 'tension', 'about', 'question', 'reservation', 'same-text'] as const satisfies readonly Loss[];

/** How many records lose something. */
export interface Lost {
  readonly loss: Loss;
  readonly count: number;
}

/** What an outline of a map in one language loses, in the order of `LOSSES`. O(size of the map) */
export function lossesOf(map: ArgumentMap, locale: Locale): readonly Lost[] {
  const index = indexOf(map);
  const records = [...map.questions, ...map.statements, ...map.inferences, ...map.tensions];
  const has = (field: string) => (record: object): boolean => (record as Record<string, unknown>)[field] !== undefined;
  const count = (list: readonly object[], test: (record: object) => boolean): number => {
    let n = 0;
    for (const record of list) if (test(record)) n++;
    return n;
  };
  const keys = new Set(map.statements.map((s) => `${speakerOf(s)}\n${textIn(s.text, locale, map.language).text.replace(/\s+/g, ' ').trim()}`));
  const counts: Readonly<Record<Loss, number>> = {
    ids: records.length - map.tensions.length,
    languages: map.language.length - 1,
    short: count([...map.questions, ...map.statements], has('short')),
    hedge: count(map.statements, has('hedge')),
    basis: count(map.statements, has('basis')),
    scheme: count(map.inferences, has('scheme')),
    critical: count(map.inferences, has('critical')),
    weight: count(map.inferences, has('weight')),
    anchors: count(map.inferences, has('anchors')),
    note: count(records, has('note')) + count(map.speakers, has('note')),
    reading: count(records, has('readings')),
    tension: map.tensions.length,
    about: ['description', 'version', 'updated', 'curators', 'licence', 'method', 'source'].filter((field) => has(field)(map)).length + (index.speaker(AUTHOR) ? 1 : 0),
    // A statement whose place says its question already loses nothing.
    question: map.statements.filter((s) => s.question !== undefined && s.answers === undefined && (index.inferencesFrom(s.id).length > 0 || s.elaborates !== undefined || s.id === map.thesis)).length,
    reservation: map.statements.filter((s) => s.qualifies !== undefined && (s.answers === undefined || s.answers !== index.statement(s.qualifies)?.answers)).length,
    'same-text': map.statements.length - keys.size,
  };
  return LOSSES.flatMap((loss) => (counts[loss] > 0 ? [{ loss, count: counts[loss] }] : []));
}
