// The one schema of the map file and of `source.json`: the door checks with it, the published JSON Schema is made of it,
// and the records of `argument-map.ts` are held equal to it by the compiler (end of this file).
// Objects are loose: unknown fields are kept, and reported by a rule, for a file may be newer than the program.

import * as z from 'zod/mini';
import type { ArgumentMap } from './argument-map.ts';
import type { Source } from './source.ts';

// Under a strict Content-Security-Policy even a caught probe for `new Function` is reported.
z.config({ jitless: true });

/** The version of the format that this program reads and writes. */
export const FORMAT_VERSION = 1;

/** What every id looks like. It starts with a letter or digit, so that no id is `__proto__`. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

const id = z.string().check(z.regex(ID_PATTERN));
const localizedText = z.record(z.string(), z.string());
const anchors = z.array(z.string());

export const readingSchema = z.looseObject({ field: z.string(), value: z.unknown(), why: localizedText });

const readings = z.array(readingSchema);

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

const sentenceSchema = z.looseObject({
  id: z.string(),
  chars: z.number(),
  words: z.number(),
  digest: z.string(),
  text: z.exactOptional(z.string()),
});

const sectionSchema = z.looseObject({
  id: z.string(),
  heading: z.exactOptional(localizedText),
  paragraphs: z.array(z.looseObject({ id: z.string(), precis: localizedText })),
});

const editionSchema = z.looseObject({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  publisher: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  sections: z.array(sectionSchema),
  sentences: z.exactOptional(z.array(sentenceSchema)),
  background: z.exactOptional(z.array(z.string())),
});

export const sourceSchema = z.looseObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(FORMAT_VERSION),
  editions: z.array(editionSchema),
});

// --- Schema and records say the same, or this does not compile. ---

type Known<T> = T extends readonly (infer U)[]
  ? readonly Known<U>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: unknown } extends infer Fields
      ? [keyof Fields] extends [never]
        ? { readonly [key: string]: string }
        : { readonly [K in keyof Fields]: K extends keyof T ? Known<T[K]> : never }
      : never
    : T;
/** What parsing adds: absent lists become empty. What it does not carry: the address of the schema. */
type Filled<T, Lists extends keyof T> = Omit<T, Lists | '$schema'> & { readonly [K in Lists]-?: NonNullable<T[K]> };
/** Every field there: a field that only one side knows, optional as it may be, is then a difference. */
type Complete<T> = T extends readonly (infer U)[] ? readonly Complete<U>[] : T extends object ? { [K in keyof T]-?: Complete<T[K]> } : T;
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Same<A, B> = [Alike<A, B>, Alike<Complete<A>, Complete<B>>] extends [true, true] ? true : false;
type Holds<T extends true> = T;

type MapShape = Filled<Known<z.output<typeof mapSchema>>, 'questions' | 'speakers' | 'inferences' | 'tensions'>;
type EditionShape = Filled<Known<z.output<typeof editionSchema>>, 'sentences' | 'background'>;
type SourceShape = Omit<Known<z.output<typeof sourceSchema>>, '$schema' | 'editions'> & { readonly editions: readonly EditionShape[] };

export type MapSchemaHolds = Holds<Same<Known<ArgumentMap>, MapShape>>;
export type SourceSchemaHolds = Holds<Same<Known<Source>, SourceShape>>;
