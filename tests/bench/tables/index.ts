// What is measured, in the order in which it is printed. A new table is one file and one line here.

import { evaluation } from './evaluation.ts';
import { firstView } from './first-view.ts';
import { memory } from './memory.ts';
import { opening } from './opening.ts';
import { painting } from './painting.ts';
import type { Measurement } from './table.ts';

export const MEASUREMENTS: readonly Measurement[] = [firstView, painting, opening, memory, evaluation];
