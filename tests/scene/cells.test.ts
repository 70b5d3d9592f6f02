// A cell is as large as what stands in it, although its size is worked out without setting it; and going back to what was shown
// before gives the very scene of before.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { rowSpecs } from '../../src/layout/row-table.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { blocks } from '../../src/scene/frames/blocks.ts';
import { icicle } from '../../src/scene/frames/icicle.ts';
import { sceneAgain } from '../../src/scene/scene-again.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { TYPE } from '../../src/scene/type-scale.ts';
import type { SceneOptions } from '../../src/scene/writer.ts';
import { anyMap } from '../arbitraries.ts';

const options = (more: Partial<SceneOptions> = {}): SceneOptions => ({ frame: blocks, locale: 'en', level: 'near', pageWidth: 1280, measure: approximateMeasurer, ...more });

describe('cells', () => {
  test('end below their last line, and their lines arrive at the last one of their text, however opened, filtered and told', () => {
    const state = fc.record({ also: fc.constantFrom(undefined, 'zh' as const), level: fc.constantFrom('near' as const, 'middle' as const), opened: fc.boolean(), kept: fc.option(fc.array(fc.nat(30), { maxLength: 12 }), { nil: undefined }), hide: fc.constantFrom('dim' as const, 'remove' as const) });
    fc.assert(
      fc.property(anyMap(), fc.array(state, { minLength: 1, maxLength: 4 }), (map, states) => {
        // One after the other of the same map, so that what is remembered of the first is used for the next.
        for (const { also, level, opened, kept, hide } of states) {
          const ids = map.statements.map(({ id }) => id);
          const visible = visibleSubmap(map, { open: opened ? 'all' : new Set([...map.questions.map(({ id }) => id), ...ids.slice(0, 2)]), kept: kept && new Set(kept.flatMap((i) => ids[i] ?? [])), hide });
          const { request, boxes } = sceneOf(map, visible, options({ also, level }));
          for (const { id, kind, height, anchor } of rowSpecs(request.rows)) {
            if (kind !== 'statement') continue;
            const { parts } = boxes.get(id)!;
            const bottom = Math.max(...parts.map((part) => part.y + part.lines.length * TYPE[part.type].line));
            expect(height).toBe(bottom + 5);
            const told = parts.find(({ before }) => before)!;
            expect(anchor).toBe(told.y + (told.lines.length - 0.5) * TYPE[told.type].line);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that are closed are higher for what stands behind them, where a layout wants it', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const visible = visibleSubmap(map, { open: new Set(map.questions.map(({ id }) => id)), kept: undefined, hide: 'dim' });
        const [plain, high] = [blocks, icicle].map((frame) => rowSpecs(sceneOf(map, visible, options({ frame })).request.rows));
        high!.forEach(({ height }, i) => expect(height).toBeGreaterThanOrEqual(plain![i]!.height));
      }),
      { numRuns: 30 },
    );
  });
});

test('the scene of the same submap is the same one, set in the same way, and another one set otherwise', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      const visible = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' });
      const scene = sceneAgain(map, visible, options());
      expect(sceneAgain(map, visible, options())).toBe(scene);
      const other = sceneAgain(map, visible, options({ locale: 'zh' }));
      expect(other).not.toBe(scene);
      expect(other.request).toEqual(sceneOf(map, visible, options({ locale: 'zh' })).request);
    }),
    { numRuns: 20 },
  );
});
