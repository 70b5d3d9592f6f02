// A hand on the mouse, through the browser's own input, and the frames meanwhile.

import type { CDPSession, Page } from 'playwright';

export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly count: number;
  /** Milliseconds that the thread of the page was at work, for each of them: a screen shows no frame sooner than the next, however little there was to do. */
  readonly work: number;
}

/** How long the hand moves: so many milliseconds, but until there are so many frames; and how often. */
export interface Effort {
  readonly milliseconds: number;
  readonly leastFrames: number;
  readonly rounds: number;
}

export type Gesture = (page: Page, isDone: () => Promise<boolean>) => Promise<void>;

const MIDDLE = { x: 640, y: 400 };
/** As often as a plain mouse reports, and as a wheel is turned fast. */
const MOVE_EVERY = 8;
const NOTCH_EVERY = 30;
const NOTCHES = 8;
/** Beyond this nobody needs more frames to know. */
const SLOW = 250;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Drags the page about with the button held, up and down, never more than it is high. */
export const pan: Gesture = async (page, isDone) => {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.down();
  for (let i = 1; i % 8 !== 0 || !(await isDone()); i++) {
    // Not back to where it began at the end, so that it can be seen to have moved.
    await page.mouse.move(MIDDLE.x - 120 + 100 * Math.cos(i / 12), MIDDLE.y - 200 * Math.abs(Math.sin(i / 30)) - 10);
    await pause(MOVE_EVERY);
  }
  await page.mouse.up();
};

/** Turns the wheel away and back again. */
export const zoom: Gesture = async (page, isDone) => {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  for (let i = 0; i % NOTCHES !== NOTCHES / 2 || !(await isDone()); i++) {
    await page.mouse.wheel(0, Math.floor(i / NOTCHES) % 2 === 0 ? 100 : -100);
    await pause(NOTCH_EVERY);
  }
};

/** @returns the times between animation frames while a gesture lasts, over all rounds, and the work for them */
export async function framesDuring(page: Page, gesture: Gesture, { milliseconds, leastFrames, rounds }: Effort): Promise<Frames> {
  const deltas: number[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let work = 0;
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(startCounting);
    const before = await workOf(session);
    const until = Date.now() + milliseconds;
    await gesture(page, async () => Date.now() >= until && (await page.evaluate(() => window.frameTimes!.length)) > leastFrames);
    work += (await workOf(session)) - before;
    const times = await page.evaluate(() => {
      const counted = window.frameTimes!;
      delete window.frameTimes;
      return counted;
    });
    deltas.push(...times.slice(1).map((time, i) => time - times[i]!));
    if (deltas.toSorted((a, b) => a - b)[Math.floor(deltas.length / 2)]! > SLOW) break;
  }
  await session.detach();
  const sorted = deltas.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length, work: work / sorted.length };
}

/** Milliseconds for which the thread of the page has been at work. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

declare global {
  interface Window {
    frameTimes?: number[];
  }
}

function startCounting(): void {
  const times: number[] = (window.frameTimes = []);
  const count = (time: number): void => {
    if (window.frameTimes !== times) return;
    times.push(time);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}
