// The fields that this version of the format knows, read off the schema.

import {
  criticalSchema,
  inferenceSchema,
  mapSchema,
  questionSchema,
  readingSchema,
  speakerSchema,
  statementSchema,
  tensionSchema,
  textReferenceSchema,
} from './schema.ts';

/** The kinds of record whose fields are known. */
export type RecordKind =
  | 'map'
  | 'source'
  | 'question'
  | 'speaker'
  | 'statement'
  | 'inference'
  | 'tension'
  | 'reading'
  | 'critical'
  | 'target';

const FIELDS: Readonly<Record<RecordKind, ReadonlySet<string>>> = {
  map: fieldsIn(mapSchema),
  source: fieldsIn(textReferenceSchema),
  question: fieldsIn(questionSchema),
  speaker: fieldsIn(speakerSchema),
  statement: fieldsIn(statementSchema),
  inference: fieldsIn(inferenceSchema),
  tension: fieldsIn(tensionSchema),
  reading: fieldsIn(readingSchema),
  critical: fieldsIn(criticalSchema),
  target: new Set(['statement', 'inference']),
};

/** The fields that this version of the format knows in a kind of record. */
export function fieldsOf(kind: RecordKind): ReadonlySet<string> {
  return FIELDS[kind];
}

function fieldsIn(schema: { readonly def: { readonly shape: object } }): ReadonlySet<string> {
  return new Set(Object.keys(schema.def.shape));
}
