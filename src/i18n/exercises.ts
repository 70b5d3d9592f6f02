// The words of exercises: prompts, choices, hints and what is said of an answer; they come with the exercises.

import type { Locale } from '../model/localized-text.ts';
import { exercisesEn } from './exercises.en.ts';
import { exercisesZh } from './exercises.zh.ts';

export type ExerciseMessages = typeof exercisesEn;

export function exerciseMessagesOf(locale: Locale): ExerciseMessages {
  return { en: exercisesEn, zh: exercisesZh }[locale];
}
