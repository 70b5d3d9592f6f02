// How much of a page a drawing fills: what a picture needs that is taken out of it.

import type { Words } from '../i18n/notation.ts';
import type { Drawing } from '../layout/drawing.ts';
import type { TextMeasurer } from '../layout/text-measure.ts';
import type { SceneBox } from '../scene/box.ts';
import { TYPE } from '../scene/type-scale.ts';

/** Left of a box that has a number there; between a box and what is counted beside it, with its sign. */
const NUMBER = 30;
const BESIDE = 10;
/** The slashes of a rejected statement reach beyond its corner. */
const SLASHES = 8;

/** The rectangle around boxes, lines and words; that of the page where there are none. O(what is shown) */
export function contentOf({ level, boxes, rows, routes, words, pills, heads, bounds }: Drawing, looks: ReadonlyMap<string, SceneBox>, terms: Words, measure: TextMeasurer): Drawing['bounds'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number, toX: number, toY: number): void => {
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, toX), Math.max(bottom, toY)];
  };
  for (const { id, x, y, width, height } of [...boxes, ...rows]) {
    const look = looks.get(id);
    const beside = look?.toggle?.isBeside ? BESIDE + Math.max(0, ...look.toggle.lines.map((facts) => measure(`+ ${facts.map(({ text }) => text).join('')}`, TYPE.label))) : 0;
    const own = Math.max(0, ...(look?.form === 'box' ? [] : (look?.parts ?? [])).flatMap((part) => part.lines.map((line) => part.x + measure(line, TYPE[part.type]))));
    add(look?.number === undefined ? x : x - NUMBER, y, x + Math.max(width + beside, own), y + height + (look?.appearance?.isStruck ? SLASHES : 0));
  }
  for (const { points } of routes) for (const [x, y] of points) add(x, y, x, y);
  const type = TYPE[level === 'near' ? 'word' : 'row-word'];
  for (const { key, x, y } of words) add(x, y - type.line / 2, x + measure(terms[key], type), y + type.line / 2);
  for (const { x, y } of pills) add(x - 31, y - 10, x + 31, y + 10);
  for (const { x, y, width } of heads) add(x, y - TYPE.label.line / 2, x + width, y + TYPE.label.line / 2);
  return left > right ? bounds : { x: left, y: top, width: right - left, height: bottom - top };
}
