// What the runner asks of a page, and how a page knows that something has been painted.

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface BenchPage {
  /** Milliseconds from navigation until the first boxes were painted. */
  readonly first: number;
  readonly camera: () => Camera;
  /** Shows everything, or the beginning at a zoom of 1. Not measured. */
  readonly overview: () => Promise<void>;
  readonly reading: () => Promise<void>;
  /** Takes half of the boxes away, or brings them back. @returns milliseconds until the frame was painted that has it so */
  readonly hide: (isHidden: boolean) => Promise<number>;
  /** How many boxes there are now: in the document, or seen on the canvas. */
  readonly boxes: () => number;
  /** How many should be there now. */
  readonly expected: () => number;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** The next frame, once it has been painted: a task that is sent in a frame runs after it. */
export function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(undefined);
    });
  });
}

/** The first painted frame in which something holds. */
export async function paintedWhen(holds: () => boolean): Promise<number> {
  let at = await painted();
  while (!holds()) at = await painted();
  return at;
}

const SAMPLES = 200;

/** How many of the boxes that stand in the window have something painted where they stand, scaled up from a sample of them. */
export function boxesInPixels(boxes: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[], { x, y, zoom }: Camera): { readonly seen: number; readonly due: number } {
  const inside = boxes.map((box) => [x + (box.x + box.width / 2) * zoom, y + (box.y + box.height / 2) * zoom] as const).filter(([left, top]) => left > 1 && top > 1 && left < innerWidth - 1 && top < innerHeight - 1);
  const sample = inside.filter((_, i) => i % Math.max(1, Math.floor(inside.length / SAMPLES)) === 0);
  const canvases = [...document.querySelectorAll('canvas')].flatMap((canvas) => {
    const context = canvas.getContext('2d');
    return context ? [{ context, rect: canvas.getBoundingClientRect(), scale: canvas.width / canvas.getBoundingClientRect().width }] : [];
  });
  const isPainted = ([left, top]: readonly [number, number]): boolean => canvases.some(({ context, rect, scale }) => context.getImageData(Math.round((left - rect.left) * scale), Math.round((top - rect.top) * scale), 1, 1).data[3]! > 0);
  return { seen: sample.length === 0 ? 0 : Math.round((sample.filter(isPainted).length / sample.length) * inside.length), due: inside.length };
}
