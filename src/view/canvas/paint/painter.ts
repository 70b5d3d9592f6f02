// A ground under a camera: paints on a canvas of its own when asked to, at most once a frame, or moves a picture that it has; and finds
// what lies at a point of the window.

import { boxAt, seenBy, stepAt, type Camera, type Live } from '../../../layout/level-of-detail.ts';
import { READABLE } from '../../../layout/limits.ts';
import type { Id } from '../../../model/argument-map.ts';
import { brushOf, type Brush } from './brush.ts';
import { paintAll, paintFrame, type Painting } from './paint-frame.ts';
import { preparedFor } from './prepared.ts';
import { stillOn } from './still.ts';

/** What there is under a pointer: a box, or the step whose line runs there. */
export interface Found {
  readonly kind: 'box' | 'step';
  readonly id: Id;
}

/** What will be shown. */
export interface Foretold {
  readonly painting: Painting;
  /** What is selected in it. */
  readonly at: Id | undefined;
  /** Where the camera will stand, asked in the frame that it is painted in. */
  readonly from: () => Camera;
  /** Told in that frame, once. */
  readonly onPainted: (from: Camera) => void;
}

export interface Painter {
  /** Another picture, with the next frame; at once where only what is real is another. @param live ids of what is real in it */
  readonly show: (painting: Painting, live: Live) => void;
  /** A picture of what is still to be shown, with the next frame; nothing in it is real. */
  readonly foretell: (what: Foretold) => void;
  /** Back to what is shown, where that has not come and nothing else was foretold since. */
  readonly settle: (what: Foretold) => void;
  /** The same picture with the next frame: the camera has moved. */
  readonly soon: () => void;
  /** Paints a picture for nobody to see. */
  readonly rehearse: (painting: Painting, camera: Camera) => void;
  /** Paints one that may be foretold soon, with what is selected in it, unless it is more than a frame has time for. */
  readonly prepare: (painting: Painting, at: Id | undefined, from: Camera) => void;
  /** The same picture in other colours or types. */
  readonly afresh: () => void;
  /** What lies at a point of the window. */
  readonly find: (clientX: number, clientY: number) => Found | undefined;
  readonly end: () => void;
}

/** Half a target, in pixels of the screen. */
const REACH = 12;
/** More boxes than a frame has time for. */
const MOST_AT_ONCE = 1200;

function isTooMuch({ index }: Painting, camera: Camera): boolean {
  return camera.zoom < READABLE && index.boxesIn(...seenBy(camera), MOST_AT_ONCE + 1).length > MOST_AT_ONCE;
}

/** @param ground an element as large as what the camera shows; its canvases come and go in it @param camera where it stands now */
export function painterOn(ground: HTMLElement, camera: () => Camera): Painter {
  let shown: { readonly painting: Painting; readonly live: Live } | undefined;
  let foretold: Foretold | undefined;
  /** It has not been painted yet. */
  let isNews = false;
  const canvas = ground.appendChild(document.createElement('canvas'));
  const still = stillOn(ground);
  const prepared = preparedFor(ground);
  let brush: Brush | undefined;
  /** What the canvas shows, where it was painted in one go. */
  let direct: { readonly painting: Painting; readonly camera: Camera } | undefined;
  let frame = 0;
  /** How many pixels of the device the canvas has for one of the screen. */
  let of = 0;
  const paint = (): void => {
    if (!shown) return;
    // The boxes are of what was shown before.
    ground.parentElement?.toggleAttribute('data-foretold', foretold !== undefined);
    const { painting } = foretold ?? shown;
    const scale = devicePixelRatio;
    const now = (foretold?.from ?? camera)();
    const [width, height] = [Math.ceil(now.width * scale), Math.ceil(now.height * scale)];
    // What stands above the map comes and goes with a filter: a canvas that is large enough already stays as it is.
    if (canvas.width < width || canvas.height < height || of !== scale) {
      of = scale;
      direct = undefined;
      [canvas.width, canvas.height] = [Math.max(canvas.width, width), Math.max(canvas.height, height)];
      [canvas.style.width, canvas.style.height] = [`${canvas.width / scale}px`, `${canvas.height / scale}px`];
      brush?.forgetType();
    }
    const isStill = isTooMuch(painting, now);
    if (isStill) {
      if (direct?.painting === painting) still.adopt(canvas, painting, direct.camera);
      direct = undefined;
      if (still.show(painting, now, scale)) soon();
    } else {
      brush ??= brushOf(canvas, ground);
      if (!foretold) for (const _ of paintFrame(brush, painting, shown.live, now, scale));
      else if (!prepared.copy(brush.context, painting, foretold.at, now, scale)) paintAll(brush, painting, foretold.at, now, scale);
      direct = { painting, camera: now };
      still.hide();
    }
    canvas.hidden = isStill;
    ground.toggleAttribute('data-far', now.zoom < READABLE);
    if (isNews) foretold?.onPainted(now);
    isNews = false;
  };
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      paint();
    });
  };
  return {
    show: (next, real) => {
      const isSame = shown?.painting === next;
      shown = { painting: next, live: real };
      // What becomes real of the picture before is no news.
      if (isSame && foretold) return;
      foretold = undefined;
      // The camera of another picture is still to be moved; a box that is real no longer would be missing for a frame.
      if (isSame && frame === 0) paint();
      else soon();
    },
    foretell: (what) => {
      foretold = what;
      isNews = true;
      soon();
    },
    settle: (what) => {
      if (foretold !== what) return;
      foretold = undefined;
      soon();
    },
    soon,
    rehearse: (painting, at) => {
      const spare = Object.assign(document.createElement('canvas'), { width: at.width, height: at.height });
      paintAll(brushOf(spare, ground), painting, undefined, at, 1);
      // Its points are given back at once.
      spare.width = 0;
    },
    prepare: (painting, at, from) => {
      if (!isTooMuch(painting, from)) prepared.prepare(painting, at, from, devicePixelRatio);
    },
    afresh: () => {
      brush = undefined;
      still.forget();
      prepared.forget();
      soon();
    },
    find: (clientX, clientY) => {
      if (!shown) return undefined;
      const { painting } = foretold ?? shown;
      const edge = ground.getBoundingClientRect();
      const { x, y, zoom } = (foretold?.from ?? camera)();
      const at = [(clientX - edge.left - x) / zoom, (clientY - edge.top - y) / zoom] as const;
      // A box that can be read is as large as a target; a smaller one need not be hit exactly.
      const box = boxAt(painting.index, ...at, zoom < READABLE ? REACH / zoom : 0);
      if (box) return { kind: 'box', id: box.id };
      const step = stepAt(painting.index, ...at, REACH / zoom);
      return step === undefined ? undefined : { kind: 'step', id: step };
    },
    end: () => {
      cancelAnimationFrame(frame);
      ground.parentElement?.removeAttribute('data-foretold');
      ground.replaceChildren();
    },
  };
}
