// The shape of `data/schemes.json`. Apart from that of a map: it is needed only where somebody asks critical questions.

import * as z from 'zod/mini';
import { FORMAT_VERSION } from './format.ts';
import { localizedText } from './schema.ts';
import type { Holds, Known, Same } from './schema-holds.ts';
import type { Schemes } from './schemes.ts';

const questionSchema = z.looseObject({
  id: z.string(),
  text: localizedText,
  kind: z.enum(['premise', 'step', 'conclusion']),
});

const schemeSchema = z.looseObject({
  id: z.string(),
  name: localizedText,
  form: localizedText,
  questions: z.array(questionSchema),
});

export const schemesSchema = z.looseObject({
  formatVersion: z.literal(FORMAT_VERSION),
  source: z.string(),
  schemes: z.array(schemeSchema),
});

export type SchemesSchemaHolds = Holds<Same<Known<Schemes>, Known<z.output<typeof schemesSchema>>>>;
