// What a painter paints with: the colours of the theme, and the types of the page with where their letters stand.

import { ITALIC, TYPE, type TypeRole, type TypeStyle } from '../../../scene/type-scale.ts';
import { FACES, LETTERS } from '../measure-text.ts';

const COLOURS = ['paper', 'card', 'ink', 'second', 'frame', 'hair', 'support', 'attack'] as const;
export type Colour = (typeof COLOURS)[number];

export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly colour: Readonly<Record<Colour, string>>;
  /** Sets the type that texts are painted in, and tells how far below the top of its line the letters stand. */
  readonly type: (style: TypeStyle) => number;
  /** The width of a text in a type, remembered by word. */
  readonly width: (text: string, style: TypeStyle) => number;
  /** Says that the canvas has another size, which forgets the type that was set. */
  readonly forgetType: () => void;
}

/** How strongly what a filter turns down is painted; from afar, where its lines and spots lie close to one another, fainter. */
export const DIMMED = 0.45;
const DIMMED_FAR = 0.16;
const FAR = 0.3;

export function dimmedAt(zoom: number): number {
  return zoom < FAR ? DIMMED_FAR : DIMMED;
}

/** More words than this are not remembered. */
const MOST_WORDS = 20_000;

/** @param page what the theme's colours are read from: an element of the page */
export function brushOf(canvas: HTMLCanvasElement, page: Element): Brush {
  const context = canvas.getContext('2d')!;
  const style = getComputedStyle(page);
  // The value of a custom property is what was written, with both themes in it: a probe tells what it comes to.
  const probe = document.createElement('span');
  page.append(probe);
  const colour = Object.fromEntries(
    COLOURS.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color || style.color];
    }),
  ) as Record<Colour, string>;
  probe.remove();
  const baselines = new Map<string, number>();
  const widths = new Map<string, number>();
  let set = '';
  const type = ({ face, size, line, weight = 400, italic = false }: TypeStyle): number => {
    const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${FACES[face]}`;
    if (font !== set) {
      context.font = set = font;
      context.textRendering = LETTERS;
    }
    const key = `${line} ${font}`;
    let baseline = baselines.get(key);
    if (baseline === undefined) {
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
      // A page sets its letters on whole pixels.
      baselines.set(key, (baseline = Math.floor((line - up - down) / 2 + up)));
    }
    return baseline;
  };
  return {
    context,
    colour,
    type,
    forgetType: () => (set = ''),
    width: (text, of) => {
      const key = `${of.weight ?? ''}${of.italic ? 'i' : ''}${of.size} ${of.face} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      type(of);
      const { width } = context.measureText(text);
      if (widths.size < MOST_WORDS) widths.set(key, width);
      return width;
    },
  };
}

/** A role, in italics where the text itself does not say it. */
export function styleOf(role: TypeRole, isItalic = false): TypeStyle {
  return (isItalic ? ITALIC : TYPE)[role];
}
