// Every command there is.

import type { AppStores } from '../app-stores.ts';
import type { Command, Scope } from './command.ts';
import { EXPLORE_COMMANDS } from './explore.ts';
import { FOLLOW_COMMANDS } from './follow.ts';
import { FIELD_COMMANDS } from './fields.ts';
import { MAP_COMMANDS } from './maps.ts';
import { OUTLINE_COMMANDS } from './outline.ts';
import { TEXT_COMMANDS } from './text.ts';
import { VIEW_COMMANDS } from './view.ts';
import { WHAT_IF_COMMANDS } from './what-if.ts';

export const COMMANDS = [...EXPLORE_COMMANDS, ...FOLLOW_COMMANDS, ...OUTLINE_COMMANDS, ...TEXT_COMMANDS, ...FIELD_COMMANDS, ...MAP_COMMANDS, ...VIEW_COMMANDS, ...WHAT_IF_COMMANDS] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
type CommandOf<Id extends CommandId> = Extract<(typeof COMMANDS)[number], { readonly id: Id }>;
/** What a command may be told. */
export type ArgOf<Id extends CommandId> = Parameters<CommandOf<Id>['run']>[1];

const byId: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command: Command) => [command.id, command]));

export function commandOf(id: CommandId): Command {
  return byId.get(id)!;
}

/** Runs a command by its id, where it would do anything. Returns whether it ran. */
export function runCommand<Id extends CommandId>(stores: AppStores, id: Id, arg?: ArgOf<Id>): boolean {
  const command = commandOf(id);
  if (!command.when(stores, arg)) return false;
  command.run(stores, arg);
  return true;
}

/** The command that a key (as `keyOf` writes it) gives where the focus is; what acts everywhere acts on the map too. */
export function commandForKey(key: string, scope: Scope): Command | undefined {
  return COMMANDS.find((command: Command) => command.keys?.includes(key) && (command.scope === 'everywhere' || command.scope === scope));
}
