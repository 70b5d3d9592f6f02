// A picture that is painted before anybody asks for it, on a canvas of its own: where it is asked for it is only copied.

import type { Camera } from '../../../layout/level-of-detail.ts';
import type { Id } from '../../../model/argument-map.ts';
import { brushOf, type Brush } from './brush.ts';
import { paintAll, type Painting } from './paint-frame.ts';

/** So many pixels of the screen it is higher than the stage: what stands above that may go with a filter. */
const HIGHER = 80;

export interface Prepared {
  /** Paints a picture for later; the one before is given up. @param at what is selected in it. O(what is on the screen) */
  readonly prepare: (painting: Painting, at: Id | undefined, camera: Camera, scale: number) => void;
  /** Copies it, where it is this very picture. @param onto a context whose canvas is as large as the camera's screen @returns whether it is */
  readonly copy: (onto: CanvasRenderingContext2D, painting: Painting, at: Id | undefined, camera: Camera, scale: number) => boolean;
  /** It is of other colours or types. */
  readonly forget: () => void;
}

/** @param page what the theme's colours are read from */
export function preparedFor(page: Element): Prepared {
  let brush: Brush | undefined;
  let isThis: ((painting: Painting, at: Id | undefined, camera: Camera, scale: number) => boolean) | undefined;
  return {
    prepare: (painting, at, camera, scale) => {
      brush ??= brushOf(document.createElement('canvas'), page);
      const { canvas } = brush.context;
      const { x, y, zoom, width } = camera;
      const height = camera.height + HIGHER;
      [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
      brush.forgetType();
      paintAll(brush, painting, at, { ...camera, height }, scale);
      isThis = (asked, selected, now, of) => asked === painting && selected === at && of === scale && now.x === x && now.y === y && now.zoom === zoom && now.width <= width && now.height <= height;
    },
    copy: (onto, ...what) => {
      if (!brush || !isThis?.(...what)) return false;
      onto.setTransform(1, 0, 0, 1, 0, 0);
      onto.clearRect(0, 0, onto.canvas.width, onto.canvas.height);
      onto.drawImage(brush.context.canvas, 0, 0);
      return true;
    },
    forget: () => (brush = isThis = undefined),
  };
}
