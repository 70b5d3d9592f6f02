// `crux generate`: a map of any size out of a seed, to try things with that no text is long enough for.

import { parseArgs } from 'node:util';
import { generateMap } from '../../model/generated/generate-map.ts';
import { SHAPES, type ShapeId } from '../../model/generated/plan.ts';
import { isSeed, LARGEST_SEED } from '../../model/random.ts';
import { UsageError, type Command } from '../command.ts';

const MOST_STATEMENTS = 1_000_000;
const LONGEST_TEXT = 20_000;
/** More could not be one string, which is what a file is written from and read into. */
const MOST_CHARACTERS = 200_000_000;
const SHAPE_IDS = Object.keys(SHAPES) as readonly ShapeId[];

export const generate: Command = {
  name: 'generate',
  summary: 'a map of any size out of a seed',
  usage: `crux generate --statements N [--seed N] [--shape ${SHAPE_IDS.join('|')}] [--text-length N]
  Prints a valid map in English and Chinese, a record a line; the same options print the same bytes.
  --statements   1 to ${MOST_STATEMENTS}
  --seed         a whole number from 0 to ${LARGEST_SEED} (1)
  --shape        debate: questions, answers and what bears on them (the default); chain: each a reason for the one before;
                 star: all bear on one; scattered: no relations
  --text-length  about how many characters each English text has, up to ${LONGEST_TEXT}; as in a map made by hand where nothing is said`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { statements: { type: 'string' }, seed: { type: 'string', default: '1' }, shape: { type: 'string', default: 'debate' }, 'text-length': { type: 'string' } },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected: the map goes to stdout, "> FILE" keeps it.`);
    if (values.statements === undefined) throw new UsageError('Say how many statements with --statements.');
    const statements = wholeFrom1(values.statements, 'statements', MOST_STATEMENTS);
    const seed = /^\d+$/.test(values.seed) ? Number(values.seed) : Number.NaN;
    if (!isSeed(seed)) throw new UsageError(`"${values.seed}" is no seed: give a whole number from 0 to ${LARGEST_SEED}.`);
    const shape = SHAPE_IDS.find((id) => id === values.shape);
    if (!shape) throw new UsageError(`There is no shape "${values.shape}"; the shapes are ${SHAPE_IDS.join(', ')}.`);
    const textLength = values['text-length'] === undefined ? undefined : wholeFrom1(values['text-length'], 'text-length', LONGEST_TEXT);
    if (statements * (textLength ?? 0) > MOST_CHARACTERS) throw new UsageError(`${statements} texts of ${textLength} characters are more than ${MOST_CHARACTERS} together: ask for fewer or shorter ones.`);
    io.out(recordALine(generateMap({ statements, seed, shape, ...(textLength !== undefined && { textLength }) })));
    return 0;
  },
};

function wholeFrom1(said: string, option: string, most: number): number {
  const value = /^\d+$/.test(said) ? Number(said) : Number.NaN;
  if (!(value >= 1 && value <= most)) throw new UsageError(`--${option} is a whole number from 1 to ${most}, not "${said}".`);
  return value;
}

/** JSON with a line for each record, so that what is said of a place in it can be looked up. */
function recordALine(map: object): string {
  const fields = Object.entries(map).map(([key, value]) => {
    const isList = Array.isArray(value) && typeof value[0] === 'object';
    return `${JSON.stringify(key)}: ${isList ? `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]` : JSON.stringify(value)}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
