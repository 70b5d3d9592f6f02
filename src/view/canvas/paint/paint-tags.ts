// What follows from what the reader says, painted: tags at the boxes and signs on the lines as the page shows them (`what-if/tag.tsx`,
// `what-if/fallen-lines.tsx`, `what-if.css`); with less room the picture of the tag alone, and from afar a ring around the box.

import { detailOf, seenBy, type Camera, type Live } from '../../../layout/level-of-detail.ts';
import type { Placed } from '../../../layout/place-table.ts';
import { whatIfMessagesOf } from '../../../i18n/what-if.ts';
import type { Locale } from '../../../model/localized-text.ts';
import { READABLE } from '../../../layout/limits.ts';
import { BOLD, TYPE } from '../../../scene/type-scale.ts';
import type { SceneBox } from '../../../scene/box.ts';
import type { Tag, WhatIf } from '../../../store/what-if-store.ts';
import { cutAt, halfway, saidBy, signOf, STATUS_PATHS } from '../../what-if/looks.ts';
import { tagAt } from '../nodes.ts';
import { DIMMED, type Brush } from './brush.ts';
import type { Painting } from './paint-frame.ts';
import { say } from './paint-box.ts';
import { MARKED } from './paint-lines.ts';

const { line: LINE } = TYPE.label;
/** `undo`: from the words to those that take them back. */
const TAG = { height: 20, padding: 7, gap: 5, picture: 14, undo: 11, left: 40, below: 13, radius: 3 } as const;
/** From the edge of a cell. */
const CELL = { right: 3, below: 6 } as const;
/** Below a question. */
const QUESTION_BELOW = 19;
/** The picture alone, in pixels of the screen. */
const SMALL = 18;
/** A ring from afar, in pixels of the screen: from the box, how wide its line is, and the least that it is round. */
const RING = { gap: 1.5, line: 1.5, least: 6 } as const;

/** What is painted over the boxes of a picture. */
export type PaintTags = (brush: Brush, painting: Painting, live: Live, camera: Camera, scale: number) => void;

/**
 * @param tags what became of records, by id; not empty
 * @returns a painter of all of them that a camera sees. O(tags, and the lines on the screen)
 */
export function tagPainter(tags: WhatIf['tags'], lang: Locale): PaintTags {
  const undo = whatIfMessagesOf(lang).undoThis;
  return (brush, painting, live, camera, scale) => {
    const { context: c } = brush;
    const { index, boxOf } = painting;
    const { x, y, zoom } = camera;
    const [x0, y0, x1, y1] = seenBy(camera, 40);
    c.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale);
    if (zoom >= MARKED) paintSigns(brush, painting, camera, tags);
    for (const id of tags.keys()) {
      const i = index.indexOf(id);
      if (i === undefined) continue;
      const placed = index.at(i);
      const detail = detailOf(placed.width, placed.height, zoom);
      if (placed.x > x1 || placed.y > y1 || placed.x + placed.width < x0 || placed.y + placed.height < y0 || (detail === 'full' && live.has(id))) continue;
      const box = boxOf(i);
      const tag = box && tagAt(box, tags);
      if (!tag) continue;
      if (box.isDimmed) c.globalAlpha = DIMMED;
      if (detail === 'full') paintTag(brush, placed, box, tag, saidBy(tag) && undo, index.drawing.form === 'page');
      else if (detail === 'short') paintPicture(brush, placed, box, tag, zoom);
      else paintRing(brush, placed, zoom);
      c.globalAlpha = 1;
    }
  };
}

function paintTag(brush: Brush, placed: Placed, box: SceneBox, { status, words }: Tag, undo: string | undefined, isPage: boolean): void {
  const { context: c, colour } = brush;
  const text = TAG.padding + TAG.picture + TAG.gap;
  const said = brush.width(words, BOLD.label);
  const width = Math.round(text + said + TAG.padding + (undo === undefined ? 0 : TAG.undo + brush.width(undo, TYPE.label)));
  const [x, y] = placeOf(placed, box, width, isPage);
  c.fillStyle = colour.card;
  c.strokeStyle = colour.ink;
  c.lineWidth = 1;
  c.beginPath();
  c.roundRect(x + 0.5, y + 0.5, width - 1, TAG.height - 1, TAG.radius);
  c.fill();
  c.stroke();
  paintStatus(brush, status, x + TAG.padding, y + (TAG.height - TAG.picture) / 2, 1);
  const top = y + (TAG.height - LINE) / 2;
  say(brush, words, BOLD.label, x + text, top, 'ink');
  if (undo === undefined) return;
  const from = x + text + said + TAG.undo;
  const wide = say(brush, undo, TYPE.label, from, top, 'ink');
  c.fillRect(from, top + brush.type(TYPE.label) + 3, wide, 1);
}

