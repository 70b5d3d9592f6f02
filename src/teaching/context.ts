// What an exercise is made from: a map, its text where there are words, the schemes, and the words of a language.

import { ownWords } from '../analysis/own-words.ts';
import { sentencesOf } from '../analysis/sentences.ts';
import { exerciseMessagesOf, type ExerciseMessages } from '../i18n/exercises.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { indexOf, type MapIndex } from '../model/map-index.ts';
import type { Schemes } from '../model/schemes.ts';
import type { Source } from '../model/source.ts';
import type { Distractors } from './distractors.ts';
import type { Feedback } from './item.ts';
import type { RuleId } from './rule-id.ts';

/** What goes with a map. All of it may be missing: then some kinds ask less. */
export interface Sources {
  /** The text of the map; items ask for sentences where it has words. */
  readonly source?: Source;
  /** The words of a reader's own copy, by the ids of sentences, in place of those of the source. */
  readonly words?: ReadonlyMap<string, { readonly text: string }>;
  /** The kinds of step, for E8. */
  readonly schemes?: Schemes;
  /** Wrong premises that somebody wrote, for E7. */
  readonly distractors?: Distractors;
  /** E7 asks for a premise to be written, instead of to be chosen. */
  readonly written?: boolean;
}

/** A score, and what is said of the answer that gets it. */
export interface Scored {
  readonly score: number;
  readonly feedback: Feedback;
}

export interface Context extends Sources {
  readonly map: ArgumentMap;
  readonly index: MapIndex;
  readonly lang: Locale;
  readonly m: ExerciseMessages;
  readonly words: ReadonlyMap<string, { readonly text: string }>;
  readonly background: readonly string[];
  readonly textOf: (text: LocalizedText) => string;
  /** The words of a statement or question, or of a step both of its ends. */
  readonly text: (id: Id) => string;
  /** The same in quotation marks; of a step as it is. */
  readonly quoted: (id: Id) => string;
  readonly speaker: (id: Id) => string;
  readonly placesOf: (records: readonly Id[]) => readonly string[];
  /** What is said of an answer: a verdict, why, and the rule. @param why of another reader, where the map has readings */
  readonly say: (score: number, reason: string, rule: RuleId, records: readonly Id[], why?: string) => Scored;
  /** The same of a part of an answer: the rule is said once, of the whole. */
  readonly sayOfPart: Context['say'];
}

/** The context of a map in a language. O(1), but for the words of the text */
export function contextOf(map: ArgumentMap, lang: Locale, sources: Sources): Context {
  const index = indexOf(map);
  const m = exerciseMessagesOf(lang);
  const textOf = (text: LocalizedText): string => textIn(text, lang, map.language).text;
  const text = (id: Id): string => {
    const record = index.statement(id) ?? index.question(id);
    if (record) return textOf(record.text);
    const step = index.inference(id);
    if (!step) return id;
    const to = 'statement' in step.target ? quoted(step.target.statement) : text(step.target.inference);
    return m.step(m.list(step.premises.map(quoted)), to);
  };
  const quoted = (id: Id): string => (index.inference(id) ? text(id) : m.quote(text(id)));
  const placesOf = (records: readonly Id[]): readonly string[] => [...new Set(records.flatMap((id) => sentencesOf(map, id)))];
  const said = (score: number, reasons: readonly string[], rule: RuleId, records: readonly Id[], why?: string): Scored => ({
    score,
    feedback: {
      text: m.lines([m.verdict(score), why === undefined ? '' : m.differ(why), ...reasons]),
      rule,
      places: placesOf(records),
      records,
      ...(why === undefined ? {} : { differs: true }),
    },
  });
  return {
    ...sources,
    map,
    index,
    lang,
    m,
    words: sources.words ?? ownWords(sources.source, undefined, lang),
    background: [...new Set(sources.source?.editions.flatMap(({ background }) => background) ?? [])],
    textOf,
    text,
    quoted,
    speaker: (id) => textOf(index.speaker(id)?.name ?? { [lang]: m.author }),
    placesOf,
    say: (score, reason, rule, records, why) => said(score, [reason, m.rules[rule]], rule, records, why),
    sayOfPart: (score, reason, rule, records, why) => said(score, [reason], rule, records, why),
  };
}
