// Moving by key within the list that a field belongs to. Whoever shows it hands it over with the key, so that it is known to nothing
// else.

import type { Choices } from '../ports.ts';
import { defineCommand } from './command.ts';

/** How far a page key goes. */
const PAGE = 8;

export const FIELD_COMMANDS = [
  inChoices('choice-next', 'ArrowDown', (choices) => choices.step(1)),
  inChoices('choice-previous', 'ArrowUp', (choices) => choices.step(-1)),
  inChoices('choice-page-next', 'PageDown', (choices) => choices.step(PAGE)),
  inChoices('choice-page-previous', 'PageUp', (choices) => choices.step(-PAGE)),
  inChoices('choice-take', 'Enter', (choices) => choices.take(1)),
  inChoices('choice-take-previous', 'Shift+Enter', (choices) => choices.take(-1)),
] as const;

function inChoices<const T extends string>(id: T, key: string, act: (choices: Choices) => void) {
  return defineCommand(id, {
    keys: [key],
    scope: 'field',
    when: (_, choices?: Choices) => (choices?.count ?? 0) > 0,
    run: (_, choices?: Choices) => {
      if (choices && choices.count > 0) act(choices);
    },
  });
}
