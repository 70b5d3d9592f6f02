// Journeys through the built page in a real browser, served on loopback; the server ends with the tests.

import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

/** A port that nobody listens on; the processes of the tests read this file too and get the same. */
const PORT = (process.env['CRUX_TEST_PORT'] ??= await freePort());

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

export default defineConfig({
  testDir: './e2e',
  outputDir: './reports/e2e',
  // Every test stands alone. Each waits for its browser, and that for the next frame: three keep two cores at work.
  fullyParallel: true,
  workers: 3,
  // A machine may be many times slower than the one these were written on: how long something takes is for the benchmarks to say.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: './reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: await findBrowser(), args: ['--no-sandbox', '--process-per-site'] },
  },
  webServer: { command: `npx vite preview --port ${PORT} --strictPort`, cwd: '..', url: `http://127.0.0.1:${PORT}/`, reuseExistingServer: false },
});
