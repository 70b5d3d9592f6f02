// The command line: finds the command, gives it its arguments and the terminal, and turns its answer into an exit code.
// 0: done; 1: the input is not as it should be; 2: called wrongly.

import '../i18n/all.ts';
import { UsageError, type Command, type Io } from './command.ts';
import { overviewOf } from './commands/help.ts';
import { commands } from './commands/index.ts';

/** Runs one command line and says the exit code. Nothing is thrown for what a user may do wrong. */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h') return runCommandLine(['help', ...args], io);
  const command = commands.find((each) => each.name === name);
  if (!command) {
    io.err(name === undefined ? overviewOf(commands) : `There is no command "${name}".\n\n${overviewOf(commands)}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) return runCommandLine(['help', command.name], io);
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    io.err(`${error.message}\n\n${usageOf(command)}`);
    return 2;
  }
}

function usageOf(command: Command): string {
  return `Usage: ${command.usage}`;
}

/** Our own, or that of `parseArgs`. */
function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => void stream.write(text.endsWith('\n') ? text : `${text}\n`);
}

// A reader that has seen enough (`crux ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
// npm runs scripts from the project's root and says in INIT_CWD where the user stands.
const cwd = process.env['INIT_CWD'] ?? process.cwd();
process.exitCode = await runCommandLine(process.argv.slice(2), { out: writerTo(process.stdout), err: writerTo(process.stderr), cwd });
