// One server on loopback for the built application, the pages beside it and the maps that all of them draw.

import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build, preview, type Plugin } from 'vite';

const PAGES = join(import.meta.dirname, '../pages');
const BUILT = join(import.meta.dirname, '../../reports/bench-pages');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Builds the pages, each with what it needs and nothing of the application. */
export async function buildPages(): Promise<void> {
  const input = ['blank', 'canvas', 'cytoscape', 'react-flow'].map((name) => join(PAGES, `${name}.html`));
  await build({ configFile: false, root: PAGES, base: './', logLevel: 'warn', publicDir: false, build: { target: 'es2023', outDir: BUILT, emptyOutDir: true, chunkSizeWarningLimit: 2000, rolldownOptions: { input } } });
}

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param maps the text of each, by the path it is served under */
export async function startSite(maps: ReadonlyMap<string, string>): Promise<Site> {
  const beside: Plugin = {
    name: 'beside',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url!, 'http://localhost').pathname.slice(1);
        const send = (body: string | Buffer): void => void response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
        const map = maps.get(path);
        if (map !== undefined) send(map);
        else if (path.startsWith('pages/')) readFile(join(BUILT, path.slice('pages/'.length))).then(send, () => next());
        else next();
      });
    },
  };
  const server = await preview({ configFile: false, build: { outDir: 'dist' }, preview: { port: 0, host: '127.0.0.1' }, plugins: [beside], logLevel: 'silent' });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
