// Widths and distances of the layers, in pixels at zoom 1.

import type { LayoutRequest } from '../drawing.ts';

/** All layers are as wide as each other: where a statement stands follows from all that it is used for. */
export const LAYER_WIDTH = { near: 236, middle: 224 } as const;

/** The parts of the gap between two layers: word, fan, count of what is hidden, and the last bit to each premise. */
export interface LayerGap {
  readonly space: number;
  readonly word: number;
  readonly fan: number;
  readonly pill: number;
  readonly spread: number;
}

const PILL = 70;

export function layerGap({ steps, wordRoom }: Pick<LayoutRequest, 'steps' | 'wordRoom'>): LayerGap {
  return { space: 8, word: wordRoom + 8, fan: 44, pill: steps.through.size > 0 ? PILL : 0, spread: 40 };
}

export const LAYER_ROWS = {
  near: { between: 14, roots: 22, passage: 14, pitch: 21 },
  middle: { between: 3, roots: 10, passage: 8, pitch: 16 },
} as const;

/** Above the first answer of a question: the question, what is shown of it, and a little room. */
export const ABOVE_ROOT = { actions: 30, after: 4 } as const;
