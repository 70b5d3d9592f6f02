// QR codes, read back by a reader that is not ours.

import fc from 'fast-check';
import readCode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { LONGEST_QR, QUIET, qrOf, qrPath, type Qr } from '../../src/formats/qr.ts';

/** What a camera would see of the shapes: black on white, some dots a square. */
function pictureOf({ size, runs }: Qr, dots = 4): { readonly data: Uint8ClampedArray; readonly side: number } {
  const side = size * dots;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, width } of runs)
    for (let row = y * dots; row < (y + 1) * dots; row++) for (let column = x * dots; column < (x + width) * dots; column++) data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { data, side };
}

function read(qr: Qr): string | undefined {
  const { data, side } = pictureOf(qr);
  const found = readCode(data, side, side);
  return found ? new TextDecoder().decode(new Uint8Array(found.binaryData)) : undefined;
}

const ADDRESS = 'https://crux.example.org/essay/#v=1&map=deepseek-shock-wave&lang=zh&talk=curated&scene=containment-failed';

describe('a QR code', () => {
  it('is read as the address that it was made of', () => {
    expect(read(qrOf(ADDRESS)!)).toBe(ADDRESS);
  });

  it('is read back, whatever the text, in any script', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
      expect(read(qrOf(text)!)).toBe(text);
    }), { numRuns: 40 });
  });

  it('is read although an eighth of it is covered', () => {
    const qr = qrOf(ADDRESS)!;
    const from = Math.floor(qr.size / 2);
    const side = Math.floor(qr.size / 8);
    const covered = { ...qr, runs: qr.runs.filter(({ x, y }) => !(x >= from && x < from + side && y >= from && y < from + side)) };
    expect(covered.runs.length).toBeLessThan(qr.runs.length);
    expect(read(covered)).toBe(ADDRESS);
  });

  it('keeps the light edge that a camera needs, and the path draws the same squares', () => {
    const qr = qrOf(ADDRESS)!;
    for (const { x, y, width } of qr.runs) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET);
      expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(qr.size - QUIET);
    }
    expect([...qrPath(qr).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }))).toEqual(qr.runs);
  });

  it('is none for what no code can hold', () => {
    expect(qrOf('x'.repeat(LONGEST_QR))).toBeDefined();
    expect(qrOf('x'.repeat(LONGEST_QR + 1))).toBeUndefined();
  });
});
