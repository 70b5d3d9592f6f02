// A drawing as a picture of its own: the boxes, words and lines that the screen shows, in light colours. Text stays text.

import { wordsIn, type Words } from '../i18n/notation.ts';
import { messagesOf } from '../i18n/translate.ts';
import type { Drawing, HiddenPill, Level, PlacedBox, PlacedRow, Point } from '../layout/drawing.ts';
import { approximateMeasurer, breakLines, type TextMeasurer } from '../layout/text-measure.ts';
import type { Locale } from '../model/localized-text.ts';
import { barPath } from '../scene/bar-path.ts';
import type { SceneBox, TextPart } from '../scene/box.ts';
import { markShape } from '../scene/mark-shape.ts';
import { ITALIC, PADDING, TYPE, type TypeRole } from '../scene/type-scale.ts';
import { contentOf } from './picture-bounds.ts';
import { looksLike, type LookName } from './svg-looks.ts';

const MARGIN = 24;
/** Above the signature, and the least that its lines may be wide. */
const SIGNED = { above: 16, width: 640 } as const;
/** From a box to the frame that sets it off. */
const SET_OFF = 2.4;
/** A code beside the signature: large enough for a camera, and its distance. */
const CODE = { side: 96, beside: 16 } as const;
/** What is counted on a line. */
const PILL = { width: 62, near: 20, middle: 15 } as const;
const n = (value: number): string => String(Math.round(value * 10) / 10);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ''); // oxlint-disable-line no-control-regex
const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

export interface PictureOptions {
  /** The words on the lines. */
  readonly terms?: Words;
  /** Lines below the picture: whose it is, and where from. */
  readonly signature?: readonly string[];
  /** The address as a QR code, at the right of these lines: its dark squares as a path, and squares a side. */
  readonly code?: { readonly path: string; readonly size: number };
  /** Where given, each line is set as wide as it was measured, whatever fonts the machine has that shows the picture. */
  readonly measure?: TextMeasurer;
  /** Only as large as what stands in it, not as the page. */
  readonly isCropped?: boolean;
  /** Around it, in its own units. */
  readonly margin?: number;
  /** The boxes that are set off. */
  readonly focus?: ReadonlySet<string>;
}

/** A picture, and how large it is at its own scale. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a drawing and the boxes that it places. O(what is shown) */
export function drawingSvg(drawing: Drawing, boxes: ReadonlyMap<string, SceneBox>, locale: Locale, options: PictureOptions = {}): string {
  return pictureOf(drawing, boxes, locale, options).svg;
}

