// The outline as rows: what has a row of its own, in which order, how deep; and that it shows neither more nor less than the map.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { visibleSubmap, type OpenState, type VisiblePlace, type VisibleStep, type VisibleSubmap } from '../../src/analysis/visible.ts';
import { outlineRows, type OutlineRow } from '../../src/formats/outline-rows.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, bigMap, mapOf, statement, support } from '../arbitraries.ts';
import { chain, loose, picnic } from '../analysis/picnic.ts';

const show = (map: ArgumentMap, open: OpenState, kept?: readonly string[], hide: 'dim' | 'remove' = 'dim'): VisibleSubmap => visibleSubmap(map, { open, kept: kept && new Set(kept), hide });
const rowsOf = (map: ArgumentMap, ...open: string[]): OutlineRow[] => outlineRows(map, show(map, new Set(open)), 'en');
const said = (row: OutlineRow): string => [row.number, ...row.words.map(({ text }) => text), row.text?.text ?? ''].filter((part) => part !== '').join(' ');
const drawn = (rows: readonly OutlineRow[]): string[] => rows.map((row) => `${'  '.repeat(row.level - 1)}${said(row)}`);
const rowOf = (rows: readonly OutlineRow[], id: string): OutlineRow => rows.find((row) => row.id === id)!;

