// The second language below the first, in the boxes of the map.

import { expect, it } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { rowSpecs } from '../../src/layout/row-table.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { tidyTree } from '../../src/scene/frames/tidy-tree.ts';
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
  sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' }), { frame: tidyTree, locale, also, level, pageWidth: 1280, measure: (text, { size }) => text.length * size * 0.5 });
const second = (made: Scene, id: string): string | undefined => made.boxes.get(id)!.parts.find(({ lang }) => lang !== undefined)?.lines.join('');
const heightOf = (made: Scene, id: string): number => rowSpecs(made.request.rows).find((row) => row.id === id)!.height;

it('near by, a box holds the second language where the map has it, and is as much higher', () => {
  const [without, both] = [scene('near', 'en'), scene('near', 'en', 'zh')];
  expect(second(both, 'claim')).toBe('学校应当晚些上课。');
  expect(second(both, 'ground')).toContain('疲倦的学生学得少。');
  expect(heightOf(both, 'claim') - heightOf(without, 'claim')).toBe(16);
  expect(second(both, 'bare')).toBeUndefined();
  expect(heightOf(both, 'bare')).toBe(heightOf(without, 'bare'));
  expect(second(scene('near', 'zh', 'en'), 'claim')).toBe('School should start later.');
});

it('from the middle distance a row is a line higher, and has the marks of its own language', () => {
  const [without, both] = [scene('middle', 'zh'), scene('middle', 'zh', 'en')];
  expect(second(both, 'ground')).toBe('[Tired pupils learn less.]');
  expect(heightOf(both, 'ground') - heightOf(without, 'ground')).toBe(16);
});

it('does not repeat the first language', () => {
  expect(second(scene('near', 'en', 'en'), 'claim')).toBeUndefined();
  expect(second(scene('near', 'zh', 'en'), 'bare')).toBeUndefined();
});

it('stands below a question that is folded to a line, below one that is open, and below the thesis', () => {
  const asked = mapOf({
    language: ['en', 'zh'],
    thesis: 'claim',
    questions: [{ id: 'q', text: { en: 'When should school start?', zh: '几点上课？' }, short: { en: 'Start' } }, { id: 'r', text: { en: 'Who would drive?' }, short: { en: 'Buses' } }],
    statements: [
      { ...statement('claim'), text: { en: 'School should start later.', zh: '学校应当晚些上课。' } },
      { ...statement('nine', { answers: 'q' }), text: { en: 'School should start at nine.', zh: '九点上课。' }, short: { en: 'At nine', zh: '九点' } },
      { ...statement('bus', { answers: 'r' }), text: { en: 'The bus company would.' } },
    ],
  });
  const made = (open: ReadonlySet<string>, also?: Locale): Scene =>
    sceneOf(asked, visibleSubmap(asked, { open, kept: undefined, hide: 'dim' }), { frame: tidyTree, locale: 'en', also, pageWidth: 1280, measure: (text, { size }) => text.length * size * 0.5 });
  const beside = made(new Set(['r']), 'zh');
  expect(second(beside, 'claim')).toBe('学校应当晚些上课。');
  expect(second(beside, 'q')).toBe('九点');
  expect(second(beside, 'r')).toBeUndefined();
  expect(second(made(new Set(['q']), 'zh'), 'q')).toBe('几点上课？');
  expect(second(made(new Set(['r'])), 'q')).toBeUndefined();
  expect(second(made(new Set(), 'zh'), 'q')).toBe('九点上课。');
});
