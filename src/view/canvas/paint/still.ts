// What is too much for one frame, kept as a picture, a canvas of its own: the camera moves and scales that, which paints nothing anew, and
// beside it the next one is made, a slice a frame, where the camera has come nearer or gone beyond its edge. Until that is there the old
// one has to do, as on any map.

import { seenBy, type Camera, type Live } from '../../../layout/level-of-detail.ts';
import type { Drawing } from '../../../layout/drawing.ts';
import { brushOf, type Brush } from './brush.ts';
import { paintFrame, type Painting } from './paint-frame.ts';

/** A picture reaches so much of the screen beyond each edge. */
const MARGIN = 0.25;
/** Milliseconds of a frame that the next picture may take. */
const SLICE_TIME = 5;
const NONE: Live = new Map();

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly brush: Brush;
  /** Where it stands, margins included. */
  readonly camera: Camera;
}

export interface Still {
  /** Shows the painting through a camera. @returns whether there is more to do with the next frame */
  readonly show: (painting: Painting, now: Camera, scale: number) => boolean;
  /** Shows nothing: what is kept stays. */
  readonly hide: () => void;
  /** Takes what a canvas shows for a first picture, unless there is one of this painting. */
  readonly adopt: (canvas: HTMLCanvasElement, painting: Painting, camera: Camera) => void;
  /** What was kept is of other colours or types. */
  readonly forget: () => void;
}

/** The camera of a picture around what another shows. */
export function around(camera: Camera): Camera {
  const [dx, dy] = [Math.ceil(camera.width * MARGIN), Math.ceil(camera.height * MARGIN)];
  return { x: camera.x + dx, y: camera.y + dy, zoom: camera.zoom, width: camera.width + 2 * dx, height: camera.height + 2 * dy };
}

/** Whether a picture holds all of a drawing that a camera sees. */
export function holds(picture: Camera, now: Camera, { x, y, width, height }: Drawing['bounds']): boolean {
  const [left, top, right, bottom] = seenBy(now);
  const [x0, y0, x1, y1] = seenBy(picture);
  return x0 <= Math.max(left, x) && y0 <= Math.max(top, y) && x1 >= Math.min(right, x + width) && y1 >= Math.min(bottom, y + height);
}

/** @param ground what the picture is shown in, and the theme's colours are read from */
export function stillOn(ground: Element): Still {
  let of: Painting | undefined;
  let shown: Picture | undefined;
  let next: { readonly picture: Picture; readonly slices: Generator<undefined, void> } | undefined;
  let spare: Picture | undefined;
  /** The canvas that is in the document. */
  let visible: HTMLCanvasElement | undefined;

  /** A canvas of a size with its brush: one that is no longer shown, where there is one. */
  const canvasOf = ({ width, height }: { readonly width: number; readonly height: number }): Omit<Picture, 'camera'> => {
    const canvas = spare?.canvas ?? document.createElement('canvas');
    const isAsLarge = canvas.width === width && canvas.height === height;
    if (!isAsLarge) [canvas.width, canvas.height] = [width, height];
    const brush = (isAsLarge && spare?.brush) || brushOf(canvas, ground);
    spare = undefined;
    return { canvas, brush };
  };
  const begin = (painting: Painting, camera: Camera, scale: number): NonNullable<typeof next> => {
    const made = canvasOf({ width: Math.ceil(camera.width * scale), height: Math.ceil(camera.height * scale) });
    return { picture: { ...made, camera }, slices: paintFrame(made.brush, painting, NONE, camera, scale) };
  };
  const finish = ({ picture }: NonNullable<typeof next>): void => {
    spare = shown;
    shown = picture;
    next = undefined;
  };
  const becomes = (painting: Painting): void => {
    if (of === painting) return;
    spare = next?.picture ?? shown ?? spare;
    of = painting;
    shown = next = undefined;
  };
  return {
    show: (painting, now, scale) => {
      becomes(painting);
      if (!shown) {
        // There is nothing to show meanwhile: it is made at once, whatever that takes, and no more of it than is seen.
        const first = begin(painting, now, scale);
        for (const _ of first.slices);
        finish(first);
      } else if (next || shown.camera.zoom !== now.zoom || !holds(shown.camera, now, painting.index.drawing.bounds)) {
        next ??= begin(painting, around(now), scale);
        const end = performance.now() + SLICE_TIME;
        let isDone: boolean | undefined;
        do isDone = next.slices.next().done;
        while (!isDone && performance.now() < end);
        if (isDone) finish(next);
      }
      const { canvas, camera } = shown!;
      const scaled = now.zoom / camera.zoom;
      canvas.style.transform = `translate(${now.x - camera.x * scaled}px, ${now.y - camera.y * scaled}px) scale(${scaled / scale})`;
      if (visible !== canvas) {
        visible?.remove();
        ground.append((visible = canvas));
      }
      return next !== undefined || camera.zoom !== now.zoom || !holds(camera, now, painting.index.drawing.bounds);
    },
    hide: () => {
      visible?.remove();
      visible = undefined;
    },
    adopt: (canvas, painting, camera) => {
      becomes(painting);
      if (shown) return;
      const made = canvasOf(canvas);
      made.brush.context.setTransform(1, 0, 0, 1, 0, 0);
      made.brush.context.clearRect(0, 0, canvas.width, canvas.height);
      made.brush.context.drawImage(canvas, 0, 0);
      shown = { ...made, camera };
    },
    forget: () => {
      of = shown = next = spare = undefined;
    },
  };
}
