// A text as a QR code (ISO/IEC 18004), and its dark squares as shapes: an outline for SVG and for programs that draw polygons.

import { encode } from 'uqr';

/** Light squares around it; without them no camera finds its edge. */
export const QUIET = 4;

/** In bytes: what the largest code holds (version 40, level M). */
export const LONGEST_QR = 2331;

/** A dark piece of a row, in squares from the upper left corner of the quiet zone. */
export interface QrRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Qr {
  /** Squares a side, the quiet zone included. */
  readonly size: number;
  readonly runs: readonly QrRun[];
}

/** The code of a text, such that an eighth of it may be spoilt; nothing where it is longer than `LONGEST_QR`. O(its squares) */
export function qrOf(text: string): Qr | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET });
    return { size, runs: data.flatMap((row, y) => runsOf(row).map(([x, width]) => ({ x, y, width }))) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The dark squares as one path for SVG, a unit a square. */
export function qrPath({ runs }: Qr): string {
  return runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('');
}

function runsOf(row: readonly boolean[]): (readonly [x: number, width: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
