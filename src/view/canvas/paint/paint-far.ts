// A box that is too far to be read whole: its short text as large as can be read, the bars of its lines, or a spot.

import { PADDING, TYPE } from '../../../scene/type-scale.ts';
import type { FarLook } from '../../../scene/boxes.ts';
import type { Placed } from '../../../layout/place-table.ts';
import { DIMMED, type Brush, type Colour } from './brush.ts';

/** Of a short text, in pixels of the screen. */
const SHORT = { face: 'serif', size: 12, line: 14, inset: 5, above: 1 } as const;
const ELLIPSIS = '…';

/** What tells a box from afar: how it bears on its claim. */
export function toneOf({ bar, isHeading }: FarLook): Colour {
  return bar === 'none' ? (isHeading ? 'ink' : 'frame') : bar === 'answer' ? 'ink' : bar;
}

/** One spot, as large as the box and never less than a pixel. Page units. */
export function paintDot({ context: c }: Brush, x: number, y: number, width: number, height: number, zoom: number): void {
  c.fillRect(x, y, Math.max(width, 1 / zoom), Math.max(height, 1 / zoom));
}

/** The card with its bar and bars for as many lines as it has room for. Page units. */
export function paintBars({ context: c, colour }: Brush, { x, y, width, height }: Placed, look: FarLook, zoom: number, isMirrored: boolean): void {
  c.globalAlpha = look.isDimmed ? DIMMED : 1;
  if (look.isFramed) {
    c.fillStyle = colour.card;
    c.fillRect(x, y, width, height);
    c.strokeStyle = colour.frame;
    c.lineWidth = 1 / zoom;
    c.strokeRect(x, y, width, height);
    c.fillStyle = colour[toneOf(look)];
    const bar = Math.max(6, 2 / zoom);
    c.fillRect(isMirrored ? x + width - bar : x, y, bar, height);
  }
  c.fillStyle = colour.hair;
  const { line } = TYPE[look.isFramed ? 'statement' : 'row'];
  const top = y + (look.isFramed ? PADDING.top : 0);
  const lines = Math.max(1, Math.round((height - (look.isFramed ? PADDING.top + PADDING.bottom : 0)) / line));
  const left = look.isFramed ? x + (isMirrored ? PADDING.right : Math.max(PADDING.left, 4 / zoom)) : x;
  const room = x + width - left - (look.isFramed ? PADDING.right : 0);
  for (let i = 0; i < lines; i++) c.fillRect(left, top + line * (i + 0.25), i === lines - 1 ? room * 0.6 : room, line * 0.5);
  c.globalAlpha = 1;
}

/** A text in the box, as large as can be read, in as many lines as there is room for. Pixels of the screen. */
export function paintShort(brush: Brush, at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, text: string, look: FarLook, isMirrored: boolean): void {
  const { context: c, colour } = brush;
  const { x, y, width, height } = at;
  c.globalAlpha = look.isDimmed ? DIMMED : 1;
  if (look.isFramed) {
    c.fillStyle = colour.card;
    c.fillRect(x, y, width, height);
    c.strokeStyle = colour.frame;
    c.lineWidth = 1;
    c.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    c.fillStyle = colour[toneOf(look)];
    c.fillRect(isMirrored ? x + width - 3 : x, y, 3, height);
  }
  const most = Math.max(1, Math.floor((height - SHORT.above * 2) / SHORT.line));
  const lines = linesOf(brush, text, width - SHORT.inset * 2 - 3, most);
  const baseline = brush.type(SHORT);
  c.fillStyle = colour[look.isHeading || look.isStruck ? 'second' : 'ink'];
  const top = y + Math.max(SHORT.above, (height - lines.length * SHORT.line) / 2);
  lines.forEach((line, i) => c.fillText(line, x + SHORT.inset + 3, top + i * SHORT.line + baseline));
  c.globalAlpha = 1;
}

/** Pieces that a line may be broken between: words, and each letter of a script without spaces. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*/gu;

/** Broken greedily; what there is no room for is an ellipsis. O(words that fit) */
function linesOf(brush: Brush, text: string, room: number, most: number): readonly string[] {
  const lines: string[] = [''];
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const width = brush.width(piece, SHORT);
    if (used > 0 && used + width > room) {
      if (lines.length === most) {
        lines[most - 1] = cut(brush, lines[most - 1]! + piece, room);
        return lines;
      }
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += width;
  }
  return lines.map((line) => cut(brush, line, room));
}

function cut(brush: Brush, line: string, room: number): string {
  brush.type(SHORT);
  const widthOf = (text: string): number => brush.context.measureText(text).width;
  if (widthOf(line) <= room) return line;
  let most = line.length;
  while (most > 1 && widthOf(line.slice(0, most).trimEnd() + ELLIPSIS) > room) most--;
  return line.slice(0, most).trimEnd() + ELLIPSIS;
}
