// Build of the site, its preview server, and vitest's configuration.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  publicDir: false,
  build: { target: 'es2023', outDir: 'dist', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  server: { host: '127.0.0.1' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'tests/reports/unit.json' }]],
  },
});
