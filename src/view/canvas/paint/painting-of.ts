// What is painted of a drawing: its boxes and lines as they look, and what became of them.

import type { Words } from '../../../i18n/notation.ts';
import type { Messages } from '../../../i18n/translate.ts';
import type { Drawing } from '../../../layout/drawing.ts';
import { indexPlaces } from '../../../layout/place-index.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import { latest } from '../../../model/latest.ts';
import { textIn, type Locale } from '../../../model/localized-text.ts';
import { indexOf } from '../../../model/map-index.ts';
import type { Boxes, FarLook } from '../../../scene/boxes.ts';
import type { WhatIf } from '../../../store/what-if-store.ts';
import { isQuiet } from '../../what-if/box-looks.ts';
import { asItStands } from '../line-looks.ts';
import type { Painting } from './paint-frame.ts';
import type { tagPainter } from './paint-tags.ts';

/** What a picture of a drawing also goes by. */
export interface PaintingOptions {
  readonly map: ArgumentMap;
  readonly terms: Words;
  readonly messages: Messages;
  readonly lang: Locale;
  /** What became of what the reader doubts, and what paints that, once it is there. */
  readonly tags: WhatIf['tags'];
  readonly tagPainter: typeof tagPainter | undefined;
}

interface Known {
  readonly options: PaintingOptions;
  readonly painting: Painting;
}

const known = new WeakMap<Drawing, readonly Known[]>();
const allLooks = new WeakMap<Drawing, FarLook[]>();

/** @param boxes those that the drawing was made of @returns the same painting as long as all is the same. O(1), and the index of the drawing the first time */
export function paintingOf(drawing: Drawing, boxes: Boxes, options: PaintingOptions): Painting {
  const isSame = (before: Known): boolean => (Object.keys(options) as (keyof PaintingOptions)[]).every((key) => before.options[key] === options[key]);
  return latest(known, drawing, 1, isSame, () => ({ options, painting: make(drawing, boxes, options) })).painting;
}

function make(drawing: Drawing, boxes: Boxes, { map, terms, messages, lang, tags, tagPainter: painterOf }: PaintingOptions): Painting {
  const index = indexPlaces(drawing);
  const { ids } = index.places;
  const byId = indexOf(map);
  const looks = allLooks.get(drawing) ?? [];
  allLooks.set(drawing, looks);
  return {
    index,
    boxOf: (i) => boxes.get(ids[i]!),
    lookOf: (i) => {
      const look = (looks[i] ??= boxes.farLook(ids[i]!));
      const tag = tags.get(ids[i]!);
      return tag && isQuiet(tag) && !look.isHeading ? { ...look, isStruck: true } : look;
    },
    terms,
    messages,
    shortOf: (i) => {
      const id = ids[i]!;
      const statement = byId.statement(id);
      return statement ? textIn(statement.short ?? statement.text, lang, map.language).text : (boxes.get(id)?.parts.flatMap(({ lines }) => lines).join('') ?? '');
    },
    isDimmed: (id) => boxes.isDimmed(id),
    asItStands: (inference) => {
      const tag = inference === undefined ? undefined : tags.get(inference);
      return tag && (asItStands(tag) === ' route-restored' ? 'restored' : 'fallen');
    },
    tagOf: (id) => tags.get(id),
    paintTags: tags.size > 0 ? painterOf?.(tags, lang) : undefined,
  };
}
