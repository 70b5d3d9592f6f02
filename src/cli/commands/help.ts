// `crux help`: the list of commands, or the usage of one.

import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';

/** All commands, a line each. */
export function overviewOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['crux COMMAND [options] [FILE...]', '', 'Commands:', ...lines, '', 'crux help COMMAND says more about one.'].join('\n');
}

/** The help command over a registry that it is itself part of. */
export function helpOn(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: 'list the commands, or say how to call one',
    usage: 'crux help [COMMAND]',
    run: async (args, io) => {
      const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
      const [name, ...more] = positionals;
      if (more.length > 0) throw new UsageError('Name one command.');
      if (name === undefined) {
        io.out(overviewOf(commands()));
        return 0;
      }
      const command = commands().find((each) => each.name === name);
      if (!command) throw new UsageError(`There is no command "${name}".`);
      io.out(`${command.usage}\n\n${command.summary}`);
      return 0;
    },
  };
}
