// Journeys through the built page in a real browser, served on loopback; the server ends with the tests.

import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const PORT = 4391;

export default defineConfig({
  testDir: './e2e',
  outputDir: './reports/e2e',
  workers: 2,
  reporter: [['list'], ['json', { outputFile: './reports/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: await findBrowser(), args: ['--no-sandbox'] },
  },
  webServer: { command: `npx vite preview --port ${PORT} --strictPort`, cwd: '..', url: `http://127.0.0.1:${PORT}/`, reuseExistingServer: false },
});
