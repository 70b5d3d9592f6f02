// Where the reader is taken by a new drawing, and when it leaves them where they were.

import { describe, expect, it } from 'vitest';
import type { Drawing, PlacedBox } from '../../src/layout/drawing.ts';
import { LEAST_ZOOM } from '../../src/scene/distance.ts';
import { nextViewport, type Change } from '../../src/view/canvas/next-viewport.ts';

const screen = { width: 1000, height: 700 };
const START = { x: 0, y: 0, zoom: 1 };
const box = (id: string, x: number, y: number): PlacedBox => ({ id, kind: 'statement', x, y, width: 200, height: 60 });
const drawing = (boxes: readonly PlacedBox[], more: Partial<Drawing> = {}): Drawing => ({
  layout: 'tidy-tree', level: 'near', form: 'bands', pageWidth: 1000, boxes, rows: [], bands: [], routes: [], leads: [], words: [], joints: [], bars: [], pills: [], heads: [],
  bounds: { x: 0, y: 0, width: 2000, height: 5000 }, ...more,
});
const was = { x: -100, y: -1000, zoom: 1 };
const before = drawing([box('claim', 300, 1200), box('other', 300, 1400)]);
/** The claim 50 lower, the other 400. */
const drawn = drawing([box('claim', 300, 1250), box('other', 300, 1800)]);
const change: Change = { drawing: drawn, before, was, screen, screenBefore: screen, wish: undefined, cam: undefined, at: undefined, cause: 'open', distance: 'near', isAnyOpen: true, opensAll: false, least: 12 / 13 };

describe('the place that the reader has is kept', () => {
  it('by the selected statement', () => {
    expect(nextViewport({ ...change, at: 'other' })).toEqual({ x: -100, y: -1400, zoom: 1 });
  });

  it('by the one nearest the middle of the screen where nothing is selected, or what is has gone', () => {
    // The middle of the screen is at 1350 of the page: the other box is nearest.
    expect(nextViewport(change)).toEqual({ x: -100, y: -1400, zoom: 1 });
    expect(nextViewport({ ...change, at: 'gone' })).toEqual({ x: -100, y: -1400, zoom: 1 });
  });

  it('at the top of the page, whatever opens below', () => {
    expect(nextViewport({ ...change, was: { x: 0, y: 0, zoom: 1 } }).y).toBe(0);
  });

  it('at another distance, at the zoom that was wished for', () => {
    expect(nextViewport({ ...change, at: 'other', wish: { kind: 'zoom', zoom: 2 } })).toEqual({ x: -100 + 300 - 600, y: -1000 + 1400 - 3600, zoom: 2 });
  });

  it('but for as much as it takes to see what has opened beyond the edge of the screen', () => {
    const deep = { ...drawn, boxes: [...drawn.boxes, box('ground', 1000, 1800)], routes: [{ id: 'i', inference: 'i', from: 'other', to: 'ground', kind: 'support' as const, points: [] }] };
    expect(nextViewport({ ...change, drawing: deep, at: 'other' })).toEqual({ x: 1000 - 24 - 1200, y: -1400, zoom: 1 });
    // The claim itself stays on the screen, and what is there already moves nothing.
    const far = { ...deep, boxes: [...drawn.boxes, box('ground', 1700, 1800)] };
    expect(nextViewport({ ...change, drawing: far, at: 'other' }).x).toBe(24 - 300);
    expect(nextViewport({ ...change, drawing: deep, before: deep, at: 'other' }).x).toBe(-100);
  });

  it('as wide as the screen, where it was so before a panel made that narrower', () => {
    const narrow = { ...drawn, pageWidth: 800 };
    const started = { ...change, drawing: narrow, was: { x: 0, y: 0, zoom: 1.3 }, screen: { width: 800, height: 700 }, screenBefore: { width: 1400, height: 700 }, cause: 'size' };
    expect(nextViewport(started).zoom).toBe(1);
    expect(nextViewport({ ...started, was: { ...was, zoom: 1.8 } }).zoom).toBe(1.8); // come nearer by the reader
  });

  it('while a filter only dims, and takes nothing away', () => {
    expect(nextViewport({ ...change, drawing: drawing(before.boxes), cause: 'filter', was: { ...was, zoom: 0.3 } })).toEqual({ ...was, zoom: 0.3 });
    expect(nextViewport({ ...change, drawing: drawing(before.boxes.slice(1)), cause: 'filter' }).y).toBe(0);
    expect(nextViewport({ ...change, cause: 'filter' }).y).toBe(0);
  });

  it('while a filter changes and the selected statement stays', () => {
    expect(nextViewport({ ...change, at: 'claim', cause: 'filter' })).toEqual({ x: -100, y: -1050, zoom: 1 });
  });
});

describe('the reader is taken to the start', () => {
  it('of a new map, and to what is selected there', () => {
    expect(nextViewport({ ...change, before: undefined })).toEqual(START);
    expect(nextViewport({ ...change, before: undefined, at: 'claim' })).toEqual({ x: 0, y: 700 / 4 - 1250, zoom: 1 }); // a quarter down the screen
  });

  it('when the first question is opened, and when the last one is closed', () => {
    const page = drawing([], { form: 'page', bounds: { x: 0, y: 0, width: 1000, height: 700 } });
    expect(nextViewport({ ...change, before: page })).toEqual(START);
    expect(nextViewport({ ...change, drawing: page, isAnyOpen: false })).toEqual(START);
  });

  it('of what a filter leaves, where nothing is selected', () => {
    expect(nextViewport({ ...change, cause: 'filter' })).toEqual(START);
  });

  it('of the far view, which is a page of its own', () => {
    expect(nextViewport({ ...change, distance: 'far', wish: { kind: 'zoom', zoom: 1 } })).toEqual(START);
  });
});

describe('what was asked for comes first', () => {
  it('the camera of the address, whose point is the middle of the screen', () => {
    const cam = { x: 800, y: 1000, zoom: 1 };
    expect(nextViewport({ ...change, before: undefined, at: 'claim', cam })).toEqual({ x: -300, y: -650, zoom: 1 });
    expect(nextViewport({ ...change, at: 'claim', wish: { kind: 'cam', cam } })).toEqual({ x: -300, y: -650, zoom: 1 });
  });

  it('a camera that was written while moving is not gone back to', () => {
    expect(nextViewport({ ...change, at: 'other', cam: { x: 0, y: 0, zoom: 1 } })).toEqual({ x: -100, y: -1400, zoom: 1 });
  });

  it('but for a camera that looks beside the map', () => {
    expect(nextViewport({ ...change, before: undefined, cam: { x: 90_000, y: -90_000, zoom: 1 } })).toEqual(START);
  });

  it('everything, as far as it can be read', () => {
    expect(nextViewport({ ...change, opensAll: true })).toEqual({ x: 0, y: 0, zoom: LEAST_ZOOM });
    expect(nextViewport({ ...change, opensAll: true, at: 'other' }).y).toBeCloseTo(700 / 4 - 1800 * LEAST_ZOOM, 6);
    const small = drawing(drawn.boxes, { bounds: { x: 0, y: 0, width: 1000, height: 700 } });
    expect(nextViewport({ ...change, drawing: small, wish: { kind: 'fit' } })).toEqual(START);
  });
});
