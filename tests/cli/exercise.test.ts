import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError, type Command } from '../../src/cli/command.ts';
import { exercise } from '../../src/cli/commands/exercise.ts';
import { grade } from '../../src/cli/commands/grade.ts';
import { KINDS, type Item } from '../../src/teaching/item.ts';

const ROOT = join(import.meta.dirname, '../..');
const BELL = 'data/maps/first-bell-at-nine/map.json';
const ESSAY = 'data/maps/deepseek-shock-wave/map.json';

async function run(command: Command, args: readonly string[], cwd = ROOT): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd });
  return { code, out, err };
}

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'crux-exercise-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), typeof value === 'string' && value.startsWith('#') ? value.slice(1) : JSON.stringify(value));

const made = async (...args: readonly string[]): Promise<Item> => JSON.parse((await run(exercise, [...args, '--json'])).out.join('')) as Item;
const graded = async (answer: unknown, ...options: readonly string[]): Promise<{ code: number; out: string[]; err: string[] }> => {
  write('answer.json', answer);
  return run(grade, ['item.json', 'answer.json', '--json', ...options], folder);
};

describe('crux exercise and crux grade', () => {
  it.each(KINDS)('%s: an item complete in itself, whose key gets all points', async (kind) => {
    for (const map of [BELL, ESSAY]) {
      const args = [map, '--kind', kind, '--seed', '7', '--lang', 'zh'];
      const item = await made(...args);
      expect(item).toMatchObject({ kind, seed: 7, lang: 'zh', map: expect.any(String), prompt: expect.any(String), shape: expect.any(String), accept: expect.any(Object) });
      const key: unknown = JSON.parse((await run(exercise, [...args, '--key'])).out.join(''));
      expect(key).toEqual(item.accept.model);
      write('item.json', item);
      const { code, out, err } = await graded(key);
      expect([code, err]).toEqual([0, []]);
      expect(JSON.parse(out.join(''))).toMatchObject({ score: 1, feedback: { text: expect.stringMatching(/^对/), rule: expect.any(String), places: expect.any(Array), records: expect.any(Array) } });
    }
  });

  it('gives the same for the same seed, and takes the kind in any case', async () => {
    const of = async (seed: string, kind = 'E6'): Promise<string> => (await run(exercise, [ESSAY, '--kind', kind, '--seed', seed, '--json'])).out.join('');
    expect(await of('3')).toBe(await of('3', 'e6'));
    expect(await of('3')).not.toBe(await of('4'));
  });

  it('prints an item in words without its key', async () => {
    const { out } = await run(exercise, [BELL, '--kind', 'E2', '--seed', '3']);
    expect(out.join('')).toMatch(/^What is this (statement|sentence) in the argument\?\n {2}(Statement|Sentence): .*\n(?: {2}- [a-z]+: .*\n?){5,6}$/);
  });

  it('counts hints, and says a score in words', async () => {
    write('item.json', await made(BELL, '--kind', 'E5', '--seed', '1'));
    const key: unknown = JSON.parse((await run(exercise, [BELL, '--kind', 'E5', '--seed', '1', '--key'])).out.join(''));
    expect(JSON.parse((await graded(key, '--hints', '4')).out.join(''))).toMatchObject({ score: 0.25 });
    expect((await run(grade, ['item.json', 'answer.json'], folder)).out[0]).toMatch(/^1: Right\. /);
  });

  it('says what is wrong with a call', async () => {
    await expect(run(exercise, [BELL])).rejects.toThrow(/Name a kind/);
    await expect(run(exercise, [BELL, '--kind', 'E13'])).rejects.toThrow(/no kind "E13"; the kinds are E1, E2/);
    await expect(run(exercise, ['--kind', 'E1'])).rejects.toThrow(/Name one file/);
    await expect(run(exercise, [BELL, '--kind', 'E1', '--seed', '-1'])).rejects.toThrow();
    await expect(run(exercise, [BELL, '--kind', 'E1', '--seed', '4294967296'])).rejects.toThrow(/is no seed/);
    await expect(run(exercise, [BELL, '--kind', 'E1', '--lang', 'fr'])).rejects.toThrow(UsageError);
    await expect(run(grade, ['item.json'])).rejects.toThrow(/file of an answer/);
    await expect(run(grade, ['a', 'b', '--hints', '5'])).rejects.toThrow(/there are 4/);
    expect(await run(exercise, ['nowhere.json', '--kind', 'E1'])).toMatchObject({ code: 1, out: [] });
  });

  it('of a map that is too small it names the kinds that can be made', async () => {
    const map = JSON.parse(readFileSync(join(ROOT, BELL), 'utf8')) as { statements: object[] };
    write('small.json', { ...map, source: undefined, thesis: undefined, questions: [], inferences: [], tensions: [], statements: [{ id: 'a', text: { en: 'It rains.', zh: '下雨。' }, stance: 'asserts', hedge: 'possible' }] });
    expect(await run(exercise, ['small.json', '--kind', 'E6'], folder)).toEqual({ code: 1, out: [], err: ['small.json is too small for E6, or has nothing that it asks for; it is large enough for E9.'] });
    write('none.json', { ...map, source: undefined, thesis: undefined, questions: [], inferences: [], tensions: [], statements: [{ id: 'a', text: { en: 'It rains.', zh: '下雨。' }, stance: 'asserts' }] });
    expect((await run(exercise, ['none.json', '--kind', 'E6'], folder)).err[0]).toContain('no exercise can be made of it');
  });

  it('makes what it can of a map without text and exercises beside it', async () => {
    copyFileSync(join(ROOT, BELL), join(folder, 'map.json'));
    for (const kind of KINDS) expect((await run(exercise, ['map.json', '--kind', kind, '--json'], folder)).code).toBe(0);
  });

  it('says what is wrong with an item or an answer', async () => {
    const item = await made(BELL, '--kind', 'E2', '--seed', '1');
    const refused = async (value: unknown): Promise<string> => {
      write('item.json', value);
      const { code, out, err } = await graded('claim');
      expect([code, out]).toEqual([1, []]);
      return err.join('\n');
    };
    expect(await refused('#{"kind":')).toContain('item.json is not JSON');
    expect(await refused([])).toContain('is no item of an exercise');
    expect(await refused({ ...item, kind: 'E99' })).toContain('not known here: "E99"');
    expect(await refused({ ...item, accept: undefined })).toContain('has no key');
    expect(await refused({ ...item, accept: { model: 'claim' } })).toContain('at accept.options');
    expect(await refused({ ...item, accept: { ...item.accept, model: 'nothing' } })).toContain('at accept.model');
    expect(await refused({ ...item, options: [] })).toContain('at options');
    write('item.json', item);
    expect(await graded(['claim'])).toMatchObject({ code: 1, err: [expect.stringContaining('write "id"')] });
    expect(await graded('elephant')).toMatchObject({ code: 1, err: [expect.stringContaining('names "elephant", which cannot be chosen there in this item; is it the answer to another one?')] });
    expect(await run(grade, ['item.json', 'nowhere.json'], folder)).toMatchObject({ code: 1, err: ['There is no file nowhere.json.'] });
  });
});
