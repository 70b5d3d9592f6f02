// The commands, in the order in which help lists them. A new command is one file and one line here.

import type { Command } from '../command.ts';
import { check } from './check.ts';
import { outline } from './outline.ts';
import { semantics } from './semantics.ts';
import { stats } from './stats.ts';
import { cuts } from './cuts.ts';
import { label } from './label.ts';
import { layout } from './layout.ts';
import { helpOn } from './help.ts';
import { schema } from './schema.ts';
import { talk } from './talk.ts';
import { generate } from './generate.ts';
import { exercise } from './exercise.ts';
import { grade } from './grade.ts';

const help = helpOn(() => commands);

export const commands: readonly Command[] = [check, layout, outline, stats, label, cuts, semantics, talk, exercise, grade, generate, schema, help] as const satisfies readonly Command[];
