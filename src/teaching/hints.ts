// Hints in four steps, made from what is asked and its model answer alone: where to look, which rule, half of the answer, the model.

import { inspectorMessagesOf } from '../i18n/inspector.ts';
import { asText } from './answers.ts';
import type { Context } from './context.ts';
import type { Draft } from './exercise.ts';
import type { Answer, Ask, Choice, Placement } from './item.ts';
import type { Random } from '../model/random.ts';

/**
 * The four hints of an item. O(item)
 * @param isRight whether an answer gets all points: beside the model only what is wrong leaves a choice of two
 * @param random draws what is wrong; the first in a fixed order would tell what is right
 */
export function hintsOf(context: Context, { ask, accept, look, rule, half }: Draft, isRight: (answer: Answer) => boolean, random: Random): readonly string[] {
  const { m, placesOf } = context;
  const places = placesOf(look);
  const paragraphs = [...new Set(places.flatMap((place) => /^P(\d+)\./.exec(place)?.[1] ?? []))].slice(0, MOST_PARAGRAPHS).toSorted((a, b) => Number(a) - Number(b));
  const here = look.flatMap((id) => context.index.statement(id)?.question ?? []).slice(0, 1);
  const where = (): string => {
    if (paragraphs.length > 0) return m.hints.paragraphs(m.list(paragraphs), paragraphs.length);
    if (places.length > 0) return m.hints.place(inspectorMessagesOf(context.lang).anchor(places[0]!));
    return here.length > 0 ? m.hints.question(context.quoted(here[0]!)) : m.hints.meaning;
  };
  return [where(), m.hints.rule(m.rules[rule]), half ?? halfOf(context, ask, accept.model, isRight, random), m.hints.model(answerInWords(context, ask, accept.model))];
}

/** More would be no hint. */
const MOST_PARAGRAPHS = 4;

/** An answer in the words of what is asked. O(answer) */
export function answerInWords({ m }: Pick<Context, 'm'>, ask: Ask, answer: Answer): string {
  const quote = (choices: readonly Choice[], id: string): string => m.quote(choices.find((choice) => choice.id === id)?.text ?? id);
  switch (ask.shape) {
    case 'written':
      return m.quote(asText(answer));
    case 'pick-one':
      return quote(ask.options, asText(answer));
    case 'pick-many':
    case 'set':
    case 'order':
      return m.list((answer as readonly string[]).map((id) => quote(ask.options, id)));
    case 'match':
      return m.rows(Object.entries(answer as Readonly<Record<string, string>>).map(([left, right]) => m.pair(ask.left.find(({ id }) => id === left)?.text ?? left, quote(ask.right, right))));
    case 'place':
      // What need not all be put is a mark on something, and no card with words of its own.
      return m.rows((answer as readonly Placement[]).map(({ id, target, relation }) => (ask.optional ? m.marked : m.placed)(ask.cards.find((card) => card.id === id)?.text ?? id, ask.relations.find((each) => each.id === relation)?.text ?? relation, ask.targets.find((each) => each.id === target)?.text ?? target)));
  }
}

function halfOf(context: Context, ask: Ask, model: Answer, isRight: (answer: Answer) => boolean, random: Random): string {
  const { m } = context;
  const oneOfTwo = (options: readonly Choice[], right: string): string => {
    const [wrong] = random.shuffled(options.filter(({ id }) => !isRight(ask.shape === 'pick-one' ? id : [id]))).map(({ id }) => id);
    const two = options.filter(({ id }) => id === right || id === wrong).map(({ text }) => m.quote(text));
    return m.hints.oneOf(m.list(two));
  };
  switch (ask.shape) {
    case 'written':
      return m.hints.part(`${asText(model).slice(0, Math.ceil(asText(model).length / 2))}…`);
    case 'pick-one':
      return oneOfTwo(ask.options, asText(model));
    case 'match': {
      const pairs = Object.entries(model as Readonly<Record<string, string>>);
      return m.hints.part(answerInWords(context, ask, Object.fromEntries(pairs.slice(0, Math.floor(pairs.length / 2)))));
    }
    default: {
      const all = model as readonly string[];
      if (all.length === 1 && ask.shape === 'place') return m.hints.target(ask.targets.find(({ id }) => id === (model as readonly Placement[])[0]!.target)!.text);
      if (all.length === 1) return oneOfTwo('options' in ask ? ask.options : [], all[0]!);
      return m.hints.part(answerInWords(context, ask, all.slice(0, Math.floor(all.length / 2))));
    }
  }
}
