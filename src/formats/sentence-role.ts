// What a sentence of the text does in the argument, in one line for each thing that it does.

import { numberOf } from '../analysis/number-of.ts';
import { objectionStatus } from '../analysis/objections.ts';
import { groundedIn } from '../analysis/sentences.ts';
import { pathTo, spineOf, type Place } from '../analysis/spine.ts';
import { readerMessagesOf, type Part, type ReaderWords } from '../i18n/reader.ts';
import { messagesOf } from '../i18n/translate.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { relationSentence } from './relation-sentence.ts';

/** One thing that a sentence does, and the record that it leads to. */
export interface SentenceRole {
  readonly id: Id;
  /** Of a statement; empty for a step or a tension. */
  readonly number: string;
  readonly text: string;
  /** What one has to know besides: with what it holds only together, and whether an objection has met a reply. */
  readonly besides: readonly string[];
}

/** Everything that a sentence does: statements first, then questions, steps and tensions. O(what stands in it, times its depth) */
export function rolesOfSentence(map: ArgumentMap, sentence: string, locale: Locale): readonly SentenceRole[] {
  const words = readerMessagesOf(locale);
  const { statements, questions, steps, tensions } = groundedIn(map, sentence);
  // What the author holds is what the sentence does; what is only reported comes after.
  const told = statements.toSorted((a, b) => Number(isHeld(map, b)) - Number(isHeld(map, a)));
  const tension = (id: Id): string => textIn(map.tensions.find((each) => each.id === id)!.text, locale, map.language).text;
  return [
    ...told.map((id, i) => ({ id, number: numberOf(map, id), text: isLikeTheOne(map, id, told[i - 1]) ? stepInWords(map, spineOf(map).placeOf(id)!, words.theSame, words) : roleInWords(map, id, locale), besides: besidesOf(map, id, words) })),
    ...questions.map((id) => ({ id, number: numberOf(map, id), text: words.question(numberOf(map, id)), besides: [] })),
    // A step whose premise stands here too is told with it.
    ...steps.flatMap((id) => (indexOf(map).inference(id)!.premises.some((premise) => statements.includes(premise)) ? [] : [{ id, number: '', text: words.step(relationSentence(map, id, locale, { form: 'short' })), besides: [] }])),
    ...tensions.map((id) => ({ id: map.tensions.find((each) => each.id === id)!.between[0]!, number: '', text: `${words.pulls}: ${tension(id)}`, besides: [] })),
  ];
}

/**
 * The role of a statement down to the question that it helps to answer: "the first reason for 2.3, which is the third reason for the
 * answer to question 2". O(siblings on its way)
 */
export function roleInWords(map: ArgumentMap, id: Id, locale: Locale): string {
  const place = spineOf(map).placeOf(id);
  if (!place) return '';
  const words = readerMessagesOf(locale);
  const path = pathTo(place);
  const [root, top] = path;
  if (place === root) return stepInWords(map, place, '', words);
  const target = rootInWords(map, root!, words);
  if (place === top) return stepInWords(map, place, target, words);
  const between = path.slice(2, -2).map(({ number }) => number).toReversed();
  const first = stepInWords(map, place, quoted(map, place.parent!, locale), words);
  const last = stepInWords(map, top!, target, words);
  return between.length === 0 ? words.whichIs(first, last) : words.within(first, messagesOf(locale)['list.and'](between), last);
}

/** Whether a statement bears on just what the one before it bears on. */
function isLikeTheOne(map: ArgumentMap, id: Id, before: Id | undefined): boolean {
  const { placeOf } = spineOf(map);
  const [place, other] = [placeOf(id), before === undefined ? undefined : placeOf(before)];
  return place?.step !== undefined && other?.step !== undefined && place.parent === other.parent && place.step.attacks === other.step.attacks && place.depth > 1;
}

/** Whether the author holds it, whoever says it. */
function isHeld(map: ArgumentMap, id: Id): boolean {
  return indexOf(map).statement(id)!.stance === 'asserts';
}

/** Whether a statement speaks for the root that it leads to, through all that is attacked on the way. O(depth) */
function speaksFor(place: Place): boolean {
  let isFor = true;
  for (let at: Place | undefined = place; at?.step; at = at.parent) {
    if (at.step.polarity === 'attack') isFor = !isFor;
    // What attacks an attack stands on the side of what that attacks.
    if (at.step.attacks?.polarity === 'attack') isFor = !isFor;
  }
  return isFor;
}

function besidesOf(map: ArgumentMap, id: Id, words: ReaderWords): readonly string[] {
  const place = spineOf(map).placeOf(id);
  const step = place?.step;
  if (!place || !step) return [];
  const [root] = pathTo(place);
  const isDeep = place.parent !== root && pathTo(place).some((each) => each.step?.polarity === 'attack');
  const index = indexOf(map);
  const others = step.premises.filter((premise) => premise.id !== id);
  return [
    ...others.map((other) => words.togetherWith(numberOf(map, other.id), index.statement(other.id)?.implicit === true)),
    ...(isDeep && place.band.kind === 'question' ? [words.inEffect(speaksFor(place), rootInWords(map, root!, words))] : []),
    ...(step.polarity === 'attack' && index.statement(id)?.stance !== 'asserts' ? [words.met[objectionStatus(map, index.inference(step.id)!)]] : []),
  ];
}

/** One step of the way, in words. */
function stepInWords(map: ArgumentMap, place: Place, to: string, words: ReaderWords): string {
  const { step, parent } = place;
  if (!parent) {
    const part = partOfRoot(map, place);
    return words.role(part, 1, 1, place.band.kind === 'question' ? words.toQuestion(place.band.number) : to);
  }
  if (!step) return words.role('restatement', 1, 1, to);
  const alike = step.attacks ? step.attacks.undercuts : parent.steps.filter(({ polarity }) => polarity === step.polarity);
  return words.role(step.attacks ? 'attack' : step.polarity === 'support' ? 'reason' : 'objection', alike.indexOf(step) + 1, alike.length, to);
}

function partOfRoot(map: ArgumentMap, { id }: Place): Part {
  const statement = indexOf(map).statement(id)!;
  if (statement.answers !== undefined) return statement.qualifies === undefined ? 'answer' : 'reservation';
  return id === map.thesis ? 'thesis' : 'none';
}

/** "the answer to question 2"; of what answers none, its number. */
function rootInWords(map: ArgumentMap, root: Place, words: ReaderWords): string {
  const part = partOfRoot(map, root);
  return part === 'answer' || part === 'reservation' ? words.theAnswer(part, root.band.number) : root.number;
}

/** A claim by its number and in short, and that the author turns it down, where they do. */
function quoted(map: ArgumentMap, place: Place, locale: Locale): string {
  const { short, text, stance } = indexOf(map).statement(place.id)!;
  const rejected = stance === 'rejects' ? readerMessagesOf(locale).isRejected : '';
  return `${place.number} ${messagesOf(locale)['quote'](textIn(short ?? text, locale, map.language).text.replace(/[.。]$/, ''))}${rejected}`;
}
