// The schemes come once, when somebody asks; a failure is asked again.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSchemes } from '../../src/store/load-schemes.ts';
import type { FetchAnswer, FetchPort } from '../../src/store/ports.ts';

function fetchOf(answers: readonly FetchAnswer[], asked: string[]): FetchPort {
  return (path) => ({ answer: Promise.resolve(answers[asked.push(path) - 1]!), cancel: () => {} });
}
const sound: FetchAnswer = { ok: true, bytes: readFileSync('data/schemes.json') };

it('are fetched once, however often they are asked for', async () => {
  const asked: string[] = [];
  const fetchFile = fetchOf([sound], asked);
  const [one, two] = await Promise.all([loadSchemes(fetchFile), loadSchemes(fetchFile)]);
  expect(one?.schemes.map(({ id }) => id)).toContain('expert-opinion');
  expect(two).toBe(one);
  expect(asked).toEqual(['data/schemes.json']);
});

it('are none where the file is missing or not sound, and then asked for again', async () => {
  const asked: string[] = [];
  const fetchFile = fetchOf([{ ok: false, failure: 'network' }, { ok: true, bytes: new TextEncoder().encode('{"formatVersion":1}') }, sound], asked);
  expect(await loadSchemes(fetchFile)).toBeUndefined();
  expect(await loadSchemes(fetchFile)).toBeUndefined();
  expect(await loadSchemes(fetchFile)).toBeDefined();
  expect(asked).toHaveLength(3);
});
