// The width of a text as this browser sets it.

import type { TextMeasurer } from '../../layout/text-measure.ts';

export const FACES = {
  serif: '"Source Serif 4 Variable", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
  sans: '"Source Sans 3 Variable", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
} as const;

let context: CanvasRenderingContext2D | null | undefined;

export const measureText: TextMeasurer = (text, { face, size, weight = 400, italic = false }) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${FACES[face]}`;
  return context.measureText(text).width + 0.5;
};
