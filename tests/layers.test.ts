import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each layer may import, apart from itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  analysis: ['model'],
  layout: ['model', 'analysis'],
  scene: ['model', 'analysis', 'layout', 'i18n'],
  formats: ['model', 'analysis', 'layout', 'scene', 'i18n'],
  presenting: ['model', 'analysis', 'layout', 'i18n'],
  teaching: ['model', 'analysis', 'layout', 'scene', 'i18n'],
  store: ['model', 'analysis', 'layout', 'scene', 'formats', 'presenting', 'teaching', 'i18n'],
  view: ['model', 'analysis', 'layout', 'scene', 'formats', 'presenting', 'teaching', 'store', 'i18n'],
  platform: ['model', 'analysis', 'layout', 'formats', 'store'],
  // What the build draws, with everything that draws.
  first: ['model', 'analysis', 'layout', 'scene', 'formats', 'store', 'view', 'i18n'],
  cli: ['model', 'analysis', 'layout', 'scene', 'formats', 'presenting', 'teaching', 'store', 'i18n'],
};

function upward(file: string, text: string): string[] {
  const layer = relative('src', file).split('/')[0]!;
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => relative('src', join(dirname(file), match[1]!)).split('/')[0]!);
  return targets.filter((target) => target !== layer && !(MAY[layer] ?? []).includes(target)).map((target) => `${file} imports ${target}`);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file)).filter((file) => /\.tsx?$/.test(file) && dirname(file) !== 'src');

test('every import points down', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => upward(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('the control: a planted upward import is found', () => {
  expect(upward('src/layout/planted.ts', "import { App } from '../view/app.tsx';")).toEqual(['src/layout/planted.ts imports view']);
});
