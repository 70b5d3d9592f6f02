// The rules without which a map cannot be drawn or evaluated: what every map is held against before it opens. Apart from
// the rest, so that opening a map does not wait for advice.

import { ambiguousTarget } from './ambiguous-target.ts';
import { danglingId } from './dangling-id.ts';
import { duplicateId } from './duplicate-id.ts';
import { inferenceTargetsItself } from './inference-targets-itself.ts';
import { premiseIsTarget } from './premise-is-target.ts';
import type { Rule } from './rule.ts';

export const errorRules = [duplicateId, danglingId, ambiguousTarget, inferenceTargetsItself, premiseIsTarget] as const satisfies readonly Rule[];
