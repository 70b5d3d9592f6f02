// The filters that there are. A new one is a file in this folder and a line here.

import { basis } from './basis.ts';
import type { Filter } from './filter.ts';
import { hedge } from './hedge.ts';
import { near } from './near.ts';
import { paragraph } from './paragraph.ts';
import { polarity } from './polarity.ts';
import { question } from './question.ts';
import { read } from './read.ts';
import { role } from './role.ts';
import { set } from './set.ts';
import { speaker } from './speaker.ts';
import { stance } from './stance.ts';
import { stated } from './stated.ts';
import { text } from './text.ts';

export const filters = [set, question, speaker, stance, role, hedge, basis, stated, polarity, read, paragraph, near, text] as const satisfies readonly Filter[];
export type FilterId = (typeof filters)[number]['id'];
