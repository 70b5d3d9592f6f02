// The outline on the command line: a map goes out, is told what it loses, and comes back.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { outline } from '../../src/cli/commands/outline.ts';

async function run(command: typeof outline, args: readonly string[], cwd = process.cwd()) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('a plain outline is written, names what it loses, and is checked without an error', async () => {
  const { code, out, err } = await run(outline, ['data/maps/deepseek-shock-wave/map.json', '--plain', '--lang', 'zh']);
  expect(code).toBe(0);
  expect(out).toMatch(/^# /);
  expect(err).toContain('张力 (10)');
  const folder = mkdtempSync(join(tmpdir(), 'crux-'));
  try {
    writeFileSync(join(folder, 'essay.txt'), out);
    expect((await run(check, ['essay.txt'], folder)).code).toBe(0);
    writeFileSync(join(folder, 'wrong.txt'), 'A.\n  ~ B.\n');
    const wrong = await run(check, ['wrong.txt'], folder);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/^wrong\.txt:2:3: error: outline-place: /);
    writeFileSync(join(folder, 'unsure.txt'), 'A.\n  + B.\n     - C.\n');
    const unsure = await run(check, ['unsure.txt'], folder);
    expect(unsure.code).toBe(0);
    expect(unsure.out).toMatch(/^unsure\.txt:3:6: advice: outline-step: Indented by 5 spaces/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
