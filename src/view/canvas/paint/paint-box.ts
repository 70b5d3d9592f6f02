// A box as the page shows it (`box-node.tsx`, `canvas.css`), painted: whoever comes nearer sees the same become real.

import { markShape } from '../../../scene/mark-shape.ts';
import type { SceneBox, TextPart } from '../../../scene/box.ts';
import { BOLD, PADDING, TYPE, type TypeStyle } from '../../../scene/type-scale.ts';
import type { Camera } from '../../../layout/level-of-detail.ts';
import type { Placed } from '../../../layout/place-table.ts';
import type { Tag } from '../../../store/what-if-store.ts';
import { isOpenEnded, isQuiet } from '../../what-if/box-looks.ts';
import { DIMMED, styleOf, type Brush, type Colour } from './brush.ts';

const RADIUS = 3;
const DASH = [3, 3];
/** Around what is selected: to the middle of its line. */
const RING = { gap: 3, line: 2, radius: 6 } as const;
const BAR = { box: 6, cell: 5 } as const;
/** From the text to the sign that more can be opened, and its room. */
const TOGGLE = { above: 6, room: 24, sign: 16, beside: 10 } as const;
/** Of a question, left of it, and the room in whose middle it stands. */
const NUMBER = { ...TYPE.answer, weight: 400, room: 32 } as const;
/** Where a box is struck: the field of its two slashes, how far that stands out, how they lean, and how far from its middle each is. */
const SLASHES = { width: 34, height: 26, beyond: 6, below: 7, angle: (142 * Math.PI) / 180, at: [-0.045, 0.065], line: 0.03 } as const;
/** The stripes of a hatched bar, across: how wide the gaps are, the middle of the first, and from one to the next. */
const HATCH = { gap: 2, first: 3.5, step: 4.5 } as const;
const BAR_COLOUR = { support: 'support', attack: 'attack', answer: 'ink' } as const;

/** In page units; the context is already where the page stands. @param isMirrored the ground stands at the left @param tag what became of it, which is shown elsewhere but for what it does to the box */
export function paintBox(brush: Brush, { x, y, width, height }: Placed, box: SceneBox, isMirrored: boolean, tag?: Tag): void {
  const { context: c } = brush;
  const { appearance: look, form } = box;
  if (box.isDimmed) c.globalAlpha = DIMMED;
  if (form === 'box' && look) paintFramed(brush, x, y, width, height, box, isMirrored, tag);
  else paintBare(brush, x, y, width, height, box, isMirrored, tag);
  c.globalAlpha = 1;
}

/** Whether its words are in italics. */
function isUnstated({ appearance }: SceneBox): boolean {
  return appearance?.frame === 'dashed' && appearance.lang !== 'zh';
}

function paintFramed(brush: Brush, x: number, y: number, width: number, height: number, box: SceneBox, isMirrored: boolean, tag: Tag | undefined): void {
  const { context: c, colour } = brush;
  const look = box.appearance!;
  const isOut = tag !== undefined && box.kind === 'statement' && isQuiet(tag);
  c.beginPath();
  c.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, RADIUS);
  if (look.frame !== 'dashed') {
    c.fillStyle = look.isStruck ? colour.paper : colour.card;
    c.fill();
  }
  c.strokeStyle = look.bar === 'answer' ? colour.ink : colour.frame;
  c.lineWidth = look.frame === 'dotted' ? 2 : 1;
  c.setLineDash(look.frame === 'dashed' ? DASH : look.frame === 'dotted' ? [2, 2] : []);
  if (tag && isOpenEnded(tag)) {
    c.beginPath();
    c.moveTo(x + width - 1, y + 0.5);
    c.arcTo(x + 0.5, y + 0.5, x + 0.5, y + height / 2, RADIUS);
    c.arcTo(x + 0.5, y + height - 0.5, x + width / 2, y + height - 0.5, RADIUS);
    c.lineTo(x + width - 1, y + height - 0.5);
  }
  c.stroke();
  c.setLineDash([]);
  if (look.frame === 'double') paintSecondFrame(brush, x, y, width, height);
  paintBar(brush, look.bar, isMirrored ? x + width - BAR.box : x, y, BAR.box, height);
  if (look.isStruck) {
    const border = look.frame === 'dotted' ? 2 : 1;
    paintSlashes(brush, isMirrored ? x + border - SLASHES.beyond + SLASHES.width / 2 : x + width - border + SLASHES.beyond - SLASHES.width / 2, y + height - border + SLASHES.below - SLASHES.height / 2, isMirrored);
  }
  const left = x + (isMirrored ? PADDING.right : PADDING.left);
  let top = y + PADDING.top;
  for (const parts of box.label ?? []) {
    let at = left;
    parts.forEach(({ text, tone }, i) => {
      const style: TypeStyle = (tone === 'plain' ? TYPE : BOLD).label;
      if (i > 0) at += say(brush, ' · ', TYPE.label, at, top, 'second');
      at += say(brush, text, style, at, top, tone === 'speaker' ? 'ink' : tone === 'alarm' ? 'attack' : 'second');
    });
    top += TYPE.label.line;
  }
  const isItalic = isUnstated(box);
  for (const part of box.parts) {
    paintPart(brush, part, left, top, look.isStruck || isOut ? 'second' : 'ink', isItalic && part.type !== 'row');
    top += part.lines.length * TYPE[part.type].line;
  }
  paintToggle(brush, box, x, y, width, height, left, top, isMirrored);
}

