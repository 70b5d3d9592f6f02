// The commands that mean something only in a view that comes when it is first opened. Each such view names this file, so that they
// are known before any key is pressed there.

import { BUILDER_COMMANDS } from './builder.ts';
import type { Command } from './command.ts';
import { FIELD_COMMANDS } from './fields.ts';
import { addCommands } from './index.ts';
import { IN_TEXT_COMMANDS } from './in-text.ts';
import { OUTLINE_COMMANDS } from './outline.ts';
import { SCENE_COMMANDS } from './scene.ts';
import { TAKE_COMMANDS } from './take.ts';

export const LATER_COMMANDS = [...OUTLINE_COMMANDS, ...IN_TEXT_COMMANDS, ...FIELD_COMMANDS, ...SCENE_COMMANDS, ...BUILDER_COMMANDS, ...TAKE_COMMANDS] as const satisfies readonly Command[];

addCommands(LATER_COMMANDS);