/** The same, with its size. O(what is shown) */
export function pictureOf(drawing: Drawing, boxes: ReadonlyMap<string, SceneBox>, locale: Locale, { terms = wordsIn(locale), signature = [], code, measure, isCropped = false, margin = MARGIN, focus }: PictureOptions): Picture {
  // What is wider than its room is set closer, where widths are known.
  const lineWithin: LineWriterWithin = (most) => (text, type, x, y, ...more) => textLine(measure && ((words, font) => Math.min(most, measure(words, font))), text, type, x, y, more);
  const line = lineWithin(Infinity);
  const { words, bars, pills } = drawing;
  // What ties one question to the next means nothing where there is one only.
  const routes = isCropped && drawing.bands.length === 1 ? drawing.routes.filter(({ kind }) => kind !== 'spine') : drawing.routes;
  const bounds = isCropped ? contentOf({ ...drawing, routes }, boxes, terms, measure ?? approximateMeasurer) : drawing.bounds;
  const bands = isCropped ? drawing.bands.filter(({ y: top }) => top > bounds.y + 1) : drawing.bands;
  const messages = messagesOf(locale);
  const inner = signature.length === 0 ? bounds.width : Math.max(bounds.width, SIGNED.width);
  const signed = signature.flatMap((text) => breakLines(text, inner - (code ? CODE.side + CODE.beside : 0), TYPE.label, measure ?? approximateMeasurer));
  const foot = bounds.y + bounds.height + SIGNED.above;
  const size = { width: inner + margin * 2, height: bounds.height + margin * 2 + (signed.length === 0 ? 0 : SIGNED.above + Math.max(signed.length * TYPE.label.line, code ? CODE.side : 0)) };
  const [x, y, width, height] = [bounds.x - margin, bounds.y - margin, size.width, size.height].map(n);
  const wordType = drawing.level === 'near' ? 'word' : 'row-word';
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`,
    `<rect ${looksLike('page')} x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    ...bands.filter(({ rule }) => rule !== 'none').map((band) => `<line ${looksLike('rule')} x1="${typeof band.rule === 'number' ? n(band.rule) : x}" x2="${n(bounds.x + inner + margin)}" y1="${n(band.y)}" y2="${n(band.y)}"/>`),
    ...routes.map((route) => `<path ${looksLike('line', route.kind)} d="${pathOf(route.points)}"/>`),
    ...[...drawing.boxes, ...drawing.rows].filter(({ id }) => focus?.has(id) && boxes.get(id)?.kind !== 'question').map(setOff),
    ...bars.map((bar) => `<path ${looksLike(bar.direction === 'up' ? 'head' : 'bar')} d="${barPath(bar)}"/>`),
    ...[...drawing.boxes, ...drawing.rows].map((placed) => dimmedSvg(boxes.get(placed.id), boxSvg(lineWithin, placed, boxes.get(placed.id), drawing.direction === 'ground-first'))),
    ...drawing.heads.map(({ key, x: hx, y: hy }) => line(messages[`head.${key}`], 'label', hx, hy - TYPE.label.line / 2, 'second')),
    ...words.map((word) => line(terms[word.key], wordType, word.x, word.y - TYPE[wordType].line / 2, `word-${word.polarity}`)),
    ...pills.map((pill) => pillSvg(pill, drawing.level, messages['box.hidden'](pill.count))),
    ...signed.map((text, i) => line(text, 'label', bounds.x, foot + i * TYPE.label.line, 'second')),
    ...(code && signed.length > 0 ? [`<path fill="#000" transform="translate(${n(bounds.x + inner - CODE.side)} ${n(foot)}) scale(${CODE.side / code.size})" d="${code.path}"/>`] : []),
    '</svg>',
  ];
  return { svg: `${parts.filter((part) => part !== '').join('\n')}\n`, ...size };
}

/** A second, heavy frame: it leaves the box's own to say what it says. */
function setOff({ x, y, width, height }: PlacedBox | PlacedRow): string {
  return `<rect ${looksLike('set-off')} x="${n(x - SET_OFF)}" y="${n(y - SET_OFF)}" width="${n(width + SET_OFF * 2)}" height="${n(height + SET_OFF * 2)}" rx="4"/>`;
}

/** How many claims the filters have removed, on the line between those that they stood between. */
function pillSvg({ x, y }: HiddenPill, level: Level, text: string): string {
  const height = PILL[level];
  return `<rect ${looksLike('pill')} x="${n(x - PILL.width / 2)}" y="${n(y - height / 2)}" width="${PILL.width}" height="${height}" rx="${height / 2}"/><text ${looksLike('sans', 'second')} x="${n(x)}" y="${n(y + 4)}" font-size="13" font-weight="600" text-anchor="middle">${escaped(text)}</text>`;
}

/** What the filters turn down stands back, as on the screen. */
function dimmedSvg(box: SceneBox | undefined, svg: string): string {
  return box?.isDimmed ? `<g opacity="0.45">${svg}</g>` : svg;
}

