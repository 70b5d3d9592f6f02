// Finds a Chromium for the tests: CHROMIUM_PATH, an installed one, Playwright's own, else the one that comes by npm.

import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What readers have and this browser lacks: a face for Chinese, every letter an em wide, and those that stand in for the page's own until these come. */
const FACES = ['ma-shan-zheng/400Regular/MaShanZheng_400Regular.ttf', 'tinos/400Regular/Tinos_400Regular.ttf', 'arimo/400Regular/Arimo_400Regular.ttf'];

/** The path of a browser. @throws Error that says what to do where there is none */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  const found = process.env.NO_SYSTEM_BROWSER ? undefined : INSTALLED.find((path) => existsSync(path));
  if (found) return found;
  if (!process.env.NO_SYSTEM_BROWSER && existsSync(chromium.executablePath())) return chromium.executablePath();
  // Without these two it does not unpack the libraries that a bare machine lacks; they are read at import.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  const path = await carried.executablePath();
  if (!path) throw new Error('No browser was found. Install Chromium or set CHROMIUM_PATH to one.');
  const folder = join(tmpdir(), 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const face of FACES) putOnce(createRequire(import.meta.url).resolve(`@expo-google-fonts/${face}`), join(folder, basename(face)));
  return path;
}

/** Never over a file that is there: a browser that runs has it open. */
function putOnce(from, to) {
  if (existsSync(to)) return;
  const whole = `${to}.${process.pid}`;
  copyFileSync(from, whole);
  renameSync(whole, to);
}
