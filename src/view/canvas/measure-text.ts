// The width of a text as this browser sets it.

import type { Font } from '../../layout/text-measure.ts';

export const FACES = {
  serif: '"Source Serif 4 Variable", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
  sans: '"Source Sans 3 Variable", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
} as const;

let context: CanvasRenderingContext2D | null | undefined;

/** @param faces what serif and sans stand for; on the page its own */
export function measureText(text: string, { face, size, weight = 400, italic = false }: Font, faces: Readonly<Record<Font['face'], string>> = FACES): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${faces[face]}`;
  return context.measureText(text).width + 0.5;
}
