// What every entry of a registry promises, so that a new one is tested before anybody writes a test for it.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptBy, type FilterState } from '../src/analysis/filtering.ts';
import { filters } from '../src/analysis/filters/index.ts';
import { healthLists } from '../src/analysis/health/index.ts';
import { semantics } from '../src/analysis/semantics/index.ts';
import { commands } from '../src/cli/commands/index.ts';
import { filterMessagesOf } from '../src/i18n/filter.ts';
import { rulesEn } from '../src/i18n/rules.en.ts';
import { rulesZh } from '../src/i18n/rules.zh.ts';
import { LAYOUT_IDS } from '../src/layout/layouts/ids.ts';
import { layouts } from '../src/layout/layouts/index.ts';
import type { ArgumentMap } from '../src/model/argument-map.ts';
import { parseMap } from '../src/model/parse.ts';
import { rules } from '../src/model/rules/index.ts';
import { CHOICES } from '../src/store/view-store.ts';
import { filterValueName } from '../src/view/filter-names.ts';
import { crossings, draw, overlaps } from './layout/picture-checks.ts';

const NOTHING_SET = Object.fromEntries(filters.map(({ id }) => [id, []])) as unknown as FilterState;

const KEBAB = /^[a-z]+(-[a-z]+)*$/;
const LOCALES = ['en', 'zh'] as const;
const maps = (JSON.parse(readFileSync('data/maps/index.json', 'utf8')) as { slug: string }[]).map(({ slug }): ArgumentMap => {
  const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${slug} does not parse`);
  return parsed.value;
});

it('ids are in kebab case and unique in their registry', () => {
  for (const ids of [LAYOUT_IDS, filters.map(({ id }) => id), healthLists.map(({ id }) => id), semantics.map(({ id }) => id), rules.map(({ id }) => id), commands.map(({ name }) => name)]) {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(KEBAB);
  }
});

describe.each(LAYOUT_IDS)('the layout %s', (layout) => {
  it('is in the registry', () => expect(Object.keys(layouts)).toContain(layout));

  for (const map of maps) {
    for (const locale of LOCALES) {
      for (const level of ['near', 'middle'] as const) {
        for (const pageWidth of [960, 1280]) {
          it(`draws ${map.id} in ${locale}, ${level}, ${pageWidth} wide: every statement once, no box on a box, no line through a box`, () => {
            for (const open of ['all', new Set<string>(), new Set([map.questions[0]!.id, map.statements.find((s) => s.answers === map.questions[0]!.id)!.id])] as const) {
              const drawing = draw(map, { layout, locale, level, pageWidth, open });
              expect(overlaps(drawing)).toEqual([]);
              expect(crossings(drawing)).toEqual([]);
              expect(draw(structuredClone(map), { layout, locale, level, pageWidth, open })).toEqual(drawing);
              const ids = drawing.boxes.map(({ id }) => id);
              expect(new Set(ids).size).toBe(ids.length);
              if (open === 'all') expect(ids.toSorted()).toEqual([...map.statements, ...map.questions].map(({ id }) => id).toSorted());
            }
          });
        }
      }
    }
  }
});

describe.each(filters.map(({ id }) => [id] as const))('the filter %s', (id) => {
  const filter = filters.find((each) => each.id === id)!;

  it('has a name, and a name for each choice, in both languages', () => {
    for (const locale of LOCALES) {
      expect(filterMessagesOf(locale)[id]).not.toBe('');
      for (const map of maps) {
        for (const { id: choice } of CHOICES.filter((each) => each.id === id)) {
          // A word that has no name would be shown as it is: no Chinese name is an English word.
          for (const value of filter.optionsOf(map)) expect(filterValueName(map, choice, value, locale)).not.toBe(locale === 'zh' && filter.words ? value : '');
        }
      }
    }
  });

  it('keeps a statement exactly when one of its own values is among the chosen ones', () => {
    if (filter.control !== 'choice') return;
    for (const map of maps) {
      const options = filter.optionsOf(map);
      for (const statement of map.statements) {
        const values = filter.valuesOf(map, statement);
        expect(options.filter((option) => keptBy(map, { ...NOTHING_SET, [filter.id]: [option] })!.has(statement.id))).toEqual(options.filter((option) => values.includes(option)));
      }
    }
  });
});

it('every rule says in both languages what is wrong and what to do', () => {
  for (const messages of [rulesEn, rulesZh]) for (const { id } of rules) expect(Object.keys(messages)).toContain(id);
});
