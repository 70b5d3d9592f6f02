// Build of the site, its preview server, and vitest's configuration.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin, type SSROptions } from 'vite';
import { defineConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { blankPage } from './src/formats/one-file.ts';
import { intoPage, isFirstFace } from './src/first/into-page.ts';
import { takeFaces } from './src/first/style.ts';
import { DEFAULT_MAP, ONE_FILE } from './src/store/map-file.ts';

/** Only what the site itself serves; styles set by script are not inline styles, so React Flow works under it. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** Maps stand beside the built page as files, and the page says what it may load. */
function site(): Plugin {
  return {
    name: 'site',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
    closeBundle: () => cp('data', 'dist/data', { recursive: true }),
  };
}

const standIn = (name: string): string => fileURLToPath(new URL(`./src/${name}`, import.meta.url));
const STAND_INS: Readonly<Record<string, string>> = {
  'd3-transition': standIn('view/canvas/without-transitions.ts'),
  'd3-interpolate': standIn('view/canvas/without-transitions.ts'),
  'd3-drag': standIn('view/canvas/without-dragging.ts'),
  stream: standIn('formats/talk-pages/without-streams.cjs'),
};

/** The map draws its own motion and drags no boxes: see there what this leaves out of React Flow. What our own files ask for, they get. */
function standIns(): Plugin {
  return { name: 'stand-ins', enforce: 'pre', resolveId: (source, importer) => (importer?.includes('/node_modules/') ? STAND_INS[source] : undefined) };
}

/** Where React Flow's box asks for its node, though a box that is about to go has none any more. */
const NODE_OF_BOX = 'internals: node.internals,';

/** A box that goes is asked for its node once more, throws, and is caught: to note where takes longer than to draw it, and a filter takes many away. */
function goQuietly(): Plugin {
  return {
    name: 'go-quietly',
    transform: {
      filter: { id: /@xyflow\/react\/dist\/esm\/index\.js$/ },
      handler: (code) => {
        if (!code.includes(NODE_OF_BOX)) throw new Error(`React Flow has no place like ${NODE_OF_BOX}`);
        return code.replace(NODE_OF_BOX, NODE_OF_BOX.replace('node.', 'node?.'));
      },
    },
  };
}

/** Where what loads the styles of a part (Vite's) remembers that one has failed, and what is done there instead. */
const FORGOTTEN: readonly (readonly [RegExp, string])[] = [
  [/(\.type === "error"\)) rej\(/, '$1 link.remove(), rej('],
  [/(\(err\) => \{\s*)seen\[href\] = void 0;/, '$1delete seen[href];'],
];

/**
 * What could not be fetched is asked for anew: a module under another address, for a browser may remember one that failed as long as the
 * page is open; a style by another link, for what loads them remembers which it has asked for and not what came of it.
 */
function fetchAgain(): Plugin {
  return {
    name: 'fetch-again',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: (code) =>
        FORGOTTEN.reduce((now, [place, instead]) => {
          if (!place.test(now)) throw new Error(`what loads the styles of a part has no place like ${place.source}`);
          return now.replace(place, instead);
        }, code),
    },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        let parts = 0;
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          part.code = part.code.replace(/\bimport\((["'`])(\.\/[\w.-]+\.js)\1\)/g, (asked, _quote, file: string) => {
            parts++;
            return `${asked}.catch(()=>import(\`${file}?\${Date.now()}\`))`;
          });
        }
        if (parts === 0) throw new Error('nothing that is fetched later was found in the build');
      },
    },
  };
}

/** Of the faces those for Latin letters: with all of them the one file would weigh half a megabyte more. */
function latinFaces(): Plugin {
  const latin = (face: string): string => (face.includes('-latin-wght-') ? face : '');
  return { name: 'latin-faces', enforce: 'pre', transform: (code, id) => (id.includes('@fontsource-variable') ? code.replace(/@font-face \{[^}]*\}/g, latin) : undefined) };
}

