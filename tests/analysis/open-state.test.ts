// Opening and closing, against the picture of the picnic and against the visible submap of random maps.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canOpen,
  closeAll,
  closeOne,
  initialOpen,
  nearestShown,
  oneLevelMore,
  openAllGrounds,
  openAllOf,
  openOne,
  openPathTo,
} from '../../src/analysis/open-state.ts';
import { spineOf, subtreeOf } from '../../src/analysis/spine.ts';
import { visibleSubmap, type OpenState } from '../../src/analysis/visible.ts';
import { isShown } from '../../src/analysis/walk.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap } from '../arbitraries.ts';
import { chain, loose, picnic } from './picnic.ts';

const nothing: OpenState = new Set();
const ids = (open: OpenState): string[] | 'all' => (open === 'all' ? 'all' : [...open].sort());
const visible = (map: ArgumentMap, open: OpenState) => visibleSubmap(map, { open, kept: undefined, hide: 'dim' });
const shows = (map: ArgumentMap, open: OpenState, id: string): boolean => isShown(map, visible(map, open), id);

describe('opening', () => {
  it('shows a question with its answers and their direct grounds', () => {
    const open = openOne(picnic, nothing, 'q-weather');
    expect(ids(open)).toEqual(['dry', 'q-weather']);
    for (const id of ['dry', 'but-wind', 'report', 'season', 'old-report', 'clouds']) expect(shows(picnic, open, id)).toBe(true);
    expect(shows(picnic, open, 'enough')).toBe(false);
  });

  it('leaves what is open as it is, and the same value', () => {
    const open = openOne(picnic, nothing, 'q-weather');
    expect(openOne(picnic, open, 'q-weather')).toBe(open);
    expect(openOne(picnic, open, 'nobody')).toBe(open);
    expect(openOne(picnic, 'all', 'q-food')).toBe('all');
  });

  it('keeps further grounds folded until all grounds are asked for', () => {
    const open = openOne(picnic, nothing, 'q-food');
    expect(shows(picnic, open, 'r5')).toBe(true);
    expect(shows(picnic, open, 'r6')).toBe(false);
    const whole = openAllGrounds(picnic, open, 'enough');
    expect(ids(whole)).toEqual(['enough~', 'q-food']);
    expect(shows(picnic, whole, 'r7')).toBe(true);
    expect(openOne(picnic, whole, 'enough')).toBe(whole);
  });

  it('opens all of a question down to its last ground and nothing of another', () => {
    const open = openAllOf(picnic, nothing, 'q-food');
    expect(ids(open)).toEqual(['enough~', 'q-food', 'r7']);
    expect(shows(picnic, open, 'deep')).toBe(true);
    expect(shows(picnic, open, 'dry')).toBe(false);
  });

  it('says that a statement without grounds cannot be opened', () => {
    expect(canOpen(picnic, nothing, 'q-food')).toBe(true);
    expect(canOpen(picnic, nothing, 'r7')).toBe(true);
    expect(canOpen(picnic, nothing, 'r1')).toBe(false);
    expect(canOpen(picnic, nothing, 'dry-because')).toBe(false);
  });

  it('opens one level more of a band, or of every band', () => {
    const first = oneLevelMore(picnic, nothing, 'q-food');
    expect(ids(first)).toEqual(['enough', 'q-food']);
    expect(ids(oneLevelMore(picnic, first, 'q-food'))).toEqual(['enough', 'q-food', 'r7']);
    expect(ids(oneLevelMore(picnic, nothing))).toEqual(['dry', 'enough', 'go', 'q-food', 'q-weather']);
  });

  it('has an end: one level more, again and again, leaves nothing closed', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        let open = initialOpen(map);
        for (let i = 0; i <= map.statements.length + 1; i++) open = oneLevelMore(map, open);
        expect(oneLevelMore(map, open)).toBe(open);
        const whole = spineOf(map).places.reduce((state, place) => openAllGrounds(map, state, place.id), open);
        expect(visible(map, whole).shown).toBe(map.statements.length);
      }),
    );
  });
});

describe('a map as it opens', () => {
  it('has nothing open where there are questions, and its roots where there are none', () => {
    expect(ids(initialOpen(picnic))).toEqual([]);
    expect(ids(initialOpen(loose))).toEqual(['claim']);
    expect(shows(loose, initialOpen(loose), 'ground')).toBe(true);
  });
});

