// A bare canvas: rectangles, texts and straight lines of what is in the window, drawn anew in a frame in which the camera has moved; or
// drawn once, and moved as it is, which is the least that anything could do. Nothing on it can be focused, selected or read aloud.

import { boxesInPixels, painted, type Camera } from './bench-page.ts';
import { boundsOf, linesOf, loadPicture, type Box } from './picture.ts';

/** Below this zoom a text would be no letters but a smear: a bar stands for each line. */
const READABLE = 0.35;
const NOTCH = 0.002;
const isOnlyMoved = new URLSearchParams(location.search).has('moved');

const stage = document.querySelector<HTMLElement>('#stage')!;
const canvas = document.createElement('canvas');
canvas.width = innerWidth;
canvas.height = innerHeight;
if (isOnlyMoved) Object.assign(canvas.style, { transformOrigin: '0 0', willChange: 'transform' });
stage.append(canvas);
const context = canvas.getContext('2d')!;
const { boxes, lines } = await loadPicture();
const boxOf = new Map(boxes.map((box) => [box.id, box]));
const wrapped = new Map(boxes.map(({ id, text }) => [id, linesOf(text)]));
const ends = lines.map(({ source, target, isAttack }) => ({ from: boxOf.get(source)!, to: boxOf.get(target)!, isAttack }));
const bounds = boundsOf(boxes);

let camera: Camera = { x: 0, y: 0, zoom: 1 };
let drawnFrom = camera;
let isHidden = false;
let isAsked = false;

function draw(): void {
  isAsked = false;
  drawnFrom = camera;
  if (isOnlyMoved) place();
  const { x, y, zoom } = camera;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, x, y);
  const [left, top, right, bottom] = [-x / zoom, -y / zoom, (canvas.width - x) / zoom, (canvas.height - y) / zoom];
  for (const isAttack of [false, true]) {
    context.strokeStyle = isAttack ? '#b33' : '#386';
    context.beginPath();
    for (const each of ends) {
      const { from, to } = each;
      if (each.isAttack !== isAttack || (isHidden && (from.goes || to.goes)) || Math.max(from.x, to.x) + from.width < left || Math.min(from.x, to.x) > right || Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) continue;
      context.moveTo(from.x, from.y + from.height / 2);
      context.lineTo(to.x + to.width, to.y + to.height / 2);
    }
    context.stroke();
  }
  const isReadable = zoom >= READABLE;
  context.font = '14px sans-serif';
  context.strokeStyle = '#888';
  for (const box of boxes) {
    if ((isHidden && box.goes) || box.x + box.width < left || box.x > right || box.y + box.height < top || box.y > bottom) continue;
    context.fillStyle = '#fff';
    context.fillRect(box.x, box.y, box.width, box.height);
    context.strokeRect(box.x, box.y, box.width, box.height);
    context.fillStyle = isReadable ? '#222' : '#bbb';
    wrapped.get(box.id)!.forEach((line, i) => {
      if (isReadable) context.fillText(line, box.x + 10, box.y + 24 + 18 * i);
      else context.fillRect(box.x + 10, box.y + 14 + 18 * i, line.length * 6, 8);
    });
  }
}

function place(): void {
  const by = camera.zoom / drawnFrom.zoom;
  canvas.style.transform = `translate(${camera.x - drawnFrom.x * by}px, ${camera.y - drawnFrom.y * by}px) scale(${by})`;
}

function ask(): void {
  if (!isAsked) requestAnimationFrame(draw);
  isAsked = true;
}

function move(next: Camera): void {
  camera = next;
  if (isOnlyMoved) place();
  else ask();
}

let held: { readonly x: number; readonly y: number } | undefined;
stage.addEventListener('pointerdown', ({ clientX, clientY }) => (held = { x: clientX - camera.x, y: clientY - camera.y }));
stage.addEventListener('pointerup', () => (held = undefined));
stage.addEventListener('pointermove', ({ clientX, clientY }) => held && move({ ...camera, x: clientX - held.x, y: clientY - held.y }));
stage.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const zoom = camera.zoom * 2 ** (-event.deltaY * NOTCH);
    const by = zoom / camera.zoom;
    move({ zoom, x: event.clientX - (event.clientX - camera.x) * by, y: event.clientY - (event.clientY - camera.y) * by });
  },
  { passive: false },
);

async function show(next: Camera): Promise<void> {
  camera = next;
  ask();
  await painted();
}

const staying: readonly Box[] = boxes.filter(({ goes }) => !goes);
draw();
const first = await painted();
const drawn = (): ReturnType<typeof boxesInPixels> => boxesInPixels(isHidden ? staying : boxes, camera);
window.bench = {
  first,
  camera: () => camera,
  overview: () => show({ x: 0, y: 0, zoom: Math.min(innerWidth / bounds.width, innerHeight / bounds.height) }),
  reading: () => show({ x: 0, y: 0, zoom: 1 }),
  hide: async (next) => {
    const from = performance.now();
    isHidden = next;
    ask();
    return (await painted()) - from;
  },
  boxes: () => drawn().seen,
  expected: () => drawn().due,
};
