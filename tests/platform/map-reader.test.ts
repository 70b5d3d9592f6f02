// A file that is byte for byte one that was checked when the site was built opens without the schema; every other goes through it.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openMap } from '../../src/model/open-map.ts';
import { createMapReader } from '../../src/platform/map-reader.ts';

const noWorker = (): never => {
  throw new Error('no threads here');
};
const unwatched = { tell: () => {}, arrived: () => {}, whenGivenUp: () => {} };
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

test.each(['deepseek-shock-wave', 'first-bell-at-nine'])('%s is the same map, whole and frozen, with and without the schema', async (slug) => {
  const bytes = new Uint8Array(readFileSync(`data/maps/${slug}/map.json`));
  const { result, advise, locate } = await createMapReader(noWorker, [digest(bytes)])(bytes, unwatched);
  const opened = openMap(JSON.parse(Buffer.from(bytes).toString('utf8')));
  expect(result).toEqual({ ok: true, value: opened });
  expect(result.ok && Object.isFrozen(result.value) && Object.isFrozen(result.value.statements[0])).toBe(true);
  const plain = await createMapReader(noWorker)(bytes, unwatched);
  expect(await advise()).toEqual(await plain.advise());
  expect(typeof (await locate())).toBe('function');
});

test('one other byte, and the file goes through the door', async () => {
  const sound = bytesOf('{"formatVersion":1}');
  const read = createMapReader(noWorker, [digest(sound)]);
  expect((await read(bytesOf('{"formatVersion":1 }'), unwatched)).result.ok).toBe(false);
  // The control: that file is not sound, and only its digest lets it pass.
  expect((await read(sound, unwatched)).result.ok).toBe(true);
});
