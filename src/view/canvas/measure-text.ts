// The width of a text as this browser sets it. Texts are measured word by word, and the same words come again and again.

import type { Font } from '../../layout/text-measure.ts';

export const FACES = {
  serif: '"Source Serif 4 Variable", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
  sans: '"Source Sans 3 Variable", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
} as const;

/** How letters are set wherever they are measured or painted, as in the style sheet: as wide as the face says. */
export const LETTERS = 'geometricPrecision';

/** Of one font no more than so many are remembered. */
const MOST_KNOWN = 20_000;

let context: CanvasRenderingContext2D | null | undefined;
/** The font that the canvas is set to. */
let set = '';
/** By font, which are few and the same objects again and again. */
let known = new WeakMap<Font, Map<string, number>>();

/** The number of a place. Each place has another, so they are measured figure by figure: what that is off is less than the room behind a number. */
const NUMBER = /^\d[\d.…]{3,}$/;
/** What every text is wider than it is measured. */
export const SPARE = 0.5;

/** The width of a text in the faces of the page. O(1) for what was measured before */
export function measureText(text: string, font: Font): number {
  if (NUMBER.test(text)) return Array.from(text).reduce((sum, figure) => sum + measureText(figure, font) - SPARE, SPARE);
  let widths = known.get(font);
  if (!widths) known.set(font, (widths = new Map()));
  let width = widths.get(text);
  if (width === undefined) {
    if (widths.size >= MOST_KNOWN) widths.clear();
    widths.set(text, (width = measureIn(FACES, text, font)));
  }
  return width;
}

/** @param faces what serif and sans stand for */
export function measureIn(faces: Readonly<Record<Font['face'], string>>, text: string, { face, size, weight = 400, italic = false }: Font): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    // What was measured before a face had come was measured in another.
    document.fonts.addEventListener('loadingdone', () => (known = new WeakMap()));
  }
  if (!context) return text.length * size;
  const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${faces[face]}`;
  if (font !== set) {
    context.font = set = font;
    context.textRendering = LETTERS;
  }
  return context.measureText(text).width + SPARE;
}