/** The same page in one file, without a map: built beside the site, and filled by whoever asks for it. */
function oneFile(): Plugin {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  let logLevel: 'info' | 'warn' | 'error' | 'silent' | undefined;
  return {
    name: 'one-file',
    apply: 'build',
    configResolved: (config) => void (logLevel = config.logLevel),
    closeBundle: async () => {
      const built = await build({
        configFile: false,
        logLevel: logLevel === 'info' ? 'warn' : logLevel!,
        resolve: RESOLVE,
        plugins: [latinFaces(), standIns(), goQuietly()],
        publicDir: false,
        build: { target: TARGET, write: false, assetsInlineLimit: Infinity, cssCodeSplit: false, modulePreload: false, chunkSizeWarningLimit: 2000, rolldownOptions: { input: 'src/main-single.ts', checks: QUIET, output: { codeSplitting: false } } },
      });
      const { output } = (Array.isArray(built) ? built[0]! : built) as Extract<typeof built, { output: unknown }>;
      const style = output.flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [])).join('');
      const script = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('');
      if (output.length !== 2) throw new Error(`the one file would need more: ${output.map(({ fileName }) => fileName).join(', ')}`);
      const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; font-src data:; img-src data:; connect-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'`;
      const schemes = { path: 'data/schemes.json', value: JSON.parse(await readFile('data/schemes.json', 'utf8')) as unknown };
      await writeFile(`dist/${ONE_FILE}`, blankPage({ policy, style, script, blocks: { schemes, maps: { path: 'data/maps/index.json', value: [] } } }));
    },
  };
}

/** The first screen of the map that opens by itself stands in the page (`src/first`), with what decides whether it is shown. */
function firstScreen(): Plugin {
  const nested = async (input: string, more: NonNullable<InlineConfig['build']>, ssr?: SSROptions): Promise<string> => {
    const built = await build({ configFile: false, logLevel: 'warn', publicDir: false, ...(ssr && { ssr }), build: { target: TARGET, write: false, ...more, rolldownOptions: { input, checks: QUIET, ...more.rolldownOptions } } });
    const { output } = (Array.isArray(built) ? built[0]! : built) as Extract<typeof built, { output: unknown }>;
    return (output as { code: string }[])[0]!.code;
  };
  return {
    name: 'first-screen',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: async (_, bundle) => {
        const [code, script, own] = await Promise.all([
          nested('src/first/render.tsx', { ssr: true, rolldownOptions: { output: { codeSplitting: false } } }, { noExternal: true }),
          nested('src/first/decide.ts', { modulePreload: false, rolldownOptions: { output: { format: 'iife', codeSplitting: false } } }),
          readFile('src/first/first.css', 'utf8'),
        ]);
        const folder = await mkdtemp(join(tmpdir(), 'crux-first-'));
        const file = join(folder, 'render.mjs');
        await writeFile(file, code);
        const { firstScreens, isSound } = (await import(pathToFileURL(file).href)) as typeof import('./src/first/render.tsx');
        const screens = await firstScreens(await readFile(`data/maps/${DEFAULT_MAP}/map.json`));
        for (const map of MAPS) if (!(await isSound(await readFile(map)))) throw new Error(`${map} is not sound; "crux check" says why.`);
        await rm(folder, { recursive: true });
        const assets = Object.values(bundle).filter((part) => part.type === 'asset');
        const sheetOf = (name: string): (typeof assets)[number] => assets.find(({ fileName }) => fileName.startsWith(`assets/${name}-`) && fileName.endsWith('.css'))!;
        const index = assets.find(({ fileName }) => fileName === 'index.html')!;
        const app = sheetOf('app');
        const sheets = [app, sheetOf('outline')].map(({ source }) => String(source).replaceAll('url(./', 'url(./assets/'));
        const { html, styles } = intoPage({ index: String(index.source), screens: screens.html, script: script.trim(), own: own + screens.css, sheets });
        // A face that is named twice would be loaded anew, and the text set anew.
        app.source = takeFaces(String(app.source), isFirstFace).rest;
        const hashes: readonly (readonly [string, string])[] = [['script-src', script.trim()], ...styles.toReversed().map((style) => ['style-src', style] as const)];
        index.source = hashes.reduce((page, [directive, text]) => page.replace(`${directive} &#39;self&#39;`, (all) => `${all} &#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`), html);
      },
    },
  };
}

