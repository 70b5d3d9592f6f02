// The rules of a map, in the order in which they are run. A new rule is one file, one line here (in `errors.ts` where a map
// that breaks it cannot be drawn), and its message in `i18n/rules.en.ts` and `i18n/rules.zh.ts`, which the compiler asks for.

import type { DoorParams } from './door.ts';
import { anchorUnknown } from './anchor-unknown.ts';
import { backgroundAnchored } from './background-anchored.ts';
import { connectiveInText } from './connective-in-text.ts';
import { criticalQuestion } from './critical-question.ts';
import { elaborationCircle } from './elaboration-circle.ts';
import { errorRules } from './errors.ts';
import { implicitAnchored } from './implicit-anchored.ts';
import { languageMissing } from './language-missing.ts';
import { questionUnanswered } from './question-unanswered.ts';
import { rejectedByRejectedOnly } from './rejected-by-rejected-only.ts';
import { rejectedSupportsAsserted } from './rejected-supports-asserted.ts';
import { repeatedPremise } from './repeated-premise.ts';
import { reservationElsewhere } from './reservation-elsewhere.ts';
import type { Rule } from './rule.ts';
import { sentenceUnaccounted } from './sentence-unaccounted.ts';
import { statementUntied } from './statement-untied.ts';
import { supportCircle } from './support-circle.ts';
import { supportedInference } from './supported-inference.ts';
import { tensionResolution } from './tension-resolution.ts';
import { textTooLong } from './text-too-long.ts';
import { unanchoredStatement } from './unanchored-statement.ts';
import { unknownField } from './unknown-field.ts';

export const rules = [
  ...errorRules,
  supportedInference,
  repeatedPremise,
  supportCircle,
  elaborationCircle,
  questionUnanswered,
  reservationElsewhere,
  statementUntied,
  rejectedByRejectedOnly,
  rejectedSupportsAsserted,
  tensionResolution,
  criticalQuestion,
  anchorUnknown,
  sentenceUnaccounted,
  backgroundAnchored,
  unanchoredStatement,
  implicitAnchored,
  textTooLong,
  connectiveInText,
  languageMissing,
  unknownField,
] as const satisfies readonly Rule[];

type MapRule = (typeof rules)[number];

/** What a finding's message may name, by rule: those of a map's meaning and those of the door. */
export type RuleParams = DoorParams & { readonly [Id in MapRule['id']]: Extract<MapRule, { id: Id }> extends Rule<Id, infer P> ? P : never };

/** The id of a rule, or of what may be wrong before there is a map to hold rules against. */
export type RuleId = keyof RuleParams;
