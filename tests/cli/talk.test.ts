import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError, type Command } from '../../src/cli/command.ts';
import { check } from '../../src/cli/commands/check.ts';
import { talk } from '../../src/cli/commands/talk.ts';
import { parseTalk } from '../../src/presenting/parse-talk.ts';
import { STORY_IDS } from '../../src/presenting/stories/story.ts';

const ROOT = join(import.meta.dirname, '../..');
const BELL = 'data/maps/first-bell-at-nine';

async function run(command: Command, args: readonly string[], cwd = ROOT): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd });
  return { code, out, err };
}

describe('crux talk', () => {
  it.each(STORY_IDS)('prints the story %s in the format of talk.json', async (story) => {
    const { code, out } = await run(talk, [`${BELL}/map.json`, '--story', story, '--json']);
    expect(code).toBe(0);
    const printed: unknown = JSON.parse(out.join(''));
    expect(parseTalk(printed)).toMatchObject({ ok: true });
    expect(printed).toMatchObject({ map: 'first-bell-at-nine', scenes: expect.arrayContaining([expect.objectContaining({ id: expect.any(String), title: { en: expect.any(String), zh: expect.any(String) }, show: expect.any(Array) })]) });
  });

  it('without --json prints a line a scene', async () => {
    expect((await run(talk, [`${BELL}/map.json`, '--story', 'objections'])).out[0]).toBe('Learning: q-learning, too-tired-at-eight');
  });

  it('says what is wrong with a call or a file', async () => {
    await expect(run(talk, [`${BELL}/map.json`])).rejects.toThrow(/Name a story/);
    await expect(run(talk, [`${BELL}/map.json`, '--story', 'backwards'])).rejects.toThrow(UsageError);
    await expect(run(talk, ['--story', 'objections'])).rejects.toThrow(/Name one file/);
    expect(await run(talk, ['nowhere.json', '--story', 'objections'])).toMatchObject({ code: 1, out: [] });
  });
});

describe('crux check, of talks', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crux-talk-'));
    mkdirSync(join(folder, 'bell'));
    for (const name of ['map.json', 'source.json']) copyFileSync(join(ROOT, BELL, name), join(folder, 'bell', name));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const scene = { id: 'a', title: { en: 'A', zh: 'A' }, show: ['eleven-awake'] };
  const write = (value: object): void => writeFileSync(join(folder, 'bell/talk.json'), JSON.stringify(value, undefined, 2));

  it('takes a folder as a whole, and tells maps and talks apart by what is in them', async () => {
    write({ formatVersion: 1, map: 'first-bell-at-nine', title: { en: 'T', zh: 'T' }, scenes: [scene] });
    const { code, out, err } = await run(check, ['bell'], folder);
    expect([code, err]).toEqual([0, ['1 map, 1 talk: 0 errors, 1 advice']]);
    expect(out).toEqual([expect.stringMatching(/^bell\/talk\.json:\d+:\d+: advice: talk-missing: /)]);
    expect((await run(check, ['--curated', 'bell/talk.json'], folder)).code).toBe(1);
    expect((await run(check, ['bell/map.json'], folder)).err).toEqual(['1 map: 0 errors, 0 advice']);
  });

  it('refuses a talk about another map, and one that is none', async () => {
    write({ formatVersion: 1, map: 'another', title: {}, scenes: [scene] });
    expect((await run(check, ['bell'], folder)).out.join('')).toContain('error: talk-other-map');
    write({ formatVersion: 1, map: 'first-bell-at-nine', title: {}, scenes: [] });
    expect(await run(check, ['bell/talk.json'], folder)).toMatchObject({ code: 1, out: [expect.stringContaining('error: talk-empty')] });
  });
});
