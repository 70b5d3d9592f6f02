// The health lists that there are. A new one is a file in this folder and a line here.

import { circles } from './circles.ts';
import type { HealthList } from './health-list.ts';
import { singleReason } from './single-reason.ts';
import { stanceGaps } from './stance-gaps.ts';
import { tensions } from './tensions.ts';
import { unanswered } from './unanswered.ts';
import { unstated } from './unstated.ts';
import { withoutReason } from './without-reason.ts';
import { withoutWords } from './without-words.ts';

export const healthLists = [tensions, unanswered, withoutReason, unstated, withoutWords, singleReason, circles, stanceGaps] as const satisfies readonly HealthList[];
export type HealthListId = (typeof healthLists)[number]['id'];
