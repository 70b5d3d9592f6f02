// One frame of a large drawing: its lines, and every box on the screen that is not an element of the document. In slices, so that
// a picture of ten thousand boxes can be made while others are shown.

import { detailOf, seenBy, type Camera, type Live } from '../../../layout/level-of-detail.ts';
import type { PlaceIndex } from '../../../layout/place-index.ts';
import { placeNamed } from '../../../layout/place-table.ts';
import type { Id } from '../../../model/argument-map.ts';
import type { SceneBox } from '../../../scene/box.ts';
import type { FarLook } from '../../../scene/boxes.ts';
import type { Words } from '../../../i18n/notation.ts';
import type { Messages } from '../../../i18n/translate.ts';
import type { Tag } from '../../../store/what-if-store.ts';
import { dimmedAt, type Brush } from './brush.ts';
import { paintBox, paintRing } from './paint-box.ts';
import { paintBars, paintDot, paintShort, toneOf } from './paint-far.ts';
import { paintLines, paintMarks, type LineState } from './paint-lines.ts';
import type { PaintTags } from './paint-tags.ts';

export interface Painting extends LineState {
  readonly index: PlaceIndex;
  /** The box of an index, with its words. */
  readonly boxOf: (i: number) => SceneBox | undefined;
  /** What is seen of it from afar. */
  readonly lookOf: (i: number) => FarLook;
  /** The text of a box where there is little room. */
  readonly shortOf: (i: number) => string;
  readonly terms: Words;
  readonly messages: Messages;
  /** What became of what a box shows, and what paints that; none while nothing is said. */
  readonly tagOf: (id: string) => Tag | undefined;
  readonly paintTags: PaintTags | undefined;
}

/** So many boxes are a slice. */
const SLICE = 400;
const NONE: Live = new Map();

/**
 * @param live ids of boxes that are elements of the document; from afar they are painted all the same
 * @param scale pixels of the device for one of the screen. O(what is on the screen)
 */
export function* paintFrame(brush: Brush, painting: Painting, live: Live, camera: Camera, scale: number): Generator<undefined, void> {
  const { context: c, colour } = brush;
  const { index, boxOf, lookOf } = painting;
  const { drawing, places: { ids, xs, ys, widths, heights } } = index;
  const { x, y, zoom } = camera;
  const isMirrored = drawing.direction === 'ground-first';
  c.setTransform(1, 0, 0, 1, 0, 0);
  c.clearRect(0, 0, c.canvas.width, c.canvas.height);
  c.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale);
  yield* paintLines(brush, index, camera, painting);
  // The boxes of a colour one after the other: a change of colour costs more than a spot.
  const dots = new Map<string, number[]>();
  const shorts: number[] = [];
  let done = 0;
  for (const i of index.boxesIn(...seenBy(camera, 40))) {
    if (++done % SLICE === 0) yield;
    const detail = detailOf(widths[i]!, heights[i]!, zoom);
    // Far off a real box is only a ring: what stands in it is painted.
    if (detail === 'full') {
      const box = live.has(ids[i]!) ? undefined : boxOf(i);
      if (box) paintBox(brush, index.at(i), box, isMirrored, painting.tagOf(ids[i]!));
    } else if (detail === 'short') shorts.push(i);
    else if (detail === 'bar') paintBars(brush, index.at(i), lookOf(i), zoom, isMirrored);
    else {
      const look = lookOf(i);
      const key = `${colour[toneOf(look)]} ${look.isDimmed}`;
      const group = dots.get(key);
      if (group) group.push(i);
      else dots.set(key, [i]);
    }
  }
  // What passes a filter lies above what does not.
  for (const group of [...dots.values()].toSorted(([a], [b]) => Number(lookOf(b!).isDimmed) - Number(lookOf(a!).isDimmed))) {
    const look = lookOf(group[0]!);
    c.fillStyle = colour[toneOf(look)];
    c.globalAlpha = look.isDimmed ? dimmedAt(zoom) : 1;
    for (const i of group) {
      paintDot(brush, xs[i]!, ys[i]!, widths[i]!, heights[i]!, zoom);
      if (++done % SLICE === 0) yield;
    }
  }
  c.globalAlpha = 1;
  paintMarks(brush, index, camera, painting);
  c.setTransform(scale, 0, 0, scale, 0, 0);
  for (const i of shorts) {
    const placed = index.at(i);
    paintShort(brush, { x: x + placed.x * zoom, y: y + placed.y * zoom, width: placed.width * zoom, height: placed.height * zoom }, painting.shortOf(i), lookOf(i), isMirrored);
    if (++done % (SLICE / 4) === 0) yield;
  }
  painting.paintTags?.(brush, painting, live, camera, scale);
}

/** The same at once, of what none is an element of, with a ring around what is selected. */
export function paintAll(brush: Brush, painting: Painting, at: Id | undefined, camera: Camera, scale: number): void {
  for (const _ of paintFrame(brush, painting, NONE, camera, scale));
  const selected = placeNamed(painting.index.drawing, at);
  if (selected) paintRing(brush, selected, camera, scale);
}
