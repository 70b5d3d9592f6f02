import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE_WIDTHS, pageWidthOn } from '../../src/layout/page-widths.ts';

test('the page is never wider than the screen but on the narrowest, and fills most of it up to the widest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (screen) => {
      const width = pageWidthOn(screen);
      expect(PAGE_WIDTHS).toContain(width);
      if (screen >= PAGE_WIDTHS[0]) expect(width).toBeLessThanOrEqual(screen);
      if (screen >= PAGE_WIDTHS[0] && screen <= PAGE_WIDTHS.at(-1)!) expect(screen / width).toBeLessThan(1.15);
    }),
  );
});

test('a part of a pixel makes no narrower page', () => {
  expect(pageWidthOn(1279.6)).toBe(1280);
});