/** What is selected, around its box, as `canvas.css` has it. @param scale pixels of the device for one of the screen */
export function paintRing({ context: c, colour }: Brush, { x, y, width, height }: Placed, camera: Camera, scale: number): void {
  c.setTransform(camera.zoom * scale, 0, 0, camera.zoom * scale, camera.x * scale, camera.y * scale);
  c.strokeStyle = colour.ink;
  c.lineWidth = RING.line;
  c.setLineDash([]);
  c.beginPath();
  c.roundRect(x - RING.gap, y - RING.gap, width + 2 * RING.gap, height + 2 * RING.gap, RING.radius);
  c.stroke();
}

/** What the author grants. */
function paintSecondFrame({ context: c, colour }: Brush, x: number, y: number, width: number, height: number): void {
  c.strokeStyle = colour.frame;
  c.lineWidth = 1;
  c.strokeRect(x + 3.5, y + 3.5, width - 7, height - 7);
}

/** @param x the middle of their field */
function paintSlashes({ context: c, colour }: Brush, x: number, y: number, isMirrored: boolean): void {
  const { width, height, angle, at, line } = SLASHES;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const length = width * dx + height * dy;
  c.save();
  c.translate(x, y);
  if (isMirrored) c.scale(-1, 1);
  c.beginPath();
  c.rect(-width / 2, -height / 2, width, height);
  c.clip();
  c.strokeStyle = colour.ink;
  c.lineWidth = line * length;
  c.beginPath();
  for (const part of at) {
    const [mx, my] = [dx * part * length, dy * part * length];
    c.moveTo(mx - dy * width, my + dx * width);
    c.lineTo(mx + dy * width, my - dx * width);
  }
  c.stroke();
  c.restore();
}

function paintToggle(brush: Brush, { toggle }: SceneBox, x: number, y: number, width: number, height: number, left: number, top: number, isMirrored: boolean): void {
  if (!toggle || toggle.lines.length === 0) return;
  const { context: c, colour } = brush;
  const { line } = TYPE.label;
  const beside = toggle.isBeside === true;
  const from = beside ? (isMirrored ? x - TOGGLE.beside - TOGGLE.room : x + width + TOGGLE.beside) : left;
  let at = beside ? y + (height - toggle.lines.length * line) / 2 : top + TOGGLE.above;
  c.strokeStyle = colour.ink;
  c.lineWidth = 1;
  c.strokeRect(from + 0.5, at + 0.5, TOGGLE.sign - 1, line - 1);
  say(brush, '+', TYPE.label, from + 4.5, at - 0.5, 'ink');
  for (const facts of toggle.lines) {
    let across = from + TOGGLE.room;
    for (const { text, tone } of facts) across += say(brush, text, (tone === 'alarm' ? BOLD : TYPE).label, across, at, tone === 'plain' ? 'second' : tone === 'support' ? 'support' : 'attack');
    at += line;
  }
}

