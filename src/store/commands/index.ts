// The commands by their ids and keys. Those that only mean something in a view that comes later come with it (`later.ts`).

import type { AppStores } from '../app-stores.ts';
import type { Command, Scope } from './command.ts';
import { FIRST_COMMANDS } from './first.ts';
import type { LATER_COMMANDS } from './later.ts';

type Each = (typeof FIRST_COMMANDS)[number] | (typeof LATER_COMMANDS)[number];
export type CommandId = Each['id'];
/** Of those that are known from the beginning. */
export type FirstCommandId = (typeof FIRST_COMMANDS)[number]['id'];
type CommandOf<Id extends CommandId> = Extract<Each, { readonly id: Id }>;
/** What a command may be told. */
export type ArgOf<Id extends CommandId> = Parameters<CommandOf<Id>['run']>[1];

const byId = new Map<string, Command>();

/** Makes commands known; those that are known already stay. */
export function addCommands(commands: readonly Command[]): void {
  for (const command of commands) byId.set(command.id, command);
}
addCommands(FIRST_COMMANDS);

export function commandOf(id: FirstCommandId): Command {
  return byId.get(id)!;
}

/** Runs a command by its id, where it would do anything. Returns whether it ran. */
export function runCommand<Id extends CommandId>(stores: AppStores, id: Id, arg?: ArgOf<Id>): boolean {
  const command = byId.get(id);
  if (!command?.when(stores, arg)) return false;
  command.run(stores, arg);
  return true;
}

/** The command that a key (as `keyOf` writes it) gives where the focus is; what acts everywhere acts there too. */
export function commandForKey(key: string, scope: Scope): Command | undefined {
  let found: Command | undefined;
  for (const command of byId.values()) {
    if (!command.keys?.includes(key)) continue;
    if (command.scope === scope) return command;
    if (command.scope === 'everywhere') found = command;
  }
  return found;
}
