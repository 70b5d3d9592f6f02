import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectionStatus } from '../../src/analysis/objections.ts';
import { normalForm } from '../../src/analysis/text/normal-form.ts';
import { argumentMapSchema } from '../../src/cli/commands/schema.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { checkMap } from '../../src/model/check-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { parseSource } from '../../src/model/parse-source.ts';
import type { Source } from '../../src/model/source.ts';
import { anyMap, bigMap } from '../arbitraries.ts';

const MAPS = join(import.meta.dirname, '../../data/maps');
const slugs = readdirSync(MAPS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(MAPS, ...path), 'utf8'));

function mapOf(slug: string): ArgumentMap {
  const result = parseMap(readJson(slug, 'map.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

function sourceOf(slug: string): Source {
  const result = parseSource(readJson(slug, 'source.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

function wordsIn(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter((segment) => segment.isWordLike).length;
}

describe('the published schema', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validate = ajv.compile(argumentMapSchema());

  it('is the one that the program checks with', () => {
    const file: unknown = JSON.parse(readFileSync(join(MAPS, '../argument-map.schema.json'), 'utf8'));
    expect(file, 'run `npm run -s schema`').toEqual(argumentMapSchema());
  });

  it('accepts every curated map', () => {
    for (const slug of slugs) expect([slug, validate(readJson(slug, 'map.json')), validate.errors]).toEqual([slug, true, null]);
  });

  it('accepts every valid map, and refuses what the door refuses for its shape', () => {
    fc.assert(
      fc.property(anyMap(), fc.nat(), (map, choice) => {
        expect(validate(structuredClone(map))).toBe(true);
        const spoilt: any = structuredClone(map);
        const record = spoilt.statements[choice % spoilt.statements.length];
        const spoil = [() => delete record.stance, () => (record.id = '__proto__'), () => (record.text = 'text'), () => (record.hedge = 'sure'), () => (record.anchors = 'P1')];
        spoil[choice % spoil.length]!();
        expect([validate(spoilt), parseMap(spoilt).ok]).toEqual([false, false]);
      }),
    );
  });

  it('explains every field', () => {
    const schema: any = argumentMapSchema();
    for (const [kind, record] of [['map', schema], ...Object.entries<any>(schema.$defs)] as const) {
      for (const [field, property] of Object.entries<any>(record.properties)) expect([kind, field, typeof property.description]).toEqual([kind, field, 'string']);
    }
  });
});

describe('the list of curated maps', () => {
  it('names the folders that there are, with their titles', () => {
    const listed = readJson('index.json') as { slug: string; title: unknown }[];
    for (const slug of slugs) expect(listed.map((entry) => entry.slug)).toContain(slug);
    for (const { slug, title } of listed) {
      expect([slug, existsSync(join(MAPS, slug, 'map.json'))]).toEqual([slug, true]);
      expect(mapOf(slug)).toMatchObject({ id: slug, title });
    }
  });
});

describe.each(slugs)('the curated map %s', (slug) => {
  it('breaks no rule, advice included', () => {
    expect(checkMap(mapOf(slug), { source: sourceOf(slug), curated: true })).toEqual([]);
  });

  it('is in English and Chinese, and says who made it, how, and on what terms', () => {
    const { language, curators, licence, method, version, updated } = mapOf(slug);
    expect(language).toEqual(['en', 'zh']);
    for (const field of [curators, licence, method, version, updated]) expect(field).toBeTruthy();
  });

  it('has a text whose sentences belong to its paragraphs, with fit lengths and digests', () => {
    for (const edition of sourceOf(slug).editions) {
      const paragraphs = new Set(edition.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.id)));
      expect(new Set(edition.sentences.map((sentence) => sentence.id)).size).toBe(edition.sentences.length);
      for (const sentence of edition.sentences) {
        expect(paragraphs).toContain(sentence.id.replace(/\.\d+$/, ''));
        expect(sentence.digest).toMatch(/^[0-9a-f]{16}$/);
        if (sentence.text === undefined) continue;
        const text = normalForm(sentence.text);
        const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
        expect(sentence).toMatchObject({ chars: text.length, words: wordsIn(text, edition.language), digest });
      }
    }
  });
});

describe('the small map for practice', () => {
  const map = mapOf('first-bell-at-nine');
  const source = sourceOf('first-bell-at-nine');
  const { statements, inferences } = map;
  const isUndercut = (i: (typeof inferences)[number]) => 'inference' in i.target;
  const tally = (values: readonly (string | undefined)[]) => {
    const counts = new Map<string, number>();
    for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };

  it('is of a text of 250 to 400 words, shipped sentence by sentence in both languages', () => {
    const english = source.editions.find((edition) => edition.language === 'en')!;
    const words = english.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(400);
    for (const edition of source.editions) for (const sentence of edition.sentences) expect(sentence.text).toBeTruthy();
    expect(new Set(source.editions.map((edition) => edition.sentences.map((sentence) => sentence.id).join())).size).toBe(1);
  });

  it('shows every construct, three times where an exercise is made of it', () => {
    expect(map.questions.length).toBeGreaterThanOrEqual(2);
    expect(new Set(statements.map((s) => s.speaker)).size).toBeGreaterThanOrEqual(3);
    expect(inferences.filter((i) => i.premises.length > 1).length).toBeGreaterThanOrEqual(3);
    expect(inferences.filter(isUndercut).length).toBeGreaterThanOrEqual(3);
    expect(statements.filter((s) => s.implicit === true).length).toBeGreaterThanOrEqual(3);
    const stances = tally(statements.map((s) => s.stance));
    for (const stance of ['concedes', 'rejects']) expect(stances.get(stance)).toBeGreaterThanOrEqual(3);
    const hedges = tally(statements.map((s) => s.hedge));
    for (const hedge of ['certain', 'probable', 'possible']) expect(hedges.get(hedge)).toBeGreaterThanOrEqual(2);
    expect([...tally(inferences.map((i) => i.scheme)).values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(3);
    expect(tally(statements.map((s) => s.basis)).size).toBeGreaterThanOrEqual(3);
    expect(statements.some((s) => s.elaborates !== undefined)).toBe(true);
    expect(statements.some((s) => s.qualifies !== undefined)).toBe(true);
    expect([...tally(inferences.flatMap((i) => i.premises)).values()].some((count) => count > 1)).toBe(true);
    expect(map.tensions.map((tension) => tension.kind).toSorted()).toEqual(['left-standing', 'resolved']);
    expect([...statements, ...inferences].flatMap((record) => record.readings ?? []).length).toBeGreaterThanOrEqual(3);
  });

  it('answers objections three times, and leaves one open view against an answer without reply', () => {
    const objections = inferences.filter((i) => i.polarity === 'attack' && !isUndercut(i));
    const attacked = new Set(objections.flatMap((i) => [i.id, ...i.premises]));
    const rebuttals = inferences.filter((i) => i.polarity === 'attack' && attacked.has('statement' in i.target ? i.target.statement : i.target.inference));
    expect(rebuttals.length).toBeGreaterThanOrEqual(3);
    const answers = new Set(statements.filter((s) => s.answers !== undefined).map((s) => s.id));
    const open = objections.filter((i) => objectionStatus(map, i) === 'unanswered' && 'statement' in i.target && answers.has(i.target.statement));
    const stanceOf = new Map(statements.map((s) => [s.id, s.stance]));
    expect(open.flatMap((i) => i.premises).map((id) => stanceOf.get(id))).toContain('leaves-open');
  });

  it('weighs both sides of one issue', () => {
    const weighed = inferences.filter((i) => i.weight !== undefined && 'statement' in i.target);
    const sides = weighed.map((i) => `${i.polarity} ${Object.values(i.target)[0]}`);
    expect(sides.some((side) => side.startsWith('support') && sides.includes(side.replace('support', 'attack')))).toBe(true);
  });
});

describe('the map of the essay', () => {
  const map = mapOf('deepseek-shock-wave');
  const { statements, inferences, questions } = map;
  const [edition] = sourceOf('deepseek-shock-wave').editions;
  const statement = (id: string) => statements.find((each) => each.id === id)!;
  const paragraphsOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => statement(id).anchors ?? []).map((anchor) => anchor.split('.')[0]));

  it('has four questions, each with one answer line and one reservation', () => {
    expect(questions).toHaveLength(4);
    for (const { id } of questions) {
      const answers = statements.filter((each) => each.answers === id);
      expect([id, answers.filter((each) => each.qualifies === answers[0]!.id).length]).toEqual([id, 1]);
      expect(answers[0]!.qualifies).toBeUndefined();
    }
  });

  it('is as large as a faithful map of it has to be, and leaves few sentences aside', () => {
    expect([statements.length >= 75, statements.length <= 100]).toEqual([true, true]);
    expect([inferences.length >= 90, inferences.length <= 130]).toEqual([true, true]);
    expect(edition!.sentences).toHaveLength(94);
    expect(edition!.background.length).toBeLessThanOrEqual(4);
  });

  it('ships no word of the text that is not its own', () => {
    for (const each of sourceOf('deepseek-shock-wave').editions) for (const sentence of each.sentences) expect(sentence.text).toBeUndefined();
  });

  it('keeps the places where the essay pulls two ways', () => {
    const pulls = map.tensions.map((tension) => [...paragraphsOf(tension.between)].join());
    for (const pair of ['P15,P2', 'P3,P6', 'P5', 'P8,P9', 'P10,P11', 'P13,P14']) expect(pulls.some((pull) => pair.split(',').every((p) => pull.split(',').includes(p)))).toBe(true);
  });

  it('has one answer that meets an objection which the essay never answers', () => {
    const unanswered = inferences.filter((each) => each.polarity === 'attack' && objectionStatus(map, each) === 'unanswered');
    const met = new Set(unanswered.map((each) => ('statement' in each.target ? each.target.statement : '')));
    expect(met.size).toBe(1);
    expect(statement([...met][0]!).answers).toBe(questions[3]!.id);
  });

  it('keeps at least ten differences between careful readers', () => {
    expect([...statements, ...inferences].filter((record) => (record.readings ?? []).length > 0).length).toBeGreaterThanOrEqual(10);
  });

  it('says so where it follows the essay in what the essay reports only to turn down', () => {
    for (const each of statements.filter((one) => one.stance === 'rejects')) {
      expect([each.id, each.speaker]).not.toEqual([each.id, undefined]);
      expect([each.id, inferences.some((i) => i.polarity === 'attack' && 'statement' in i.target && i.target.statement === each.id)]).toEqual([each.id, true]);
    }
  });
});

describe('large maps for tests', () => {
  it.each(['star', 'chain', 'debate'] as const)('bigMap %s has as many statements as asked for, and is always the same', (shape) => {
    for (const n of [1, 2, 7, 60]) {
      const result = parseMap(bigMap(n, shape));
      expect(result.ok && result.value.statements.length).toBe(n);
      expect(bigMap(n, shape)).toEqual(bigMap(n, shape));
    }
  });
});