function paintBare(brush: Brush, x: number, y: number, width: number, height: number, box: SceneBox, isMirrored: boolean, tag: Tag | undefined): void {
  const { context: c, colour } = brush;
  const { appearance: look, form, inset, mark } = box;
  if (form === 'cell') {
    c.fillStyle = colour.card;
    if (look?.frame !== 'dashed') c.fillRect(x, y, width, height);
    c.strokeStyle = look?.frame === 'dashed' ? colour.frame : colour.hair;
    c.lineWidth = 1;
    if (look?.frame === 'dashed') c.setLineDash(DASH);
    c.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    c.setLineDash([]);
    if (look?.frame === 'double') paintSecondFrame(brush, x, y, width, height);
    if (look) paintBar(brush, look.bar, isMirrored ? x + width - 1 - BAR.cell : x + 1, y + 1, BAR.cell, height - 2);
  }
  if (inset) {
    c.fillStyle = colour.card;
    c.strokeStyle = colour.ink;
    c.lineWidth = 1.4;
    c.beginPath();
    c.roundRect(x + inset.x, y + inset.y, inset.width, inset.height, RADIUS);
    c.fill();
    c.stroke();
    paintBar(brush, 'answer', x + inset.x, y + inset.y, BAR.box, inset.height);
  }
  if (box.number !== undefined) say(brush, box.number, NUMBER, x - 30, y + (Math.min(height, NUMBER.room) - NUMBER.line) / 2, 'second');
  if (mark) {
    const { d, look: as } = markShape(mark, x, y + 2.5, 10);
    const path = new Path2D(d);
    const tone = as === 'reason' || as === 'implicit' ? colour.support : colour.attack;
    c.lineWidth = 1.3;
    [c.fillStyle, c.strokeStyle] = [tone, tone];
    if (as === 'reason' || as === 'unanswered') c.fill(path);
    else {
      c.setLineDash(as === 'implicit' ? [2, 2] : []);
      c.stroke(path);
      c.setLineDash([]);
    }
  }
  const isOut = tag !== undefined && box.kind === 'statement' && isQuiet(tag);
  const edge = form === 'cell' ? 1 : 0;
  for (const part of box.parts) {
    const isSecond = isOut || part.type === 'question' || part.type === 'label' || part.type === 'row-note' || (part.type === 'row' && part.lang !== undefined) || look?.isStruck;
    const across = isMirrored && (box.kind === 'more' || box.kind === 'reference') ? x + width - Math.max(...part.lines.map((line) => brush.width(line, TYPE[part.type]))) : x + edge + part.x;
    paintPart(brush, part, across, y + edge + part.y, part.type === 'row-word' && !isOut ? 'attack' : isSecond ? 'second' : 'ink', form === 'cell' && part.type !== 'row-note' && part.lang === undefined && isUnstated(box));
  }
}

function paintBar({ context: c, colour }: Brush, bar: NonNullable<SceneBox['appearance']>['bar'], x: number, y: number, width: number, height: number): void {
  if (bar === 'none') return;
  c.fillStyle = colour[BAR_COLOUR[bar]];
  c.fillRect(x, y, width, height);
  if (bar !== 'attack') return;
  // Hatched, for those who do not see the colour.
  c.strokeStyle = colour.card;
  c.lineWidth = HATCH.gap;
  c.save();
  c.beginPath();
  c.rect(x, y, width, height);
  c.clip();
  c.beginPath();
  // From the lower right corner, as the page counts them.
  for (let at = y + height - HATCH.first * Math.SQRT2; at > y - width; at -= HATCH.step * Math.SQRT2) {
    c.moveTo(x - 1, at + width + 1);
    c.lineTo(x + width + 1, at - 1);
  }
  c.stroke();
  c.restore();
}

function paintPart(brush: Brush, { type, lines, before }: TextPart, x: number, y: number, tone: Colour, isItalic: boolean): void {
  const style = styleOf(type, isItalic);
  lines.forEach((line, i) => {
    const top = y + i * style.line;
    const isFirst = i === 0 && before !== undefined;
    if (isFirst) say(brush, before.text, TYPE[before.type], x, top + brush.type(style) - brush.type(TYPE[before.type]), before.type === 'row-word' ? 'attack' : 'second');
    say(brush, line, style, isFirst ? x + before.width : x, top, tone);
  });
}

/** Paints a text whose line begins at `top`. @returns its width */
export function say(brush: Brush, text: string, style: TypeStyle, x: number, top: number, tone: Colour): number {
  const baseline = brush.type(style);
  brush.context.fillStyle = brush.colour[tone];
  brush.context.fillText(text, x, top + baseline);
  return brush.width(text, style);
}
