// The shipped maps, and the talk that was written for one of them.

import { readdirSync, readFileSync } from 'node:fs';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { parseTalk } from '../../src/presenting/parse-talk.ts';
import type { Talk } from '../../src/presenting/talk.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const SLUGS = readdirSync('data/maps', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

export function shippedMap(slug: string): ArgumentMap {
  const result = parseMap(json(`data/maps/${slug}/map.json`));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

export function curatedTalk(): Talk {
  const result = parseTalk(json('data/maps/deepseek-shock-wave/talk.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}
