// The named sets that there are. A new one is a file in this folder and a line here.

import { granted } from './granted.ts';
import { leftOpen } from './left-open.ts';
import type { NamedSet } from './named-set.ts';
import { oneExample } from './one-example.ts';
import { othersViews } from './others-views.ts';
import { pullsTwoWays } from './pulls-two-ways.ts';
import { rejected } from './rejected.ts';
import { unanswered } from './unanswered.ts';
import { unsaid } from './unsaid.ts';

export const sets = [rejected, granted, leftOpen, othersViews, unanswered, unsaid, oneExample, pullsTwoWays] as const satisfies readonly NamedSet[];
export type NamedSetId = (typeof sets)[number]['id'];
