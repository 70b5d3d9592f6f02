// The shipped maps with all that goes with them, and items of them.

import { existsSync, readFileSync } from 'node:fs';
import { parseSchemes } from '../../src/model/parse-schemes.ts';
import { parseSource } from '../../src/model/parse-source.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import type { Result } from '../../src/model/diagnostics.ts';
import type { Schemes } from '../../src/model/schemes.ts';
import type { Sources } from '../../src/teaching/context.ts';
import { parseDistractors } from '../../src/teaching/distractors.ts';
import { shippedMap, SLUGS } from '../presenting/shipped.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

export const SCHEMES: Schemes = sound(parseSchemes(json('data/schemes.json')));

export interface Shipped {
  readonly slug: string;
  readonly map: ArgumentMap;
  readonly sources: Sources;
}

export const shipped: readonly Shipped[] = SLUGS.map((slug) => {
  const map = shippedMap(slug);
  const beside = `data/maps/${slug}/exercises.json`;
  const distractors = existsSync(beside) ? parseDistractors(json(beside), slug) : undefined;
  return { slug, map, sources: { source: sound(parseSource(json(`data/maps/${slug}/source.json`))), schemes: SCHEMES, ...(distractors ? { distractors } : {}) } };
});

export const essay = shipped.find(({ slug }) => slug === 'deepseek-shock-wave')!;
export const bell = shipped.find(({ slug }) => slug === 'first-bell-at-nine')!;
