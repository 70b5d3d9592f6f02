// `crux stats`: what a map holds, counted.

import { parseArgs } from 'node:util';
import { roleOf } from '../../analysis/roles.ts';
import { spineOf } from '../../analysis/spine.ts';
import { speakerOf } from '../../model/argument-map.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const stats: Command = {
  name: 'stats',
  summary: 'count what a map holds',
  usage: `crux stats FILE --json
  Prints {records, roles, questions, speakers, stances, depths}; a depth counts the steps from an answer or the thesis.`,
  run: async (args, io) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean', default: true } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be counted; "crux check ${file}" says why.`);
      return 1;
    }
    const map = result.value;
    const spine = spineOf(map);
    const of = (keyOf: (id: string) => string): Record<string, number> => tally(map.statements.map((s) => keyOf(s.id)));
    const { questions, statements, inferences, tensions, speakers } = map;
    io.out(
      JSON.stringify({
        records: { questions: questions.length, statements: statements.length, inferences: inferences.length, tensions: tensions.length, speakers: speakers.length },
        roles: of((id) => roleOf(map, id)),
        questions: of((id) => spine.placeOf(id)?.band.id ?? ''),
        speakers: tally(statements.map(speakerOf)),
        stances: tally(statements.map((s) => s.stance)),
        depths: of((id) => String(spine.placeOf(id)?.depth ?? 0)),
      }),
    );
    return 0;
  },
};

function tally(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
