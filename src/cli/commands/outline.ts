// `crux outline`: the whole argument as Markdown.

import { parseArgs } from 'node:util';
import { outlineMarkdown } from '../../formats/outline-markdown.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const outline: Command = {
  name: 'outline',
  summary: 'print the whole argument as Markdown',
  usage: `crux outline FILE [--lang en|zh]
  --lang  the language of the texts (en)`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { lang: { type: 'string', default: 'en' } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (values.lang !== 'en' && values.lang !== 'zh') throw new UsageError(`There are no messages in "${values.lang}".`);
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be outlined; "crux check ${file}" says why.`);
      return 1;
    }
    io.out(outlineMarkdown(result.value, values.lang));
    return 0;
  },
};
