// The shape of a reading. Apart from that of a map: it comes when one is first opened.

import * as z from 'zod/mini';
import { MOST, READING_FORMAT, READING_KIND } from './own-reading.ts';
import { ID_PATTERN } from './format.ts';
import { localizedText } from './schema.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const ids = z.array(id).check(z.maxLength(MOST.ids));
const line = (most: number) => z.string().check(z.maxLength(most));

const ownStatement = z.looseObject({ id, text: localizedText });

const ownInference = z.looseObject({
  id,
  premises: z.array(id).check(z.minLength(1), z.maxLength(MOST.premises)),
  target: z.union([z.looseObject({ statement: id }), z.looseObject({ inference: id })]),
  polarity: z.enum(['support', 'attack']),
});

export const readingFileSchema = z.looseObject({
  kind: z.literal(READING_KIND),
  formatVersion: z.literal(READING_FORMAT),
  map: id,
  version: z.exactOptional(line(MOST.title)),
  title: z.exactOptional(line(MOST.title)),
  by: z.exactOptional(line(MOST.by)),
  reject: z.exactOptional(ids),
  doubt: z.exactOptional(ids),
  grant: z.exactOptional(ids),
  because: z.exactOptional(z.record(z.string(), line(MOST.because))),
  own: z.exactOptional(
    z.looseObject({
      statements: z.exactOptional(z.array(ownStatement).check(z.maxLength(MOST.statements))),
      inferences: z.exactOptional(z.array(ownInference).check(z.maxLength(MOST.inferences))),
    }),
  ),
});
