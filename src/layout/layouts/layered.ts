// Layers from left to right, every statement once: what is used for two claims has two lines and stands beyond both. For
// seeing which premises are shared; on the first screen, and for closed questions, the same as the tree.

import { TEXT_EDGE } from '../columns.ts';
import { drawLeads } from '../draw-leads.ts';
import { noLines } from '../draw-lines.ts';
import type { Drawing, LayoutRequest, PlacedBand, PlacedBox, PlacedRow } from '../drawing.ts';
import { topsOf } from '../layered/coordinates.ts';
import { drawLayers, wordsBeside } from '../layered/draw.ts';
import { layersOf, type Edge, type Node } from '../layered/graph.ts';
import { ABOVE_ROOT, layerGap, LAYER_ROWS, LAYER_WIDTH } from '../layered/measures.ts';
import { orderLayers } from '../layered/order.ts';
import { rowSpecs } from '../row-table.ts';
import { closedPage, ontoPage } from './onto-page.ts';

const BELOW = 28;
const ABOVE = 12;

/** The drawing of a request. O(sweeps · lines · log lines); deterministic. */
export function layoutLayered(request: LayoutRequest): Drawing {
  const { level, form } = request;
  const rows = rowSpecs(request.rows);
  const closed = closedPage(request);
  if (form === 'page') return closed;
  const metrics = LAYER_ROWS[level];
  const gap = layerGap(request);
  const width = LAYER_WIDTH[level];
  const pitch = width + gap.space + gap.word + gap.fan + gap.pill + gap.spread;
  const xOf = (layer: number): number => TEXT_EDGE + layer * pitch;

  const graph = layersOf(request);
  const edgesFrom = new Map<Node, Edge[]>();
  for (const edge of graph.edges) {
    const own = edgesFrom.get(edge.from);
    if (own) own.push(edge);
    else edgesFrom.set(edge.from, [edge]);
  }
  const layers = orderLayers(graph);

  /** What stands above the first answer of an open question. */
  const above = new Map(request.bands.flatMap((band) => (band.isOpen && band.roots[0] !== undefined ? [[band.roots[0], (band.header?.height ?? 16) + ABOVE_ROOT.actions + ABOVE_ROOT.after] as const] : [])));
  const heightOf = (node: Node): number => {
    const row = rows[node];
    if (!row) return metrics.passage;
    const words = wordsBeside(request, edgesFrom.get(node) ?? []).length;
    return Math.max(row.height, words === 0 ? 0 : row.anchor + metrics.pitch * (words - 0.5));
  };
  const start = closed.bounds.height + ABOVE;
  const tops = topsOf(layers, graph.edges, {
    heightOf,
    anchorOf: (node) => rows[node]?.anchor ?? metrics.passage / 2,
    aboveOf: (node) => above.get(node) ?? 0,
    between: (node) => (rows[node]?.parent === -1 ? metrics.roots : metrics.between),
  }, start);
  const lineOf = (node: Node): number => tops.get(node)! + (rows[node]?.anchor ?? metrics.passage / 2);

  const boxes: PlacedBox[] = [...closed.boxes];
  const others: PlacedRow[] = [];
  let bottom = start;
  for (const nodes of layers) {
    for (const node of nodes) {
      const row = rows[node];
      const y = tops.get(node)!;
      bottom = Math.max(bottom, y + heightOf(node));
      if (!row) continue;
      const placed = { id: row.id, x: xOf(graph.layerOf(node)), y, width: row.width, height: row.height };
      if (row.kind === 'statement') boxes.push({ ...placed, kind: 'statement' });
      else others.push({ ...placed, kind: row.kind, under: rows[row.parent]?.id ?? row.id });
    }
  }
  const bands: PlacedBand[] = [...closed.bands];
  for (const band of request.bands) {
    if (!band.isOpen || band.roots[0] === undefined) continue;
    const y = tops.get(band.roots[0])! - above.get(band.roots[0])!;
    if (band.header) boxes.push({ id: band.id, kind: 'question', x: xOf(graph.layerOf(band.roots[0])), y, ...band.header });
    const heading = { x: xOf(graph.layerOf(band.roots[0])), y: y + (band.header?.height ?? 16), width };
    bands.push({ id: band.id, kind: band.kind, form: 'open', rule: 'none', heading, y, height: bottom + BELOW - y });
  }

  const lines = noLines();
  drawLayers(request, graph, { gap, xOf, rightOf: (layer) => xOf(layer) + width, lineOf, pitch: metrics.pitch }, edgesFrom, lines);
  const open = {
    boxes,
    rows: others,
    bands,
    ...lines,
    heads: [],
    routes: [...closed.routes, ...lines.routes],
    leads: drawLeads(request, boxes, others, { margin: TEXT_EDGE - 14, laneOf: (row) => (row.column === 0 ? TEXT_EDGE - 14 : xOf(row.column) - 4), gutter: BELOW, bands: [{ id: 'layers', kind: 'rest', form: 'open', y: start, height: bottom + BELOW - start }] }),
  };
  return ontoPage(closed, request, open, bottom + BELOW);
}
