import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { check } from '../../src/cli/commands/check.ts';
import { generate } from '../../src/cli/commands/generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'crux-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(...args: string[]): Promise<string> {
  const out: string[] = [];
  expect(await generate.run(args, { out: (text) => out.push(text), err: (text) => expect(text).toBe(''), cwd: folder })).toBe(0);
  return out.join('');
}

it('prints a map that "crux check" finds nothing in, a record a line', async () => {
  const file = join(folder, 'map.json');
  writeFileSync(file, await printed('--statements', '1000', '--seed', '7'));
  const lines: string[] = [];
  expect(await check.run(['--curated', file], { out: (text) => lines.push(text), err: (text) => lines.push(text), cwd: folder })).toBe(0);
  expect(lines).toEqual(['1 map: 0 errors, 0 advice']);
  expect(readFileSync(file, 'utf8').split('\n').filter((line) => /^\{"id":"s\d/.test(line))).toHaveLength(1000);
});

it('prints the same bytes for the same options', async () => {
  const options = ['--statements', '50', '--shape', 'star', '--text-length', '200'];
  expect(await printed(...options)).toBe(await printed(...options, '--seed', '1'));
  expect(await printed(...options)).not.toBe(await printed(...options, '--seed', '2'));
});

it.each([
  [[], /--statements/],
  [['--statements', '0'], /from 1 to 1000000, not "0"/],
  [['--statements', '1e3'], /not "1e3"/],
  [['--statements', '1000001'], /not "1000001"/],
  [['--statements', '5', '--seed', '-1'], /./],
  [['--statements', '5', '--seed', '4294967296'], /"4294967296" is no seed/],
  [['--statements', '5', '--shape', 'ring'], /"ring"; the shapes are debate, chain, star, scattered/],
  [['--statements', '5', '--text-length', '20001'], /--text-length is a whole number from 1 to 20000/],
  [['--statements', '1000000', '--text-length', '20000'], /more than 200000000 together/],
  [['--statements', '5', 'map.json'], /"map.json" is not expected/],
])('a wrong call, %j, is told', async (args, message) => {
  const io = { out: () => undefined, err: () => undefined, cwd: folder };
  const error: unknown = await generate.run(args, io).catch((thrown: unknown) => thrown);
  expect(error instanceof UsageError || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')).toBe(true);
  expect((error as Error).message).toMatch(message);
});
