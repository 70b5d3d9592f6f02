// Walking a pyramid on the picture of the picnic: as the boxes stand, down to the grounds and up to the claim.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSubmap, type OpenState } from '../../src/analysis/visible.ts';
import { nextSibling, previousSibling, toConclusion } from '../../src/analysis/walk.ts';
import { downInPyramid, leftInPyramid, rightInPyramid, upInPyramid } from '../../src/analysis/walk-pyramid.ts';
import { anyMap } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

const visible = (open: OpenState) => visibleSubmap(picnic, { open, kept: undefined, hide: 'remove' });
const [closed, weather] = [visible(new Set()), visible(new Set(['q-weather', 'dry']))];
const here = (to: string) => ({ to, needsOpen: false });

describe('in a pyramid', () => {
  it('down leads to the first reason, up to the claim, right and left along what bears on the same', () => {
    expect(downInPyramid(picnic, weather, 'q-weather')).toEqual(here('dry'));
    expect(downInPyramid(picnic, weather, 'dry')).toEqual(here('report'));
    expect(upInPyramid(picnic, weather, 'report')).toEqual(here('dry'));
    expect(upInPyramid(picnic, weather, 'dry')).toEqual(here('q-weather'));
    const next = rightInPyramid(picnic, weather, 'report')!;
    expect(next).toEqual(nextSibling(picnic, weather, 'report'));
    expect(leftInPyramid(picnic, weather, next.to)).toEqual(here('report'));
  });

  it('closed questions are one below the other, and right leads into one', () => {
    expect(downInPyramid(picnic, closed, 'q-weather')).toEqual(nextSibling(picnic, closed, 'q-weather'));
    expect(upInPyramid(picnic, closed, downInPyramid(picnic, closed, 'q-weather')!.to)).toEqual(here('q-weather'));
    expect(rightInPyramid(picnic, closed, 'q-weather')).toEqual({ to: 'dry', needsOpen: true });
    expect(leftInPyramid(picnic, closed, 'q-weather')).toEqual(here('go'));
  });

  it('right and left lead past the tree of an open question', () => {
    expect(rightInPyramid(picnic, weather, 'q-weather')).toEqual(nextSibling(picnic, weather, 'q-weather'));
    expect(leftInPyramid(picnic, weather, 'q-weather')).toEqual(previousSibling(picnic, weather, 'q-weather'));
  });

  it('whatever is open, up leads back from a reason to the claim, and left from what right leads to', () => {
    fc.assert(
      fc.property(anyMap(), fc.array(fc.nat(), { maxLength: 8 }), (map, opened) => {
        const ids = [...map.questions, ...map.statements].map(({ id }) => id);
        const shown = visibleSubmap(map, { open: new Set(opened.map((n) => ids[n % ids.length]!)), kept: undefined, hide: 'dim' });
        const headings = new Set(shown.bands.map(({ band }) => band.id));
        for (const id of ids) {
          if (headings.has(id)) continue;
          const [down, right] = [downInPyramid(map, shown, id), rightInPyramid(map, shown, id)];
          // What several claims rest on stands below one of them.
          if (down && toConclusion(map, shown, down.to)?.to === id) expect(upInPyramid(map, shown, down.to)?.to).toBe(id);
          if (right && !headings.has(right.to)) expect(leftInPyramid(map, shown, right.to)?.to).toBe(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