describe('the rows of a map', () => {
  it('are, of a closed map, the thesis and the questions, each with its answer and reservation in its own row', () => {
    const rows = rowsOf(picnic);
    expect(drawn(rows)).toEqual(['T go', '1 Will the weather hold?', '2 Will there be enough food?']);
    expect(rows[1]!.answers.map(({ text }) => text)).toEqual(['dry', 'But: but-wind']);
    expect(rows[1]!.toggle).toEqual({ id: 'q-weather', isOpen: false });
    expect(rows[0]!.toggle).toBeUndefined();
  });

  it('give linked premises below the row of their step, and an attack on the step below that step', () => {
    expect(drawn(rowsOf(picnic, 'q-weather', 'dry'))).toEqual([
      'T go',
      '1 Will the weather hold?',
      '  1.1 dry',
      '    because, together:',
      '      1.1.1 report',
      '      1.1.2 and season',
      '      1.1.3 but that does not follow: “old-report”',
      '    1.1.4 but “clouds”',
      '  1.2 but-wind',
      '2 Will there be enough food?',
    ]);
  });

  it('give a single premise its word, without a row for the step, and count the grounds beyond the first five', () => {
    const rows = rowsOf(picnic, 'q-food', 'enough').filter((row) => row.level > 1);
    expect(drawn(rows)).toEqual(['  2.1 enough', ...[1, 2, 3, 4, 5].map((n) => `    2.1.${n} because r${n}`), '    + 2 more']);
    expect(rows.at(-1)).toMatchObject({ kind: 'more', to: 'enough' });
  });

  it('tell a statement used twice once in full, and elsewhere where it stands', () => {
    const rows = rowsOf(picnic, 'q-food', 'enough~', 'r7');
    expect(drawn(rows).slice(-3)).toEqual(['    2.1.7 because r7', '      2.1.7.1 because deep', '      because → see 1.1.1 report']);
    expect(rows.at(-1)).toMatchObject({ kind: 'reference', to: 'report', id: 'see:r7-also:report' });
  });

  it('tell of a closed statement what it hides, and of an open one nothing', () => {
    const facts = (rows: OutlineRow[]): string => rowOf(rows, 'dry').facts.map(({ text }) => text).join('');
    expect(facts(rowsOf(picnic, 'q-weather'))).toBe('1 reason, 2 objections, 2 unanswered');
    expect(facts(rowsOf(picnic, 'q-weather', 'dry'))).toBe('');
    expect(rowOf(rowsOf(picnic, 'q-weather'), 'dry').toggle).toEqual({ id: 'dry', isOpen: false });
    expect(rowOf(rowsOf(picnic, 'q-weather', 'dry'), 'dry').toggle).toEqual({ id: 'dry', isOpen: true });
    expect(rowOf(rowsOf(picnic, 'q-weather', 'dry'), 'clouds').toggle).toBeUndefined();
  });

  it('say whose view a statement is and what the author makes of it', () => {
    const { label, isStruck } = rowOf(rowsOf(picnic, 'q-weather', 'dry'), 'old-report');
    expect(label.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(['Bob', 'author rejects', 'unanswered']);
    expect(isStruck).toBe(true);
  });

  it('begin without questions at the roots', () => {
    expect(drawn(rowsOf(loose, 'claim'))).toEqual(['1 claim', '  1.1 because ground', '2 other']);
  });

  it('say what a filter has removed on the way and behind a claim, and dim what it only dims', () => {
    const through = outlineRows(picnic, show(picnic, new Set(), ['deep'], 'remove'), 'en');
    expect(said(rowOf(through, 'deep'))).toBe('2.1.7.1 because (1 hidden) because deep');
    expect(through.find(({ id }) => id === 'q-weather')!.note).toBe('Nothing here passes the filter; 6 statements.');
    const behind = outlineRows(picnic, show(picnic, new Set(), ['clouds'], 'remove'), 'en');
    expect(rowOf(behind, 'dry').note).toBe('3 hidden behind it');
    const dimmed = outlineRows(picnic, show(picnic, new Set(), ['clouds'], 'dim'), 'en');
    expect(dimmed.filter((row) => row.isDimmed && row.kind === 'statement').map(({ id }) => id)).toEqual(['report', 'season', 'old-report']);
  });

  it('give the second language below the first where the map has it, and not twice the same', () => {
    const map = mapOf({ language: ['en', 'zh'], thesis: 'a', statements: [{ ...statement('a'), text: { en: 'Yes.', zh: '是。' } }, { ...statement('b', {}), text: { en: 'Because.' } }], inferences: [support('i', ['b'], 'a')] });
    const also = (locale: 'en' | 'zh', second?: 'en' | 'zh'): (string | undefined)[] => outlineRows(map, show(map, 'all'), locale, { also: second }).map((row) => row.also?.text);
    expect(also('en', 'zh')).toEqual(['是。', undefined]);
    expect(also('zh', 'en')).toEqual(['Yes.', undefined]);
    expect(also('en')).toEqual([undefined, undefined]);
    expect(also('en', 'en')).toEqual([undefined, undefined]);
  });
});

describe('any map, however opened and filtered', () => {
  const stepsOf = (steps: readonly VisibleStep[]): VisibleStep[] => steps.flatMap((step) => [step, ...stepsOf(step.undercuts)]);
  const placesBelow = (shown: VisiblePlace): VisiblePlace[] => [shown, ...[...stepsOf(shown.steps).flatMap((step) => step.premises.flatMap((p) => p.shown ?? [])), ...shown.elaborations].flatMap(placesBelow)];
  const request = fc.record({ everything: fc.boolean(), opened: fc.array(fc.nat(), { maxLength: 8 }), kept: fc.option(fc.array(fc.nat(), { maxLength: 8 }), { nil: undefined }), hide: fc.constantFrom('dim', 'remove') });
  const holds = (check: (rows: readonly OutlineRow[], visible: VisibleSubmap, map: ArgumentMap) => void): void =>
    fc.assert(
      fc.property(anyMap(), request, (map, { everything, opened, kept: numbers, hide }) => {
        const ids = [...map.questions, ...map.statements].flatMap(({ id }) => [id, `${id}~`]);
        const kept = numbers?.map((n) => map.statements[n % map.statements.length]!.id);
        const visible = show(map, everything ? 'all' : new Set(opened.map((n) => ids[n % ids.length]!)), kept, hide);
        check(outlineRows(map, visible, 'en'), visible, map);
      }),
      { numRuns: 200 },
    );

  test('every statement that is shown has exactly one row, but for the answers in the row of their closed question', () => {
    holds((rows, visible) => {
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const inQuestions = visible.bands.filter((band) => band.band.kind === 'question' && !band.isOpen).reduce((n, { roots }) => n + roots.length, 0);
      expect(rows.filter((row) => row.kind === 'statement').length).toBe(visible.shown - inQuestions);
      expect(rows.reduce((n, { answers }) => n + answers.length, 0)).toBe(inQuestions);
      const shown = new Set(visible.bands.flatMap((band) => band.roots).flatMap(placesBelow).map(({ place }) => place.id));
      for (const row of rows) if (row.kind === 'statement') expect(shown).toContain(row.id);
    });
  });

  test('the statements stand in the order of the spine while no filter takes any away', () => {
    holds((rows, visible, map) => {
      if (visible.filtered > 0) return;
      const order = spineOf(map).places.map(({ id }) => id);
      const places = rows.filter((row) => row.kind === 'statement').map(({ id }) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test('each row is one level below the row that it hangs below, which comes before it, and the places among siblings count up without a gap', () => {
    holds((rows) => {
      const siblings = new Map<number, OutlineRow[]>();
      rows.forEach((row, i) => {
        expect(row.parent).toBeLessThan(i);
        expect(row.level).toBe(row.parent < 0 ? 1 : rows[row.parent]!.level + 1);
        if (i > 0) expect(row.level).toBeLessThanOrEqual(rows[i - 1]!.level + 1);
        siblings.set(row.parent, [...(siblings.get(row.parent) ?? []), row]);
      });
      for (const group of siblings.values()) {
        expect(group.map(({ position }) => position)).toEqual(group.map((_, i) => i + 1));
        for (const { of } of group) expect(of).toBe(group.length);
      }
    });
  });

  test('what says that it is closed has nothing below it, and what says that it is open has something', () => {
    holds((rows) => {
      const parents = new Set(rows.map(({ parent }) => parent));
      rows.forEach(({ toggle }, i) => toggle && expect(parents.has(i)).toBe(toggle.isOpen));
    });
  });
});

test('ten thousand statements become rows at once, and so does a chain as long', () => {
  expect(outlineRows(bigMap(10_000, 'debate'), show(bigMap(10_000, 'debate'), 'all'), 'en').filter((row) => row.kind === 'statement')).toHaveLength(10_000);
  const long = chain(5000);
  expect(outlineRows(long, show(long, 'all'), 'en').at(-1)!.level).toBe(5000);
});
