// The second language below the first, in the boxes of the map.

import { expect, it } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { sceneOf, type Scene } from '../../src/scene/scene.ts';
import { mapOf, statement, support } from '../arbitraries.ts';

const map = mapOf({
  language: ['en', 'zh'],
  thesis: 'claim',
  statements: [
    { ...statement('claim'), text: { en: 'School should start later.', zh: '学校应当晚些上课。' } },
    { ...statement('ground', { speaker: 'author', implicit: true }), text: { en: 'Tired pupils learn less.', zh: '疲倦的学生学得少。' } },
    { ...statement('bare'), text: { en: 'Only here in English.' } },
  ],
  inferences: [support('i', ['ground', 'bare'], 'claim')],
});

const scene = (level: 'near' | 'middle', locale: Locale, also?: Locale): Scene =>
  sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' }), { layout: 'tidy-tree', locale, also, level, pageWidth: 1280, measure: (text, { size }) => text.length * size * 0.5 });
const second = (made: Scene, id: string): string | undefined => made.boxes.get(id)!.parts.find(({ lang }) => lang !== undefined)?.lines.join('');
const heightOf = (made: Scene, id: string): number => made.request.rows.find((row) => row.id === id)!.height;

it('near by, a box holds the second language where the map has it, and is as much higher', () => {
  const [without, both] = [scene('near', 'en'), scene('near', 'en', 'zh')];
  expect(second(both, 'claim')).toBe('学校应当晚些上课。');
  expect(second(both, 'ground')).toContain('疲倦的学生学得少。');
  expect(heightOf(both, 'claim') - heightOf(without, 'claim')).toBe(16);
  expect(second(both, 'bare')).toBeUndefined();
  expect(heightOf(both, 'bare')).toBe(heightOf(without, 'bare'));
  expect(second(scene('near', 'zh', 'en'), 'claim')).toBe('School should start later.');
});

it('neither repeats the first language nor stands in rows that are one line high', () => {
  expect(second(scene('near', 'en', 'en'), 'claim')).toBeUndefined();
  expect(second(scene('near', 'zh', 'en'), 'bare')).toBeUndefined();
  expect(second(scene('middle', 'en', 'zh'), 'ground')).toBeUndefined();
});