describe('closing', () => {
  it('closes everything below as well, so that opening again shows one level', () => {
    const open = openAllOf(picnic, nothing, 'q-food');
    const closed = closeOne(picnic, open, 'q-food');
    expect(ids(closed)).toEqual([]);
    expect(shows(picnic, openOne(picnic, closed, 'q-food'), 'deep')).toBe(false);
  });

  it('closes one statement and leaves the others open', () => {
    expect(ids(closeOne(picnic, new Set(['q-food', 'enough~', 'r7', 'q-weather', 'dry']), 'r7'))).toEqual(['dry', 'enough~', 'q-food', 'q-weather']);
  });

  it('works from everything open: all else stays as it was drawn', () => {
    const open = closeOne(picnic, 'all', 'r7');
    expect(shows(picnic, open, 'r7')).toBe(true);
    expect(shows(picnic, open, 'clouds')).toBe(true);
    expect(shows(picnic, open, 'deep')).toBe(false);
  });

  it('hides what is below on every map, and only that', () => {
    fc.assert(
      fc.property(anyMap(), fc.nat(), (map, n) => {
        const places = spineOf(map).places;
        const place = places[n % places.length]!;
        const below = new Set(subtreeOf(place).slice(1).map((each) => each.id));
        const open = closeOne(map, 'all', place.id);
        // The id of the thesis is also that of its band, which closes with its other roots.
        if (place.band.id === place.id) return;
        for (const each of places) expect(shows(map, open, each.id)).toBe(!below.has(each.id));
      }),
    );
  });

  it('closes everything at once', () => {
    expect(ids(closeAll('all'))).toEqual([]);
    expect(closeAll(nothing)).toBe(nothing);
  });
});

describe('the way to a record', () => {
  it('opens its question and every claim above it, and no more', () => {
    expect(ids(openPathTo(picnic, nothing, 'clouds'))).toEqual(['dry', 'q-weather']);
    expect(openPathTo(picnic, nothing, 'q-food')).toBe(nothing);
    expect(openPathTo(picnic, nothing, 'go')).toBe(nothing);
    expect(openPathTo(picnic, nothing, 'nobody')).toBe(nothing);
  });

  it('opens all grounds of a claim where it leads past the first five', () => {
    expect(ids(openPathTo(picnic, nothing, 'deep'))).toEqual(['enough~', 'q-food', 'r7']);
  });

  it('leads to a step as to a statement', () => {
    expect(ids(openPathTo(picnic, nothing, 'too-old'))).toEqual(['dry', 'q-weather']);
    expect(ids(openPathTo(picnic, nothing, 'because-6'))).toEqual(['enough~', 'q-food']);
  });

  it('shows any record of any map, whatever was open', () => {
    fc.assert(
      fc.property(anyMap(), fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (map, n, more) => {
        const records = [...map.statements, ...map.inferences.filter((i) => spineOf(map).stepOf(i.id)?.premises.some((p) => p.place))];
        const { id } = records[n % records.length]!;
        const open = new Set(more.map((m) => map.statements[m % map.statements.length]!.id));
        expect(shows(map, openPathTo(map, open, id), id)).toBe(true);
      }),
    );
  });

  it('is found at the end of a chain of ten thousand reasons', () => {
    const long = chain(10_000);
    expect(shows(long, openPathTo(long, initialOpen(long), 's9999'), 's9999')).toBe(true);
    expect(ids(closeOne(long, 'all', 's0'))).toEqual([]);
  });
});

describe('a selection whose surroundings close', () => {
  it('falls back to the nearest claim that is still drawn', () => {
    expect(nearestShown(picnic, new Set(['q-food', 'enough~', 'r7']), 'deep')).toBe('deep');
    expect(nearestShown(picnic, new Set(['q-food', 'enough~']), 'deep')).toBe('r7');
    expect(nearestShown(picnic, new Set(['q-food', 'enough']), 'deep')).toBe('enough');
    expect(nearestShown(picnic, nothing, 'deep')).toBe('q-food');
    expect(nearestShown(picnic, nothing, 'go')).toBe('go');
    expect(nearestShown(picnic, nothing, 'too-old')).toBe('q-weather');
    expect(nearestShown(picnic, nothing, 'nobody')).toBeUndefined();
  });

  it('stands on something that is drawn, on every map', () => {
    fc.assert(
      fc.property(anyMap(), fc.nat(), fc.nat(), (map, n, m) => {
        const { id } = map.statements[n % map.statements.length]!;
        const closed = closeOne(map, 'all', map.statements[m % map.statements.length]!.id);
        expect(shows(map, closed, nearestShown(map, closed, id)!)).toBe(true);
      }),
    );
  });
});
