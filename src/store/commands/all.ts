// Every command there is, for whoever lists them.

import { FIRST_COMMANDS } from './first.ts';
import { LATER_COMMANDS } from './later.ts';

export const COMMANDS = [...FIRST_COMMANDS, ...LATER_COMMANDS];