function boxSvg(lineWithin: LineWriterWithin, { x, y, width, height }: PlacedBox | PlacedRow, box: SceneBox | undefined, isMirrored: boolean): string {
  if (!box) return '';
  const line = lineWithin(Infinity);
  const { appearance: look, form } = box;
  const number = box.number === undefined ? '' : line(box.number, 'answer', x - 30, y, 'second');
  if (form !== 'box' || !look) {
    const glyph = box.mark && markShape(box.mark, x, y + 2.5, 10);
    const { inset } = box;
    const cell = form === 'cell' ? `<rect ${looksLike('box')} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>${look && look.bar !== 'none' ? `<rect ${looksLike(`bar-${look.bar}`)} x="${n(isMirrored ? x + width - 5 : x)}" y="${n(y)}" width="5" height="${n(height)}"/>` : ''}` : '';
    const frame = inset ? `<rect ${looksLike('box', 'answer-frame')} x="${n(x + inset.x)}" y="${n(y + inset.y)}" width="${n(inset.width)}" height="${n(inset.height)}" rx="3"/>` : '';
    return [number, cell, frame, glyph ? `<path ${looksLike(glyph.look)} d="${glyph.d}"/>` : '', ...box.parts.map((part) => textPart(line, part, x + part.x, y + part.y))].join('');
  }
  const frames: readonly LookName[] = ['box', ...(look.isStruck ? (['paper'] as const) : []), ...(look.frame === 'solid' ? [] : [look.frame])];
  const out = [`<rect ${looksLike(...frames)} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3"/>`];
  if (look.frame === 'double') out.push(`<rect ${looksLike('inner')} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3"/>`);
  if (look.bar !== 'none') out.push(`<rect ${looksLike(`bar-${look.bar}`)} x="${n(isMirrored ? x + width - 6 : x)}" y="${n(y)}" width="6" height="${n(height)}"/>`);
  if (look.isStruck) out.push(`<path ${looksLike('slash')} d="M${n(x + width - 24)} ${n(y + height + 4)}l24 -18M${n(x + width - 16)} ${n(y + height + 6)}l20 -16"/>`);
  let top = y + PADDING.top;
  // As large as the number, which on a stage is as large as the text.
  const labelType = box.parts[0]?.before?.type ?? 'label';
  for (const label of box.label ?? []) {
    out.push(lineWithin(width - PADDING.left - PADDING.right)(label.map((part) => part.text).join(' · '), labelType, x + PADDING.left, top, 'second'));
    top += TYPE[labelType].line;
  }
  for (const part of box.parts) {
    // As it was measured: what the text does not say stands in italics, where the language has them.
    const isItalic = look.frame === 'dashed' && part.type !== 'row' && look.lang !== 'zh';
    out.push(textPart(line, part, x + PADDING.left, top, isItalic ? ['italic'] : []));
    top += part.lines.length * TYPE[part.type].line;
  }
  const { toggle } = box;
  toggle?.lines.forEach((facts, i) => {
    const text = facts.map((fact) => fact.text).join('');
    const beside = y + height / 2 - (toggle.lines.length * TYPE.label.line) / 2;
    out.push(line(i === 0 ? `+ ${text}` : text, 'label', toggle.isBeside ? x + width + 10 : x + PADDING.left, (toggle.isBeside ? beside : top + 6) + i * TYPE.label.line, 'second'));
  });
  return out.join('');
}

function textPart(line: LineWriter, { type, lines, before }: TextPart, x: number, y: number, more: readonly LookName[] = []): string {
  return lines.map((text, i) => {
    const at = y + i * TYPE[type].line;
    if (i > 0 || !before) return line(text, type, x, at, ...more);
    return line(before.text, before.type, x, at + (TYPE[type].line - TYPE[before.type].line) / 2, before.type === 'row-word' ? 'word-attack' : 'second') + line(text, type, x + before.width, at, ...more);
  }).join('');
}

/** @param most the room for a line */
type LineWriterWithin = (most: number) => LineWriter;
type LineWriter = (text: string, type: TypeRole, x: number, y: number, ...more: readonly LookName[]) => string;

/** One line of text whose line box begins at y. */
function textLine(measure: TextMeasurer | undefined, text: string, type: TypeRole, x: number, y: number, more: readonly LookName[]): string {
  const { face, size, line: height, ...style } = TYPE[type];
  const italic = 'italic' in style ? ' font-style="italic"' : '';
  const weight = 'weight' in style ? ` font-weight="${style.weight}"` : '';
  const width = measure && text.trim() !== '' ? ` textLength="${n(measure(text, (more.includes('italic') ? ITALIC : TYPE)[type]))}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text ${looksLike(face, ...more)}${width} xml:space="preserve" x="${n(x)}" y="${n(y + height / 2 + size * 0.34)}" font-size="${size}"${weight}${italic}>${escaped(text)}</text>`;
}
