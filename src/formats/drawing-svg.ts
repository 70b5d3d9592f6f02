// A drawing as a picture of its own: the boxes, words and lines that the screen shows, in light colours. Text stays text.

import { messagesOf } from '../i18n/translate.ts';
import type { Drawing, PlacedBox, PlacedRow, Point } from '../layout/drawing.ts';
import type { Locale } from '../model/localized-text.ts';
import type { SceneBox, TextPart } from '../scene/box.ts';
import { markShape } from '../scene/mark-shape.ts';
import { PADDING, TYPE, type TypeRole } from '../scene/type-scale.ts';

const MARGIN = 24;
const STYLE = `text{font-family:"Source Serif 4","Noto Serif CJK SC",serif;fill:#1B1E22;white-space:pre}
.sans{font-family:"Source Sans 3","Noto Sans CJK SC",sans-serif}.second{fill:#555B63}.word-support{fill:#0B6A70}.word-attack{fill:#B23C0B}
.page{fill:#F6F6F3}.box{fill:#fff;stroke:#868C93}.paper{fill:#F6F6F3}.dashed{fill:none;stroke-dasharray:4 3}.dotted{stroke-width:2;stroke-dasharray:2 2}.double{stroke-width:3}
.bar-support{fill:#0B6A70}.bar-attack{fill:#B23C0B}.bar-answer{fill:#1B1E22}.line{fill:none;stroke:#868C93;stroke-width:1.4}.support{stroke:#0B6A70}.attack,.undercut{stroke:#B23C0B}.more,.elaboration{stroke-dasharray:1 4}
.rule{stroke:#DADAD5}.t{stroke:#B23C0B;stroke-width:1.8}.slash{stroke:#1B1E22;stroke-width:1.4}.reason{fill:#0B6A70}.implicit{fill:none;stroke:#0B6A70;stroke-dasharray:2 2}.unanswered{fill:#B23C0B}.answered,.granted{fill:none;stroke:#B23C0B;stroke-width:1.3}`;

const n = (value: number): string => String(Math.round(value * 10) / 10);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ''); // oxlint-disable-line no-control-regex
const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

/** The picture of a drawing and the boxes that it places. O(what is shown) */
export function drawingSvg(drawing: Drawing, boxes: ReadonlyMap<string, SceneBox>, locale: Locale): string {
  const { bounds, bands, routes, words, bars } = drawing;
  const messages = messagesOf(locale);
  const [x, y, width, height] = [bounds.x - MARGIN, bounds.y - MARGIN, bounds.width + MARGIN * 2, bounds.height + MARGIN * 2].map(n);
  const wordType = drawing.level === 'near' ? 'word' : 'row-word';
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"><style>${STYLE}</style>`,
    `<rect class="page" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    ...bands.map((band) => `<line class="rule" x1="${x}" x2="${n(bounds.width + MARGIN)}" y1="${n(band.y)}" y2="${n(band.y)}"/>`),
    ...routes.map((route) => `<path class="line ${route.kind}" d="${pathOf(route.points)}"/>`),
    ...bars.map(({ x: cx, y: cy, direction }) => (direction === 'vertical' ? `<path class="t" d="M${n(cx)} ${n(cy - 6)}v12"/>` : `<path class="t" d="M${n(cx - 6)} ${n(cy)}h12"/>`)),
    ...[...drawing.boxes, ...drawing.rows].map((placed) => boxSvg(placed, boxes.get(placed.id))),
    ...words.map((word) => line(messages[`word.${word.key}`], wordType, word.x, word.y - TYPE[wordType].line / 2, `word-${word.polarity}`)),
    '</svg>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function boxSvg({ x, y, width, height }: PlacedBox | PlacedRow, box: SceneBox | undefined): string {
  if (!box) return '';
  const { appearance: look, form } = box;
  const number = box.number === undefined ? '' : line(box.number, 'answer', x - 30, y, 'second');
  if (form !== 'box' || !look) {
    const glyph = box.mark && markShape(box.mark, x, y + 2.5, 10);
    return [number, glyph ? `<path class="${glyph.look}" d="${glyph.d}"/>` : '', ...box.parts.map((part) => textPart(part, x + part.x, y + part.y))].join('');
  }
  const classes = ['box', look.isStruck ? 'paper' : '', look.frame === 'solid' ? '' : look.frame].filter((name) => name !== '').join(' ');
  const out = [`<rect class="${classes}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3"/>`];
  if (look.frame === 'double') out.push(`<rect class="paper" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3" style="fill:#fff;stroke:#fff"/>`);
  if (look.bar !== 'none') out.push(`<rect class="bar-${look.bar}" x="${n(x)}" y="${n(y)}" width="6" height="${n(height)}"/>`);
  if (look.isStruck) out.push(`<path class="slash" d="M${n(x + width - 24)} ${n(y + height + 4)}l24 -18M${n(x + width - 16)} ${n(y + height + 6)}l20 -16"/>`);
  let top = y + PADDING.top;
  for (const label of box.label ?? []) {
    out.push(line(label.map((part) => part.text).join(' · '), 'label', x + PADDING.left, top, 'second'));
    top += TYPE.label.line;
  }
  for (const part of box.parts) {
    out.push(textPart(part, x + PADDING.left, top));
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

function textPart({ type, lines, before }: TextPart, x: number, y: number): string {
  return lines.map((text, i) => {
    const at = y + i * TYPE[type].line;
    if (i > 0 || !before) return line(text, type, x, at);
    return line(before.text, before.type, x, at + (TYPE[type].line - TYPE[before.type].line) / 2, before.type === 'label' ? 'second' : 'word-attack') + line(text, type, x + before.width, at);
  }).join('');
}

/** One line of text whose line box begins at y. */
function line(text: string, type: TypeRole, x: number, y: number, more = ''): string {
  const { face, size, line: height, ...style } = TYPE[type];
  const classes = [face === 'sans' ? 'sans' : '', more].filter((name) => name !== '').join(' ');
  const italic = 'italic' in style ? ' font-style="italic"' : '';
  const weight = 'weight' in style ? ` font-weight="${style.weight}"` : '';
  return `<text${classes === '' ? '' : ` class="${classes}"`} x="${n(x)}" y="${n(y + height / 2 + size * 0.34)}" font-size="${size}"${weight}${italic}>${escaped(text)}</text>`;
}
