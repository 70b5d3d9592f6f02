// What a command of the command line is, and what it may touch.

/** Where a command writes and from where it starts; the process itself stays in `main.ts`. */
export interface Io {
  /** Writes a result to stdout, with a line break at its end. */
  readonly out: (text: string) => void;
  /** Writes a message to stderr, with a line break at its end. */
  readonly err: (text: string) => void;
  /** The folder from which relative paths count: where the user stands, also below `npm run`. */
  readonly cwd: string;
}

/** One command: a file in `commands/` and a line in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How to call it, and its options: one or more lines. */
  readonly usage: string;
  /** @returns the exit code: 0, or 1 where the input is not as it should be. Throws UsageError on a wrong call. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** A wrong call of a command: answered with its usage and exit code 2. */
export class UsageError extends Error {}
