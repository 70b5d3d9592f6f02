// The kinds of entries, in the order in which they are offered. A new one is a file in this folder and a line here.

import { commands } from './commands.ts';
import { display } from './display.ts';
import type { PaletteSource } from './entry.ts';
import { maps } from './maps.ts';
import { namedSets } from './named-sets.ts';
import { places } from './places.ts';

export const sources: readonly PaletteSource[] = [commands, display, namedSets, maps, places];
