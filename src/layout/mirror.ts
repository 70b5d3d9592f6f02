// Ground first: what stands in the columns of a map, mirrored; headings stay where they are. Nothing else changes.

import { routeLater, type Drawing, type LayoutRequest, type PlacedWord, type Point, type Route } from './drawing.ts';

/** Right of the last column, or of the page. */
const MARGIN = 24;

/**
 * The drawing as its request wants it read: itself, or with its columns mirrored between `left` and their right edge.
 * The first screen, which has no columns, stays as it is. O(drawing)
 * @param headings boxes that stand in a column although no row is behind them
 */
export function facing(drawing: Drawing, { direction, rows, wordWidths }: LayoutRequest, left: number, headings: readonly string[] = []): Drawing {
  if (direction !== 'ground-first' || drawing.form === 'page') return drawing;
  const moved = new Set([...rows.ids, ...headings]);
  const right = [...drawing.boxes, ...drawing.rows].reduce((most, box) => (moved.has(box.id) ? Math.max(most, box.x + box.width) : most), drawing.pageWidth - MARGIN);
  const sum = left + right;
  const box = <T extends { readonly id: string; readonly x: number; readonly width: number }>(each: T): T => (moved.has(each.id) ? { ...each, x: sum - each.x - each.width } : each);
  const centred = <T extends { readonly x: number }>(each: T): T => ({ ...each, x: sum - each.x });
  const across = ([x, y]: Point): Point => [sum - x, y];
  const line = (route: Route): Route => routeLater(route, route.ends && [across(route.ends[0]), across(route.ends[1])], () => route.points.map(across));
  const isMoved = (route: Route): boolean => route.kind !== 'spine' || moved.has(route.to);
  const widthOf = ({ key }: PlacedWord): number => wordWidths[key === 'because' ? 'support' : key === 'but' ? 'attack' : key === 'and' ? 'and' : 'elaboration'];
  return {
    ...drawing,
    boxes: drawing.boxes.map(box),
    rows: drawing.rows.map(box),
    routes: drawing.routes.map((route) => (isMoved(route) ? line(route) : route)),
    // One that ends at a heading would have to cross what stands between.
    leads: drawing.leads.filter(({ to }) => moved.has(to)).map(line),
    words: drawing.words.map((word) => ({ ...word, x: sum - word.x - widthOf(word) })),
    joints: drawing.joints.map(centred),
    bars: drawing.bars.map(centred),
    pills: drawing.pills.map(centred),
    bands: drawing.bands.map(({ heading, ...band }) => (heading ? { ...band, heading: { ...heading, x: sum - heading.x - heading.width } } : band)),
    heads: drawing.heads.map((head) => ({ ...head, x: sum - head.x - head.width })),
  };
}
