import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { mapOf, statement, support } from '../arbitraries.ts';

const ROOT = join(import.meta.dirname, '../..');
const BELL = join(ROOT, 'data/maps/first-bell-at-nine');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crux-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await check.run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd: folder });
  return { code, out, err };
}

/** The real command line, as npm starts it. */
function crux(args: readonly string[], cwd = folder): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, INIT_CWD: cwd };
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...args], { cwd: ROOT, env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const small = mapOf({ statements: [statement('a'), statement('b')], inferences: [support('i', ['a'], 'b')] });

describe('crux check', () => {
  it('prints nothing and exits 0 for a sound map, by relative and by absolute path', async () => {
    const file = write('sound.json', JSON.stringify(small));
    for (const path of [file, join(folder, file)]) expect(await run(path)).toMatchObject({ code: 0, out: [] });
  });

  it('prints file:line:column: severity: rule: message, and exits 1 on an error', async () => {
    const file = write('wrong.json', JSON.stringify(small, null, 2).replace('"statement": "b"', '"statement": "c"'));
    const { code, out } = await run(file);
    const line = JSON.stringify(small, null, 2).split('\n').findIndex((each) => each.includes('"statement": "b"')) + 1;
    expect(code).toBe(1);
    expect(out).toEqual([expect.stringMatching(new RegExp(`^wrong\\.json:${line}:22: error: dangling-id: "statement" names "c", .+`))]);
  });

  it('lists advice and exits 0, but exits 1 with --curated', async () => {
    const file = write('advice.json', JSON.stringify({ ...small, statements: [...small.statements, statement('lone')] }));
    expect(await run(file)).toMatchObject({ code: 0, out: [expect.stringMatching(/^advice\.json:1:\d+: advice: statement-untied: /)] });
    expect(await run('--curated', file)).toMatchObject({ code: 1, out: [expect.stringMatching(/^advice\.json:1:\d+: error: statement-untied: /)] });
  });

  it('speaks Chinese when asked to', async () => {
    const file = write('advice-zh.json', JSON.stringify({ ...small, statements: [...small.statements, statement('lone')] }));
    expect((await run('--lang', 'zh', file)).out[0]).toContain('没有任何联系');
  });

  it('reads the text beside the map, and says where it is missing or broken', async () => {
    const map = { ...small, source: { title: { en: 'A text' }, author: { en: 'Somebody' }, file: 'text.json' } };
    const file = write('with-text.json', JSON.stringify(map));
    expect(await run(file)).toMatchObject({ code: 0, out: [expect.stringMatching(/^with-text\.json:1:\d+: advice: source-missing: /)] });
    expect((await run('--curated', file)).code).toBe(1);
    write('text.json', '{"formatVersion": 1,\n "editions": 7}');
    expect((await run(file)).out).toEqual([expect.stringMatching(/^text\.json:2:14: advice: wrong-type: /)]);
    const edition = { id: 'en', language: 'en', title: 'A text', sections: [], sentences: [{ id: 'P1.1', chars: 1, words: 1, digest: '0' }], background: [] };
    write('text.json', JSON.stringify({ formatVersion: 1, editions: [edition] }));
    const rules = (await run(file)).out.map((line) => line.split(': ')[2]);
    expect(rules).toEqual(['sentence-unaccounted', 'unanchored-statement', 'unanchored-statement']);
  });

  it('goes on to the next file after one that cannot be read', async () => {
    mkdirSync(join(folder, 'a-folder'), { recursive: true });
    const { code, out } = await run('nowhere.json', 'a-folder', write('empty.json', ''), write('sound.json', JSON.stringify(small)));
    expect(code).toBe(1);
    expect(out.map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual([
      'nowhere.json:1:1: error: file-missing',
      'a-folder/map.json:1:1: error: file-missing',
      'empty.json:1:1: error: file-empty',
    ]);
  });
});

// Each call starts a process of its own.
describe('the command line', { timeout: 60_000 }, () => {
  it('finds a map from where the user stands', async () => {
    mkdirSync(join(folder, 'bell'), { recursive: true });
    for (const name of ['map.json', 'source.json']) copyFileSync(join(BELL, name), join(folder, 'bell', name));
    const { code, out, err } = await crux(['check', '--curated', relative(folder, join(folder, 'bell/map.json')), join(BELL, 'map.json')]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('2 maps: 0 errors');
  });

  it('exits 2 and says how it is called where it is called wrongly', async () => {
    const unknown = await crux(['chekc']);
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('There is no command "chekc"');
    expect(unknown.err).toContain('Commands:');
    for (const args of [['check'], ['check', '--curatd', 'x.json'], ['check', '--lang', 'fr', 'x.json'], ['help', 'chekc']]) {
      const { code, out, err } = await crux(args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toContain('Usage: crux');
    }
    expect((await crux([])).code).toBe(2);
  });

  it('lists its commands, and explains one', async () => {
    const help = await crux(['help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('check');
    for (const args of [['help', 'check'], ['check', '--help']]) expect((await crux(args)).out).toContain('crux check [--curated]');
    expect((await crux(['--help'])).out).toBe(help.out);
  });

  it('prints the schema of a map as JSON', async () => {
    const { code, out } = await crux(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});
