// What somebody who practises alone holds against verdicts.

import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { oneLine } from '../../model/own-reading.ts';
import { answerInWords } from '../../teaching/hints.ts';
import type { Answer, Item } from '../../teaching/item.ts';

/** In the words in which it was asked and answered, so that it can be read without the map. */
export interface Objection {
  readonly item: string;
  readonly asked: string;
  readonly answered: string;
  readonly why: string;
}

/** What somebody holds against the verdict on an answer. */
export function objectionTo(item: Item, answer: Answer, why: string): Objection {
  const asked = [item.prompt, ...item.about.map(({ text }) => text)].join(' ');
  return { item: item.id, asked: `${item.kind} ${asked}`, answered: answerInWords({ m: exerciseMessagesOf(item.lang) }, item, answer).replaceAll(/\s*\n\s*/g, '; '), why: oneLine(why) };
}

/** Whether two are about the same answer to the same item. */
export function isSame(one: Objection, other: Objection): boolean {
  return one.item === other.item && one.answered === other.answered;
}

/** With one in the place of what was said of the same answer before; without it where it says nothing. The same list where nothing changes. O(objections) */
export function withObjection(objections: readonly Objection[], own: Objection): readonly Objection[] {
  const before = objections.find((each) => isSame(each, own));
  if ((before?.why ?? '') === own.why) return objections;
  return [...objections.filter((each) => each !== before), ...(own.why === '' ? [] : [own])];
}
