import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { label } from '../../src/cli/commands/label.ts';
import { UsageError } from '../../src/cli/command.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';

const ROOT = join(import.meta.dirname, '../..');
const BELL = join(ROOT, 'data/maps/first-bell-at-nine/map.json');
const map = JSON.parse(readFileSync(BELL, 'utf8')) as ArgumentMap;

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await label.run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd: ROOT });
  return { code, out, err };
}

interface Row { readonly id: string; readonly label: string; readonly status: string; readonly reasonsBefore: string[]; readonly reasonsAfter: string[]; readonly why: string }
const rows = async (...args: string[]): Promise<{ statements: Row[]; inferences: Row[] }> => JSON.parse((await run(BELL, '--json', ...args)).out.join('\n')) as { statements: Row[]; inferences: Row[] };

describe('crux label', () => {
  it('prints every record once, and with nothing overridden the author’s word', async () => {
    const { statements, inferences } = await rows();
    expect(statements.map(({ id }) => id)).toEqual(map.statements.map(({ id }) => id));
    expect(inferences.map(({ id }) => id)).toEqual(map.inferences.map(({ id }) => id));
    for (const { id, stance } of map.statements) if (stance !== 'leaves-open') expect(statements.find((row) => row.id === id)?.label, id).toBe(stance === 'rejects' ? 'out' : 'in');
    for (const { status } of [...statements, ...inferences]) expect(['stands', 'unchanged']).toContain(status);
  });

  it('tells what a rejection does, with the reasons before and after and why; of steps no reasons', async () => {
    const { statements, inferences } = await rows('--reject', 'too-tired-at-eight');
    const thesis = statements.find(({ id }) => id === 'start-at-nine')!;
    expect(thesis).toMatchObject({ label: 'in', status: 'weakened' });
    expect(thesis.reasonsBefore).toHaveLength(2);
    expect(thesis.reasonsAfter).toHaveLength(1);
    expect(thesis.why).toContain('still has another reason');
    expect(statements.find(({ id }) => id === 'too-tired-at-eight')).toMatchObject({ label: 'out', status: 'rejected' });
    for (const row of inferences) expect([row.reasonsBefore, row.reasonsAfter]).toEqual([[], []]);
    expect((await rows('--reject', 'too-tired-at-eight', '--lang', 'zh')).statements.find(({ id }) => id === 'start-at-nine')?.why).toContain('您否定了');
  });

  it('names unknown ids and leaves them out; of one that is rejected and granted the rejection counts, and it says so', async () => {
    const { code, err } = await run(BELL, '--json', '--reject', 'nobody,too-tired-at-eight', '--grant', 'too-tired-at-eight');
    expect(code).toBe(0);
    expect(err.join('\n')).toContain('"nobody" is no statement or inference of this map');
    expect(err.join('\n')).toContain('"too-tired-at-eight" is given more than once; it counts as reject');
  });

  it('says what is wrong with a call or a file', async () => {
    await expect(run()).rejects.toThrow(UsageError);
    await expect(run(BELL, '--lang', 'fr')).rejects.toThrow(/no messages in "fr"/);
    expect(await run('nowhere.json', '--json')).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('crux check nowhere.json')] });
  });
});