/** Components are tested in a real browser; only the tests look for one. */
async function browser(): Promise<BrowserConfigOptions> {
  if (!process.env.VITEST) return {};
  const [{ playwright }, { findBrowser }] = await Promise.all([import('@vitest/browser-playwright'), import('./tests/browser.mjs')]);
  const launchOptions = { executablePath: await findBrowser(), args: ['--no-sandbox'] };
  return { enabled: true, headless: true, screenshotFailures: false, provider: playwright({ launchOptions }), instances: [{ browser: 'chromium' }] };
}

/** The maps of the site, and their digests: as they are, they need not be checked again by who opens them. */
const MAPS = readdirSync('data/maps', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`data/maps/${entry.name}/map.json`] : []));
const SOUND_MAPS = MAPS.map((file) => createHash('sha256').update(readFileSync(file)).digest('base64'));
const TARGET = 'es2023';
const RESOLVE = {
  alias: [
    // From its own files: bundled as it comes, it asks for a `require` that the first view would have to carry.
    { find: /^jszip$/, replacement: 'jszip/lib/index.js' },
    // What is written for React runs on Preact, in the page and in the tests of components; the build draws the first screen with React itself.
    { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
    { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
    { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  ],
};
/** The one file is a build within a build: how long that takes is nothing to be warned of; nor what React Flow says to servers. */
const QUIET = { pluginTimings: false, moduleLevelDirective: false };

export default defineConfig({
  base: './',
  define: { 'import.meta.env.SOUND_MAPS': JSON.stringify(SOUND_MAPS) },
  resolve: RESOLVE,
  plugins: [standIns(), goQuietly(), site(), fetchAgain(), firstScreen(), oneFile()],
  publicDir: false,
  build: {
    target: TARGET,
    outDir: 'dist',
    assetsInlineLimit: 0,
    // What a panel is made of need not be listed in the page: its first file names the others. Styles have to come before it.
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    chunkSizeWarningLimit: 600,
    // What the first view needs is one file: it compresses better than several. What comes right after it is another: the name of
    // every file stands in the first.
    rolldownOptions: {
      checks: QUIET,
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], test: /\.[jt]sx?$/ },
            { name: 'flow', test: /node_modules\/(?:@xyflow|d3-(?:zoom|drag|selection|dispatch)|classcat|use-sync-external-store)\/|canvas\/without-/ },
            // A link may ask for a filter: what names it does not wait for everything that comes after.
            { name: 'filtered', test: /src\/(?:view\/(?:filter-names|entry)|analysis\/number-of|i18n\/(?:filter|vocabulary))\.tsx?$/ },
            { name: 'after', test: /src\/view\/(?:path-line|spoken|panels|notices|now-and-then|canvas\/(?:pointed|motion|band-actions)|print\/printing|maps\/doors|reader\/hovered-words)\.tsx?$/ },
            { name: 'fallen', test: /src\/view\/what-if\/(?:tag|fallen-lines|status-icon)\.tsx$/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  server: { host: '127.0.0.1' },
  test: {
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'node', isolate: false, include: ['tests/**/*.test.ts'], benchmark: { include: ['tests/bench/**/*.bench.ts'] } } },
      { extends: true, test: { name: 'browser', include: ['tests/**/*.test.tsx'], browser: await browser(), benchmark: { include: [] } } },
    ],
    setupFiles: ['tests/languages.ts'],
    testTimeout: 60_000, // properties and large maps, on whatever machine
    reporters: ['default', ['json', { outputFile: 'tests/reports/unit.json' }]],
  },
});
