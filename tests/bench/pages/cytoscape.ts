// Cytoscape as it comes (`&plain`), or as its own notes on performance advise: haystack edges (the fastest), a picture of the last frame
// while the viewport moves, no edges meanwhile, one pixel a pixel, and no labels that are too small to read. All changes in one batch.

import cytoscape from 'cytoscape';
import { boxesInPixels, painted } from './bench-page.ts';
import { loadPicture } from './picture.ts';

const { boxes, lines } = await loadPicture();
const isPlain = new URLSearchParams(location.search).has('plain');
const cy = cytoscape({
  container: document.querySelector<HTMLElement>('#stage'),
  elements: [
    ...boxes.map(({ id, x, y, width, height, text, goes }) => ({ data: { id, text, width, height, goes }, position: { x: x + width / 2, y: y + height / 2 }, grabbable: false, pannable: true })),
    ...lines.map(({ id, source, target, isAttack }) => ({ data: { id, source, target, colour: isAttack ? '#b33' : '#386' } })),
  ],
  style: [
    {
      selector: 'node',
      style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)', 'background-color': '#fff', 'border-width': 1, 'border-color': '#888', label: 'data(text)', 'text-wrap': 'wrap', 'text-max-width': '240px', 'text-valign': 'center', 'font-size': 14, ...(!isPlain && { 'min-zoomed-font-size': 5 }) },
    },
    { selector: 'edge', style: { ...(!isPlain && { 'curve-style': 'haystack' }), width: 1, 'line-color': 'data(colour)' } },
    { selector: '.gone', style: { display: 'none' } },
  ],
  layout: { name: 'preset', fit: false },
  minZoom: 0.001,
  maxZoom: 4,
  ...(!isPlain && { textureOnViewport: true, hideEdgesOnViewport: true, pixelRatio: 1 }),
  boxSelectionEnabled: false,
});

/** The frame after the next drawing by Cytoscape itself. */
async function drawn(change: () => void): Promise<number> {
  const rendered = new Promise<void>((done) => cy.one('render', () => done()));
  change();
  await rendered;
  return painted();
}

const going = cy.nodes().filter((node) => node.data('goes') === true);
const first = await drawn(() => void cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } }));
let isHidden = false;
const camera = (): { x: number; y: number; zoom: number } => ({ ...cy.pan(), zoom: cy.zoom() });
const pixels = (): ReturnType<typeof boxesInPixels> => boxesInPixels(boxes.filter(({ goes }) => !(goes && isHidden)), camera());
window.bench = {
  first,
  camera,
  overview: async () => void (await drawn(() => void cy.fit(undefined, 0).forceRender())),
  reading: async () => void (await drawn(() => void cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } }).forceRender())),
  hide: async (next) => {
    const from = performance.now();
    isHidden = next;
    return (await drawn(() => cy.batch(() => void going.toggleClass('gone', next)))) - from;
  },
  boxes: () => pixels().seen,
  expected: () => pixels().due,
};
