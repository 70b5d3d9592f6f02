// The one schema of the map file: the door checks with it, the published JSON Schema is made of it,
// and the records of `argument-map.ts` are held equal to it by the compiler (end of this file).
// Objects are loose: unknown fields are kept, and reported by a rule, for a file may be newer than the program.

import * as z from 'zod/mini';
import type { ArgumentMap } from './argument-map.ts';
import { FORMAT_VERSION, ID_PATTERN } from './format.ts';
import type { Filled, Holds, Known, Same } from './schema-holds.ts';

// Under a strict Content-Security-Policy even a caught probe for `new Function` is reported.
z.config({ jitless: true });

const id = z.string().check(z.regex(ID_PATTERN));
export const localizedText = z.record(z.string(), z.string());
const anchors = z.array(z.string());

export const readingSchema = z.looseObject({ field: z.string(), value: z.unknown(), why: localizedText });

const readings = z.array(readingSchema);

export const criticalSchema = z.looseObject({ question: z.string(), by: id, note: z.exactOptional(localizedText) });

export const questionSchema = z.looseObject({
  id,
  text: localizedText,
  short: localizedText,
  anchors: z.exactOptional(anchors),
});

export const speakerSchema = z.looseObject({ id, name: localizedText, note: z.exactOptional(localizedText) });

export const statementSchema = z.looseObject({
  id,
  text: localizedText,
  short: z.exactOptional(localizedText),
  question: z.exactOptional(id),
  answers: z.exactOptional(id),
  qualifies: z.exactOptional(id),
  speaker: z.exactOptional(id),
  stance: z.enum(['asserts', 'concedes', 'rejects', 'leaves-open']),
  hedge: z.exactOptional(z.enum(['certain', 'probable', 'possible'])),
  basis: z.exactOptional(z.enum(['fact', 'figure', 'example', 'quotation', 'analogy'])),
  implicit: z.exactOptional(z.boolean()),
  elaborates: z.exactOptional(id),
  anchors: z.exactOptional(anchors),
  readings: z.exactOptional(readings),
  note: z.exactOptional(localizedText),
});

const statementTarget = z.looseObject({ statement: id });
const inferenceTarget = z.looseObject({ inference: id });

export const inferenceSchema = z.looseObject({
  id,
  premises: z.array(id).check(z.minLength(1)),
  target: z.union([statementTarget, inferenceTarget]),
  polarity: z.enum(['support', 'attack']),
  scheme: z.exactOptional(z.string()),
  critical: z.exactOptional(z.array(criticalSchema)),
  weight: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
  anchors: z.exactOptional(anchors),
  readings: z.exactOptional(readings),
  note: z.exactOptional(localizedText),
});

export const tensionSchema = z.looseObject({
  id,
  between: z.array(id).check(z.length(2)),
  kind: z.enum(['resolved', 'left-standing']),
  resolvedBy: z.exactOptional(id),
  text: localizedText,
  anchors: z.exactOptional(anchors),
});

export const textReferenceSchema = z.looseObject({
  title: localizedText,
  author: localizedText,
  publisher: z.exactOptional(localizedText),
  date: z.exactOptional(z.string()),
  kind: z.exactOptional(localizedText),
  url: z.exactOptional(z.string()),
  file: z.exactOptional(z.string()),
});

export const mapSchema = z.looseObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(FORMAT_VERSION),
  id,
  title: localizedText,
  description: z.exactOptional(localizedText),
  language: z.array(z.string()).check(z.minLength(1)),
  version: z.exactOptional(z.string()),
  updated: z.exactOptional(z.string()),
  curators: z.exactOptional(z.array(z.string())),
  licence: z.exactOptional(z.string()),
  method: z.exactOptional(localizedText),
  thesis: z.exactOptional(id),
  source: z.exactOptional(textReferenceSchema),
  questions: z.exactOptional(z.array(questionSchema)),
  speakers: z.exactOptional(z.array(speakerSchema)),
  statements: z.array(statementSchema),
  inferences: z.exactOptional(z.array(inferenceSchema)),
  tensions: z.exactOptional(z.array(tensionSchema)),
});

// --- Schema and records say the same, or this does not compile. ---

type MapShape = Filled<Known<z.output<typeof mapSchema>>, 'questions' | 'speakers' | 'inferences' | 'tensions'>;

export type MapSchemaHolds = Holds<Same<Known<ArgumentMap>, MapShape>>;
