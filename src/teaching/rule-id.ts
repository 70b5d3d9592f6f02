// The rules that feedback and hints name; their words are the messages.

import type { ExerciseMessages } from '../i18n/exercises.ts';

export type RuleId = keyof ExerciseMessages['rules'];
