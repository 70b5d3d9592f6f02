// `crux talk`: a talk made of a map alone, as a file to give or to go on from.

import { parseArgs } from 'node:util';
import { tellStory } from '../../presenting/stories/index.ts';
import { STORY_IDS } from '../../presenting/stories/story.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const talk: Command = {
  name: 'talk',
  summary: 'an automatic talk through a map',
  usage: `crux talk FILE --story ${STORY_IDS.join('|')} [--json]
  Prints the talk in the format of talk.json: {formatVersion, map, title, scenes: [{id, title, show, hide, focus, ...}]}.
  Without --json: a line a scene, what it is called and what comes in it.`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { story: { type: 'string' }, json: { type: 'boolean', default: false } } });
    const [file] = positionals;
    const story = STORY_IDS.find((id) => id === values.story);
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (!story) throw new UsageError(values.story === undefined ? 'Name a story with --story.' : `There is no story "${values.story}".`);
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be told; "crux check ${file}" says why.`);
      return 1;
    }
    const told = tellStory(result.value, story);
    if (values.json) io.out(JSON.stringify(told, undefined, 2));
    else for (const { title, show } of told.scenes) io.out(`${Object.values(title)[0]}: ${show.join(', ')}`);
    return 0;
  },
};
