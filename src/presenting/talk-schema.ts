// The shape of `talk.json`. Apart from that of a map: it comes when a talk is first opened.

import * as z from 'zod/mini';
import { ID_PATTERN } from '../model/format.ts';
import { localizedText } from '../model/schema.ts';
import type { Filled, Holds, Known, Same } from '../model/schema-holds.ts';
import { ASK_KINDS, MOST, TALK_FORMAT, UNTOLD, type Talk } from './talk.ts';

const id = z.string().check(z.regex(ID_PATTERN));
const ids = z.array(id).check(z.maxLength(MOST.ids));

const askSchema = z.looseObject({
  prompt: localizedText,
  as: z.enum(ASK_KINDS),
  choices: z.exactOptional(z.array(z.looseObject({ text: localizedText, isRight: z.exactOptional(z.boolean()) })).check(z.maxLength(MOST.choices))),
});

const whatIfSchema = z.looseObject({ reject: z.exactOptional(ids), doubt: z.exactOptional(ids), grant: z.exactOptional(ids) });

const sceneSchema = z.looseObject({
  id,
  title: localizedText,
  show: z.exactOptional(ids),
  hide: z.exactOptional(ids),
  focus: z.exactOptional(ids),
  highlight: z.exactOptional(ids),
  sentences: z.exactOptional(z.array(z.string()).check(z.maxLength(MOST.ids))),
  caption: z.exactOptional(localizedText),
  note: z.exactOptional(localizedText),
  whatIf: z.exactOptional(whatIfSchema),
  ask: z.exactOptional(askSchema),
  seconds: z.exactOptional(z.number().check(z.minimum(0), z.maximum(MOST.seconds))),
});

export const talkSchema = z.looseObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(TALK_FORMAT),
  map: id,
  mapVersion: z.exactOptional(z.string()),
  title: localizedText,
  untold: z.exactOptional(z.enum(UNTOLD)),
  scenes: z.array(sceneSchema).check(z.maxLength(MOST.scenes)),
});

type SceneShape = Omit<Filled<Known<z.output<typeof sceneSchema>>, 'show' | 'hide' | 'focus' | 'highlight' | 'sentences'>, 'whatIf'> & { readonly whatIf?: Filled<Known<z.output<typeof whatIfSchema>>, 'reject' | 'doubt' | 'grant'> };
type TalkShape = Omit<Known<z.output<typeof talkSchema>>, '$schema' | 'scenes'> & { readonly scenes: readonly SceneShape[] };

export type TalkSchemaHolds = Holds<Same<Known<Talk>, TalkShape>>;
