// The kinds of exercise. A new one is one file and one line here (and its id in `item.ts`: the compiler then asks for the line).

import type { Exercise } from '../exercise.ts';
import type { Kind } from '../item.ts';
import { findTheAnswer } from './find-the-answer.ts';
import { whatRole } from './what-role.ts';
import { whoseView } from './whose-view.ts';
import { forOrAgainst } from './for-or-against.ts';
import { linkedOrSeparate } from './linked-or-separate.ts';
import { rebuildTheMap } from './rebuild-the-map.ts';
import { missingPremise } from './missing-premise.ts';
import { schemeAndQuestion } from './scheme-and-question.ts';
import { howSure } from './how-sure.ts';
import { predictTheFall } from './predict-the-fall.ts';
import { loadBearingSet } from './load-bearing-set.ts';
import { brokenMap } from './broken-map.ts';

export const exercises: Readonly<Record<Kind, Exercise>> = {
  E1: findTheAnswer,
  E2: whatRole,
  E3: whoseView,
  E4: forOrAgainst,
  E5: linkedOrSeparate,
  E6: rebuildTheMap,
  E7: missingPremise,
  E8: schemeAndQuestion,
  E9: howSure,
  E10: predictTheFall,
  E11: loadBearingSet,
  E12: brokenMap,
};
