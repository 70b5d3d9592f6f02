// The filters that there are. A new one is a file in this folder and a line here.

import type { Filter } from './filter.ts';
import { question } from './question.ts';
import { role } from './role.ts';
import { speaker } from './speaker.ts';
import { stance } from './stance.ts';
import { text } from './text.ts';

export const filters = [question, speaker, stance, role, text] as const satisfies readonly Filter[];
export type FilterId = (typeof filters)[number]['id'];
