// A page with nothing on it: what the browser itself takes, and how often it draws a frame on this machine.

import { painted } from './bench-page.ts';

const first = await painted();
const nothing = async (): Promise<void> => undefined;
const start = { x: 0, y: 0, zoom: 1 };
window.bench = { first, camera: () => start, overview: nothing, reading: nothing, hide: async () => -performance.now() + (await painted()), boxes: () => 0, expected: () => 0 };
