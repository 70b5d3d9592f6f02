// Where the boxes of a slide stand and how large their words are: as large as they fit, never below what can be read from the last row.

import { breakLines, type Font, type TextMeasurer } from '../../layout/text-measure.ts';
import type { SlideBox } from './slide-boxes.ts';

/** Sizes of type in points: of what the slide is about, and of the rest. The first that fit are taken. */
const SIZES = [[24, 18], [22, 17], [20, 16], [18, 15], [16, 14], [14, 14]] as const;
export const LEAST_SIZE = 14;
/** From line to line, in sizes of type; faces with Chinese letters are set wider. */
const LINE = { zh: 1.36, other: 1.22 } as const;
/** Faces differ from machine to machine: so much more room is kept than was measured. */
const SLACK = 1.1;
/** Inside a box; at the left stands its bar. */
export const PAD = { left: 15, right: 10, y: 7 } as const;
const GAP = { column: 56, row: 14, roots: 22, indent: 20 } as const;
/** A line of words longer than this is hard to read. */
const WIDEST = 600;
/** How much wider a column is in which something stands that the slide is about. */
const FOCUS_WIDER = 1.5;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box of a slide, in points. */
export interface PlacedSlideBox extends Area {
  readonly box: SlideBox;
  readonly size: number;
}

/** A line from a box to what it bears on, or to the line of the step that it attacks. */
export interface SlideLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly polarity: SlideBox['polarity'];
  readonly attacksStep: boolean;
}

export interface PlacedSlide {
  readonly boxes: readonly PlacedSlideBox[];
  readonly lines: readonly SlideLine[];
}

/** What stands in a box, as one text: the parts are set apart by colour and face alone. */
function wordsOfBox({ word, number, label, text }: SlideBox): string {
  return [word, number, label && `(${label})`, text].filter((part) => part !== '').join(' ');
}

/** The boxes in an area; nothing where they would not fit in words that can be read. O(boxes) for each size */
export function placeSlide(boxes: readonly SlideBox[], area: Area, measure: TextMeasurer): PlacedSlide | undefined {
  const columns = 1 + Math.max(0, ...boxes.map(({ column }) => column));
  const shares = Array.from({ length: columns }, (_, column) => (boxes.some((box) => box.column === column && box.isFocus) ? FOCUS_WIDER : 1));
  const share = (area.width - GAP.column * (columns - 1)) / shares.reduce((sum, each) => sum + each, 0);
  const widths = shares.map((each) => Math.min(WIDEST, each * share));
  const used = widths.reduce((sum, width) => sum + width, GAP.column * (columns - 1));
  const lefts = widths.map((_, column) => area.x + (area.width - used) / 2 + widths.slice(0, column).reduce((sum, width) => sum + width + GAP.column, 0));
  const indents = boxes.map(indentIn(boxes));
  for (const [large, small] of SIZES) {
    const sized = boxes.map((box, i) => {
      const size = box.isFocus ? large : small;
      const width = widths[box.column]! - indents[i]!;
      return { size, width, height: heightOf(box, size, width, measure) };
    });
    const tops = stack(boxes, sized.map(({ height }) => height));
    const bottom = Math.max(...tops.map((top, i) => top + sized[i]!.height));
    if (bottom > area.height) continue;
    const top = area.y + (area.height - bottom) / 2;
    const placed = boxes.map((box, i): PlacedSlideBox => ({ box, x: lefts[box.column]! + indents[i]!, y: top + tops[i]!, ...sized[i]! }));
    return { boxes: placed, lines: placed.flatMap((each) => lineOf(each, placed)) };
  }
  return undefined;
}

/** What attacks a step stands a little further in than what it attacks. */
function indentIn(boxes: readonly SlideBox[]): (box: SlideBox) => number {
  return (box) => {
    let indent = 0;
    for (let at: SlideBox | undefined = box; at?.attacksStep; at = boxes[at.on]) indent += GAP.indent;
    return indent;
  };
}

function heightOf(box: SlideBox, size: number, width: number, measure: TextMeasurer): number {
  const font: Font = { face: 'sans', size, weight: box.isFocus ? 600 : 400 };
  const lines = breakLines(wordsOfBox(box), (width - PAD.left - PAD.right) / SLACK, font, measure);
  return lines.length * size * (box.lang === 'zh' ? LINE.zh : LINE.other) + PAD.y * 2;
}

/** The tops: what bears on a box stands in the next column, the box in the middle of it, nothing above what was there before. */
function stack(boxes: readonly SlideBox[], heights: readonly number[]): readonly number[] {
  const tops: number[] = boxes.map(() => 0);
  const below = (at: number): number[] => boxes.flatMap((box, i) => (claimOf(boxes, box) === at ? [i] : []));
  /** Places a box and all that bears on it from a height on; returns where it ends. */
  const place = (at: number, from: number): number => {
    const grounds = below(at);
    let end = from;
    for (const ground of grounds) end = place(ground, end) + GAP.row;
    const block = grounds.length > 0 ? end - GAP.row - from : 0;
    const own = heights[at]!;
    if (own > block) {
      // Taller than all that bears on it: that stands in its middle.
      const shift = (own - block) / 2;
      if (grounds.length > 0) shiftAll(grounds, shift);
      tops[at] = from;
      return from + own;
    }
    tops[at] = from + (block - own) / 2;
    return from + block;
  };
  const shiftAll = (some: readonly number[], by: number): void => {
    for (const i of some) {
      tops[i]! += by;
      shiftAll(below(i), by);
    }
  };
  let y = 0;
  boxes.forEach((box, i) => {
    if (box.on < 0) y = place(i, y) + GAP.roots;
  });
  return tops;
}

/** The claim in whose next column a box stands, also where it attacks a step. */
function claimOf(boxes: readonly SlideBox[], box: SlideBox): number {
  let at = box;
  while (at.attacksStep) at = boxes[at.on]!;
  return at.on;
}

function lineOf({ box, x, y, height }: PlacedSlideBox, placed: readonly PlacedSlideBox[]): SlideLine[] {
  const on = placed[box.on];
  if (!on) return [];
  const { polarity, attacksStep } = box;
  if (!attacksStep) return [{ from: [x, y + height / 2], to: [on.x + on.width, on.y + on.height / 2], polarity, attacksStep }];
  const claim = placed[claimOf(placed.map((each) => each.box), on.box)];
  const end = claim ? ([(on.x + claim.x + claim.width) / 2, (on.y + on.height / 2 + claim.y + claim.height / 2) / 2] as const) : ([on.x, on.y + on.height / 2] as const);
  return [{ from: [x, y + height / 2], to: end, polarity, attacksStep }];
}
