// Where the camera stands: never placed by hand, but so that the boxes in focus fill the stage and their words can be read from the
// last row. What does not fit together is framed one after another.

/** A box on the page of the drawing, in its units. */
export interface Framable {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The size of its own words at zoom 1, in pixels. */
  readonly type: number;
}

/** The screen, and what of it titles and the route take, in CSS pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What a card with a claim takes besides: beside the picture, or where that is narrow above it. */
  readonly card?: { readonly left: number; readonly top: number };
}

/** A viewport: what is at the page's origin, and the zoom. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The smallest words in focus on a screen of 1280 x 720, in pixels, and the largest that a few words grow to. */
export const LEAST_TYPE = 28;
const MOST_TYPE = 40;
/** On a phone nobody sits in a last row: words need not shrink below this. */
const LEAST_ON_ANY = 16;

/** How much larger words have to be on this screen for the same last row, and how much smaller they may be. */
function scaleOf({ width, height }: Stage): number {
  return Math.max(LEAST_ON_ANY / LEAST_TYPE, Math.min(width / 1280, height / 720));
}

/** The zoom at which the words of all these boxes can be read. */
export function leastZoomOf(boxes: readonly Framable[], stage: Stage): number {
  return Math.max(...boxes.map(({ type }) => (LEAST_TYPE * scaleOf(stage)) / type));
}

/** Whether the boxes can stand on the stage together and be read. */
export function fitTogether(boxes: readonly Framable[], stage: Stage): boolean {
  return fittingZoom(boxes, stage) >= leastZoomOf(boxes, stage);
}

/** The boxes in groups that fit together, in their order; one that is alone too large makes a group all the same. O(boxes) */
export function groupsThatFit<T extends Framable>(boxes: readonly T[], stage: Stage): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const box of boxes) {
    const last = groups.at(-1);
    if (last && fitTogether([...last, box], stage)) last.push(box);
    else groups.push([box]);
  }
  return groups;
}

/** The viewport that frames a group: as large as fits, within what can be read and what looks well, in the middle of the stage. */
export function frameOf(boxes: readonly Framable[], stage: Stage): Viewport {
  const least = leastZoomOf(boxes, stage);
  const zoom = Math.max(least, Math.min((least * MOST_TYPE) / LEAST_TYPE, fittingZoom(boxes, stage)));
  const { x, y, width, height } = around(boxes);
  const { inset } = stage;
  const middle = { x: (inset.left + stage.width - inset.right) / 2, y: (inset.top + stage.height - inset.bottom) / 2 };
  const free = { width: stage.width - inset.left - inset.right, height: stage.height - inset.top - inset.bottom };
  // What is larger than the stage begins at its corner.
  return {
    x: width * zoom > free.width ? inset.left - x * zoom : middle.x - (x + width / 2) * zoom,
    y: height * zoom > free.height ? inset.top - y * zoom : middle.y - (y + height / 2) * zoom,
    zoom,
  };
}

function fittingZoom(boxes: readonly Framable[], { width, height, inset }: Stage): number {
  const all = around(boxes);
  return Math.min((width - inset.left - inset.right) / all.width, (height - inset.top - inset.bottom) / all.height);
}

function around(boxes: readonly Framable[]): Omit<Framable, 'type'> {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
