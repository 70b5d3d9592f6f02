// A key that means what it does in one scope: in a field that a list belongs to, among buttons, in the walk.

import type { KeyboardEvent } from 'react';
import type { AppStores } from '../store/app-stores.ts';
import { keyOf, type Scope } from '../store/commands/command.ts';
import { commandForKey } from '../store/commands/index.ts';

/** Runs what a key means in a scope on what is handed over; keys that act everywhere go on to the page. */
export function pressIn(stores: AppStores, event: KeyboardEvent, scope: Scope, on?: unknown): void {
  const command = commandForKey(keyOf(event), scope);
  if (command?.scope !== scope || !command.when(stores, on)) return;
  command.run(stores, on);
  event.preventDefault();
}
