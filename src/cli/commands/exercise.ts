// `crux exercise`: an item made from a map, complete in itself, or its model answer.

import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { parseSchemes } from '../../model/parse-schemes.ts';
import type { Sources } from '../../teaching/context.ts';
import { parseDistractors } from '../../teaching/distractors.ts';
import { isSeed, LARGEST_SEED } from '../../model/random.ts';
import { generate, kindsFor } from '../../teaching/generate.ts';
import { KINDS, type Item } from '../../teaching/item.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile, readSourceFile } from '../read-file.ts';
import { readJsonFile } from '../read-json.ts';

const SCHEMES = fileURLToPath(new URL('../../../data/schemes.json', import.meta.url));

export const exercise: Command = {
  name: 'exercise',
  summary: 'an exercise made from a map',
  usage: `crux exercise FILE --kind ${KINDS[0]}..${KINDS.at(-1)} [--seed N] [--lang en|zh] [--key] [--json]
  Prints an item, complete in itself: {kind, id, seed, map, lang, prompt, about, shape, ..., hints, accept}; "crux grade" grades with it.
  --kind  ${KINDS.join(', ')}
  --seed  a whole number from 0 to ${LARGEST_SEED} (1): the same seed gives the same item
  --key   only the model answer, as JSON
  Without --json: the item in words.`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { kind: { type: 'string' }, seed: { type: 'string', default: '1' }, lang: { type: 'string', default: 'en' }, key: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    const { lang } = values;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (lang !== 'en' && lang !== 'zh') throw new UsageError(`There are no messages in "${lang}".`);
    if (values.kind === undefined) throw new UsageError('Name a kind of exercise with --kind.');
    const kind = KINDS.find((each) => each.toLowerCase() === values.kind!.toLowerCase());
    if (!kind) throw new UsageError(`There is no kind "${values.kind}"; the kinds are ${KINDS.join(', ')}.`);
    const seed = /^\d+$/.test(values.seed) ? Number(values.seed) : Number.NaN;
    if (!isSeed(seed)) throw new UsageError(`"${values.seed}" is no seed: give a whole number from 0 to ${LARGEST_SEED}.`);
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be made exercises of; "crux check ${file}" says why.`);
      return 1;
    }
    const sources = await sourcesOf(result.value, file, io.cwd);
    const [item] = generate(result.value, { ...sources, kind, seed, lang });
    if (!item) {
      const others = kindsFor(result.value, lang, sources);
      io.err(`${file} is too small for ${kind}, or has nothing that it asks for; ${others.length > 0 ? `it is large enough for ${others.join(', ')}` : 'no exercise can be made of it'}.`);
      return 1;
    }
    if (values.key) io.out(JSON.stringify(item.accept.model));
    else io.out(values.json ? JSON.stringify(item, undefined, 2) : inWords(item));
    return 0;
  },
};

/** What stands beside a map: its text, and wrong premises; and the schemes that come with the program. What is not there is done without. */
async function sourcesOf(map: ArgumentMap, file: string, cwd: string): Promise<Sources> {
  const text = (await readSourceFile(map, file, cwd))?.reading.result;
  const [ofSchemes, written] = await Promise.all([readJsonFile(SCHEMES, cwd), readJsonFile(join(dirname(file), 'exercises.json'), cwd)]);
  const schemes = ofSchemes.ok ? parseSchemes(ofSchemes.value) : undefined;
  const distractors = written.ok ? parseDistractors(written.value, map.id) : undefined;
  return { ...(text?.ok ? { source: text.value } : {}), ...(schemes?.ok ? { schemes: schemes.value } : {}), ...(distractors ? { distractors } : {}) };
}

/** The item for whoever reads it: without its key. */
function inWords(item: Item): string {
  const line = (mark: string, { id, text, note }: { readonly id: string; readonly text: string; readonly note?: string }): string => `  ${mark} ${id}: ${text}${note === undefined ? '' : ` (${note})`}`;
  const asked = ((): readonly string[] => {
    switch (item.shape) {
      case 'match':
        return [...item.left.map((each) => `${line('?', each)} [${each.right.join(', ')}]`), ...item.right.map((each) => line('=', each))];
      case 'place':
        return [...item.cards.map((each) => line('card', each)), ...item.targets.map((each) => line('on', each)), ...item.relations.map((each) => line('as', each))];
      case 'written':
        return [];
      default:
        return item.options.map((each) => line('-', each));
    }
  })();
  return [item.prompt, ...item.about.map(({ as, text }) => `  ${as}: ${text}`), ...asked].join('\n');
}
