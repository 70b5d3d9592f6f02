// The words around exercises: of whoever practises, and of a teacher. What an item itself says stands in `exercises.ts`.

import type { Locale } from '../model/localized-text.ts';
import { teachEn } from './teach.en.ts';
import { teachZh } from './teach.zh.ts';

export type TeachMessages = typeof teachEn;

export function teachMessagesOf(locale: Locale): TeachMessages {
  return { en: teachEn, zh: teachZh }[locale];
}
