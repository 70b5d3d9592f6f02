// The messages of a language. Both have the same keys and parameters: a missing or different one does not compile.

import type { Locale } from '../model/localized-text.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type MessageKey = keyof typeof en;

/** What every language has to say. */
export type Messages = { readonly [K in MessageKey]: (typeof en)[K] extends (...args: infer P) => string ? (...args: P) => string : string };

const all: Readonly<Record<Locale, Messages>> = { en, zh };

export function messagesOf(locale: Locale): Messages {
  return all[locale];
}
