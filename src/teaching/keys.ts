// Keys that are tables: what each answer, or each part of one, is worth, and what is said of it.

import * as z from 'zod/mini';
import { ownValue } from './answers.ts';
import type { ExerciseMessages } from '../i18n/exercises.ts';
import type { Step } from './bearing.ts';
import type { Scored } from './context.ts';
import type { Feedback, Grade, Item, Placement } from './item.ts';
import type { RuleId } from './rule-id.ts';

export const feedbackSchema: z.ZodMiniType<Feedback> = z.object({
  text: z.string(),
  of: z.exactOptional(z.string()),
  rule: z.string(),
  places: z.array(z.string()),
  records: z.array(z.string()),
  differs: z.exactOptional(z.literal(true)),
});

const scoredSchema: z.ZodMiniType<Scored> = z.object({ score: z.number().check(z.gte(0), z.lte(1)), feedback: feedbackSchema });

export const stepSchema: z.ZodMiniType<Step> = z.object({ id: z.string(), premises: z.array(z.string()), target: z.string(), polarity: z.enum(['support', 'attack']) });
export const placementsSchema: z.ZodMiniType<readonly Placement[]> = z.array(z.object({ id: z.string(), target: z.string(), relation: z.string() }));

/** Of a choice of one: by option. */
export interface OptionsKey {
  readonly model: string;
  readonly options: Readonly<Record<string, Scored>>;
}
export const optionsKeySchema: z.ZodMiniType<OptionsKey> = z.object({ model: z.string(), options: z.record(z.string(), scoredSchema) });

/** Of a match: by left and right. The scores of the rows add up. */
export interface RowsKey {
  readonly model: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, Readonly<Record<string, Scored>>>>;
}
export const rowsKeySchema: z.ZodMiniType<RowsKey> = z.object({ model: z.record(z.string(), z.string()), rows: z.record(z.string(), z.record(z.string(), scoredSchema)) });

/** A key of options from what each is worth; the first of those that are worth all is the model. */
export function optionsKey(scored: readonly (readonly [string, Scored])[]): OptionsKey {
  const model = scored.find(([, { score }]) => score === 1);
  if (!model) throw new Error('No option is right.');
  return { model: model[0], options: Object.fromEntries(scored) };
}

/** The grade of a choice of one. */
export function gradeOption({ accept }: Item<OptionsKey>, answer: string): Grade {
  return ownValue(accept.options, answer) ?? { score: 0, feedback: { text: '', rule: '', places: [], records: [] } };
}

/** The grade of a match whose rows add up; a row that was left out is worth nothing. */
export function gradeRows({ accept, ...item }: Item<RowsKey>, answer: Readonly<Record<string, string>>, m: ExerciseMessages, rule: RuleId): Grade {
  const rows = Object.entries(accept.rows).map(([left, row]): Scored => ownValue(row, ownValue(answer, left)) ?? { score: 0, feedback: emptyRow(m.leftOut, rule) });
  const score = Math.min(1, rows.reduce((sum, row) => sum + row.score, 0));
  const label = (left: string): string => (item.shape === 'match' ? item.left.find(({ id }) => id === left)?.text : undefined) ?? left;
  const verdict = m.verdict(1);
  const told = rows.map(({ feedback }, i) => ({ ...feedback, of: label(Object.keys(accept.rows)[i]!), ...(feedback.text.startsWith(verdict) ? { isRight: true as const } : {}), text: score === 1 && feedback.text.startsWith(verdict) ? feedback.text.slice(verdict.length).trim() : feedback.text }));
  return {
    score,
    feedback: {
      // One line for each row; where all are right, that is said once.
      text: m.rows([m.verdict(score), ...told.map(({ of, text }) => m.pair(of, text)), m.rules[rule]]),
      ...sharedBy(told, rule),
    },
  };
}

function emptyRow(text: string, rule: RuleId): Feedback {
  return { text, rule, places: [], records: [] };
}

/** What several remarks have in common, with themselves as parts. */
export function sharedBy(parts: readonly Feedback[], rule: RuleId): Omit<Feedback, 'text'> {
  return {
    rule,
    places: [...new Set(parts.flatMap(({ places }) => places))],
    records: [...new Set(parts.flatMap(({ records }) => records))],
    ...(parts.some(({ differs }) => differs) ? { differs: true } : {}),
    parts,
  };
}
