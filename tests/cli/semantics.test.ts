// Semantics on the command line: what is printed, what it depends on, and what is refused.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUPPORT_READINGS } from '../../src/analysis/frameworks/framework.ts';
import { semantics as registry } from '../../src/analysis/semantics/index.ts';
import { UsageError } from '../../src/cli/command.ts';
import { semantics } from '../../src/cli/commands/semantics.ts';
import { attack, mapOf, statement, support } from '../arbitraries.ts';

/** Two views that attack each other, and a claim with a reason that the second attacks. */
const map = mapOf({
  statements: ['t', 'p', 'x', 'y'].map((id) => statement(id)),
  inferences: [support('i', ['p'], 't'), attack('xy', ['x'], 'y'), attack('yx', ['y'], 'x'), attack('yp', ['y'], 'p')],
});
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crux-semantics-'));
  writeFileSync(join(folder, 'map.json'), JSON.stringify(map));
  writeFileSync(join(folder, 'broken.json'), '{"formatVersion": 1');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(line: string): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await semantics.run(line.split(' '), { out: (text) => out.push(text), err: (text) => err.push(text), cwd: folder });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function json(line: string): Promise<unknown> {
  const { code, out, err } = await run(`map.json ${line} --json`);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('crux semantics', () => {
  it('prints extensions, statements apart from steps, with all that they depend on', async () => {
    expect(await json('--as af --semantics preferred')).toEqual({
      as: 'af',
      semantics: 'preferred',
      complete: true,
      extensions: [['p', 't', 'x'], ['t', 'y']],
      inferences: [['i', 'xy'], ['yp', 'yx']],
    });
    expect(await json('--as baf --semantics preferred --support necessary')).toEqual({
      as: 'baf',
      semantics: 'preferred',
      support: 'necessary',
      complete: true,
      extensions: [['p', 't', 'x'], ['y']],
      inferences: [['i', 'xy'], ['yp', 'yx']],
    });
    expect(await json('--as baf --semantics grounded')).toMatchObject({ support: 'evidential', extensions: [[]], inferences: [[]] });
  });

  it('prints strengths with the base score that they start from', async () => {
    const line = '--as qbaf --semantics df-quad --base 0.4';
    // x = y = 0.4 (1 - y), p = 0.4 (1 - y), t = 0.4 + 0.6 p
    const x = 0.4 / 1.4;
    expect(await json(line)).toEqual({
      as: 'qbaf',
      semantics: 'df-quad',
      base: 0.4,
      settled: true,
      steps: expect.any(Number) as number,
      strengths: { t: expect.closeTo(0.4 + 0.6 * x, 8) as number, p: expect.closeTo(x, 8) as number, x: expect.closeTo(x, 8) as number, y: expect.closeTo(x, 8) as number },
      inferences: { i: expect.closeTo(x, 8) as number, xy: expect.closeTo(x, 8) as number, yx: expect.closeTo(x, 8) as number, yp: expect.closeTo(x, 8) as number },
    });
    expect(await json('--as qbaf --semantics euler-based')).toMatchObject({ base: 0.5 });
  });

  it('knows every semantics of the registry, and names it in its usage', async () => {
    for (const { id, kind } of registry) {
      expect(semantics.usage).toContain(id);
      for (const as of kind === 'strengths' ? ['qbaf'] : ['af', 'baf']) expect(await json(`--as ${as} --semantics ${id}`)).toMatchObject({ as, semantics: id });
    }
    for (const support of SUPPORT_READINGS) expect(await json(`--as baf --semantics stable --support ${support}`)).toMatchObject({ support });
  });

  it('without --json tells the labels of each extension, and strengths in lines', async () => {
    const told = await run('map.json --as baf --semantics stable --support evidential');
    expect(told.out).toContain('as baf, semantics stable, support evidential: 2 extensions');
    expect(told.out).toContain('  statements in (1): y\n  statements out (3): p, t, x\n  steps in (2): yp, yx\n  steps out (2): i, xy');
    expect((await run('map.json --as af --semantics grounded')).out).toContain('statements open (3): p, x, y');
    const strengths = await run('map.json --as qbaf --semantics df-quad --base 1');
    expect(strengths.out).toMatch(/^as qbaf, semantics df-quad, base 1: settled after \d+ rounds\n\nstatements\n  1\.000 {2}t\n  0\.500 {2}p/);
  });

  it('says which option has no effect, and goes on', async () => {
    const { code, err } = await run('map.json --as af --semantics grounded --support necessary --base=0.2 --json');
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([expect.stringContaining('--support has no effect with --as af'), expect.stringContaining('--base has no effect with --as af')]);
  });

  it.each([
    ['--as af --semantics grounded', /Name one file/],
    ['map.json map.json --as af --semantics grounded', /Name one file/],
    ['map.json --semantics grounded', /--as takes: af, baf, qbaf\./],
    ['map.json --as dung --semantics grounded', /--as takes: af, baf, qbaf; not "dung"/],
    ['map.json --as af', /--semantics takes: grounded, /],
    ['map.json --as af --semantics ideal', /--semantics takes: .*; not "ideal"/],
    ['map.json --as qbaf --semantics preferred', /"preferred" finds extensions.*df-quad, quadratic-energy, euler-based/],
    ['map.json --as af --semantics df-quad', /"df-quad" finds strengths: it goes with --as qbaf.*semi-stable/],
    ['map.json --as baf --semantics euler-based', /goes with --as qbaf/],
    ['map.json --as baf --semantics stable --support weak', /--support takes: deductive, necessary, evidential; not "weak"/],
    ['map.json --as qbaf --semantics df-quad --base 1.5', /--base takes a number from 0 to 1, not "1\.5"/],
    ['map.json --as qbaf --semantics df-quad --base=-0.1', /--base takes a number/],
    ['map.json --as qbaf --semantics df-quad --base half', /not "half"/],
    ['map.json --as qbaf --semantics df-quad --base=', /not ""/],
  ])('refuses: %s', async (line, message) => {
    const refused = run(line);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  it('exits 1 where the file is missing or no map, and says how to learn why', async () => {
    for (const file of ['nowhere.json', 'broken.json']) {
      const { code, out, err } = await run(`${file} --as af --semantics grounded --json`);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`"crux check ${file}" says why`);
    }
  });
});
