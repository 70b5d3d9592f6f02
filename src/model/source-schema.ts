// The shape of a text and its sentences, `source.json`. Apart from that of a map: a page needs it later, if at all.

import * as z from 'zod/mini';
import { FORMAT_VERSION } from './format.ts';
import { localizedText } from './schema.ts';
import type { Filled, Holds, Known, Same } from './schema-holds.ts';
import type { Source } from './source.ts';

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

type EditionShape = Filled<Known<z.output<typeof editionSchema>>, 'sentences' | 'background'>;
type SourceShape = Omit<Known<z.output<typeof sourceSchema>>, '$schema' | 'editions'> & { readonly editions: readonly EditionShape[] };

export type SourceSchemaHolds = Holds<Same<Known<Source>, SourceShape>>;
