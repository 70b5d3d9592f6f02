import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { cuts } from '../../src/cli/commands/cuts.ts';
import { UsageError } from '../../src/cli/command.ts';

const ROOT = join(import.meta.dirname, '../..');
const BELL = 'data/maps/first-bell-at-nine/map.json';

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await cuts.run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd: ROOT });
  return { code, out, err };
}

describe('crux cuts', () => {
  it('prints all least sets as JSON, by size and by ids', async () => {
    const { code, out } = await run(BELL, '--for', 'too-tired-at-eight', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out.join(''))).toEqual({ for: 'too-tired-at-eight', sets: [['clock-runs-late', 'eleven-asleep'], ['eleven-asleep', 'night-too-tired']], complete: true });
  });

  it('without --json says in a line what can take each other’s place', async () => {
    expect((await run(BELL, '--for', 'too-tired-at-eight')).out).toEqual(['clock-runs-late or night-too-tired and eleven-asleep']);
    expect((await run(BELL, '--for', 'hall-opens-early')).out).toEqual(['Nothing that is rejected brings it down.']);
  });

  it('says what is wrong with a call, an id or a file', async () => {
    await expect(run(BELL)).rejects.toThrow(UsageError);
    await expect(run('--for', 'x')).rejects.toThrow(/Name one file/);
    expect(await run(BELL, '--for', 'nobody')).toMatchObject({ code: 1, err: [expect.stringContaining('no statement of this map')] });
    expect(await run(BELL, '--for', 'q-sleep')).toMatchObject({ code: 1, err: [expect.stringContaining('such as its answer "most-sleep-longer"')] });
    expect(await run(BELL, '--for', 'i-need-and-remedy')).toMatchObject({ code: 1, err: [expect.stringContaining('a step of this map')] });
    expect(await run('nowhere.json', '--for', 'x')).toMatchObject({ code: 1, out: [] });
  });
});
