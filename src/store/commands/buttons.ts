// Moving by key among buttons that are one stop of Tab together. Whoever shows them hands them over with the key.

import type { Buttons } from '../ports.ts';
import { defineCommand } from './command.ts';

export const BUTTON_COMMANDS = [
  inButtons('button-next', 'ArrowRight', 1),
  inButtons('button-previous', 'ArrowLeft', -1),
] as const;

function inButtons<const T extends string>(id: T, key: string, by: 1 | -1) {
  return defineCommand(id, {
    keys: [key],
    scope: 'buttons',
    when: (_, buttons?: Buttons) => buttons !== undefined,
    run: (_, buttons?: Buttons) => buttons?.step(by),
  });
}
