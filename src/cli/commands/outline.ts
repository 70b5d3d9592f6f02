// `crux outline`: the whole argument as Markdown, or as an indented outline that opens as a map again.

import { parseArgs } from 'node:util';
import { outlineMarkdown } from '../../formats/outline-markdown.ts';
import { writeOutline } from '../../formats/outline-text/write-outline.ts';
import { lossMessagesOf } from '../../i18n/losses.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const outline: Command = {
  name: 'outline',
  summary: 'print the whole argument as Markdown, or as an outline to edit',
  usage: `crux outline FILE [--plain] [--lang en|zh]
  --plain  as an indented outline that "check" and the window read; what it cannot carry is named on stderr
  --lang   the language of the texts (en)`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { plain: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (values.lang !== 'en' && values.lang !== 'zh') throw new UsageError(`There are no messages in "${values.lang}".`);
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be outlined; "crux check ${file}" says why.`);
      return 1;
    }
    if (!values.plain) {
      io.out(outlineMarkdown(result.value, values.lang));
      return 0;
    }
    const { text, losses } = writeOutline(result.value, values.lang);
    io.out(text);
    const words = lossMessagesOf(values.lang);
    for (const { loss, count } of losses) io.err(`lost: ${words[loss]} (${count})`);
    return 0;
  },
};
