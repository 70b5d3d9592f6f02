// As what something can be taken along: words are written from lines, pictures from a drawing of the same.

import type { TakenLine } from './lines.ts';
import type { Signature } from './signature.ts';
import { asMarkdown, asText } from './write.ts';

export interface Form {
  readonly id: string;
  /** Of the name of a file, and its media type. */
  readonly ending: string;
  readonly type: string;
  /** Missing for a picture. */
  readonly write?: (lines: readonly TakenLine[], signature: Signature) => string;
  /** A picture of dots, made from that of vectors. */
  readonly isRaster?: boolean;
}

export const FORMS = [
  { id: 'text', ending: 'txt', type: 'text/plain', write: asText },
  { id: 'markdown', ending: 'md', type: 'text/markdown', write: asMarkdown },
  { id: 'svg', ending: 'svg', type: 'image/svg+xml' },
  { id: 'png', ending: 'png', type: 'image/png', isRaster: true },
] as const satisfies readonly Form[];

export type FormId = (typeof FORMS)[number]['id'];

export function formOf(id: FormId): Form {
  return FORMS.find((form) => form.id === id)!;
}