/** The upper left corner of a tag, as the style sheet has it. */
function placeOf({ x, y, width, height }: Placed, { form, kind, appearance }: SceneBox, wide: number, isPage: boolean): readonly [number, number] {
  if (form === 'box') {
    const border = appearance?.frame === 'dotted' ? 2 : 1;
    return [x + border + TAG.left, y + height - border + TAG.below - TAG.height];
  }
  if (form === 'cell') return [x + width - 1 - CELL.right - wide, y + height - 1 + CELL.below - TAG.height];
  if (kind === 'question' || (kind === 'thesis' && isPage)) return [x, y + height + QUESTION_BELOW - TAG.height];
  return [x + width - wide, kind === 'thesis' ? y + (height - TAG.height) / 2 : y + height - TAG.height];
}

/** At the lower edge of a box, at the end of a row. */
function paintPicture(brush: Brush, { x, y, width, height }: Placed, { form }: SceneBox, { status }: Tag, zoom: number): void {
  const { context: c, colour } = brush;
  const side = SMALL / zoom;
  const isEdged = form === 'box' || form === 'cell';
  const left = x + width - side - (isEdged ? 4 / zoom : 0);
  const top = isEdged ? y + height - side * (form === 'cell' ? 0.7 : 0.5) : y + (height - side) / 2;
  c.fillStyle = isEdged ? colour.card : colour.paper;
  c.strokeStyle = colour.ink;
  c.lineWidth = 1 / zoom;
  c.beginPath();
  c.roundRect(left, top, side, side, TAG.radius / zoom);
  c.fill();
  if (isEdged) c.stroke();
  const edge = (SMALL - TAG.picture) / 2 / zoom;
  paintStatus(brush, status, left + edge, top + edge, 1 / zoom);
}

function paintStatus({ context: c, colour }: Brush, status: Tag['status'], x: number, y: number, size: number): void {
  const path = new Path2D();
  path.addPath(new Path2D(STATUS_PATHS[status]), new DOMMatrix([size, 0, 0, size, x, y]));
  c.strokeStyle = colour.ink;
  c.lineWidth = 1.6 * size;
  c.stroke(path);
}

function paintRing({ context: c, colour }: Brush, { x, y, width, height }: Placed, zoom: number): void {
  const out = (size: number): number => Math.max(RING.gap / zoom, (RING.least / zoom - size) / 2);
  const [dx, dy] = [out(width), out(height)];
  c.strokeStyle = colour.ink;
  c.lineWidth = RING.line / zoom;
  c.strokeRect(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
}

function paintSigns(brush: Brush, { index }: Painting, camera: Camera, tags: WhatIf['tags']): void {
  const { context: c, colour } = brush;
  const size = Math.max(1, READABLE / camera.zoom);
  // What is restored below is restored to this type.
  brush.type(QUESTION);
  for (const { inference, points } of index.routesIn(...seenBy(camera, 8))) {
    const tag = inference === undefined ? undefined : tags.get(inference);
    const sign = tag && signOf(tag);
    if (!sign) continue;
    c.save();
    c.translate(...halfway(points));
    c.scale(size, size);
    if (sign === '?') paintQuestion(brush);
    else {
      c.strokeStyle = colour.ink;
      c.lineWidth = 1.4;
      c.stroke(new Path2D(cutAt([0, 0])));
    }
    c.restore();
  }
}

const QUESTION = { ...BOLD.label, size: 15, line: 20 } as const;

/** Cut out of the paper, so that the line does not run through it. */
function paintQuestion(brush: Brush): void {
  const { context: c, colour } = brush;
  const left = -brush.width('?', QUESTION) / 2;
  c.strokeStyle = colour.paper;
  c.fillStyle = colour.ink;
  c.lineWidth = 4;
  c.strokeText('?', left, 5);
  c.fillText('?', left, 5);
}
