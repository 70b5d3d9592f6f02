import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stats } from '../../src/cli/commands/stats.ts';

test('the counts of each kind add up to the statements in the file', async () => {
  const out: string[] = [];
  const file = 'data/maps/first-bell-at-nine/map.json';
  expect(await stats.run([file, '--json'], { out: (text) => out.push(text), err: () => undefined, cwd: process.cwd() })).toBe(0);
  const counted = JSON.parse(out.join('')) as Record<string, Record<string, number>>;
  const { statements, inferences } = JSON.parse(readFileSync(file, 'utf8')) as { statements: { stance: string }[]; inferences: unknown[] };
  expect(counted['records']).toMatchObject({ statements: statements.length, inferences: inferences.length });
  for (const kind of ['roles', 'questions', 'speakers', 'stances', 'depths']) {
    expect([kind, Object.values(counted[kind]!).reduce((a, b) => a + b, 0)]).toEqual([kind, statements.length]);
  }
  expect(counted['stances']!['rejects']).toBe(statements.filter((s) => s.stance === 'rejects').length);
});

test('a file that is no map is refused with exit code 1', async () => {
  expect(await stats.run(['package.json'], { out: () => undefined, err: () => undefined, cwd: process.cwd() })).toBe(1);
});
