// The commands that the first view needs.

import { BUTTON_COMMANDS } from './buttons.ts';
import type { Command } from './command.ts';
import { EXPLORE_COMMANDS } from './explore.ts';
import { FOLLOW_COMMANDS } from './follow.ts';
import { MAP_COMMANDS } from './maps.ts';
import { PRESENT_COMMANDS } from './present.ts';
import { TEXT_COMMANDS } from './text.ts';
import { VIEW_COMMANDS } from './view.ts';
import { WHAT_IF_COMMANDS } from './what-if.ts';

export const FIRST_COMMANDS = [...EXPLORE_COMMANDS, ...FOLLOW_COMMANDS, ...TEXT_COMMANDS, ...BUTTON_COMMANDS, ...MAP_COMMANDS, ...VIEW_COMMANDS, ...WHAT_IF_COMMANDS, ...PRESENT_COMMANDS] as const satisfies readonly Command[];
