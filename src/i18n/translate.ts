// The messages of a language. Both have the same keys and parameters: a missing or different one does not compile.
// English comes with the page; Chinese is fetched before it is first spoken, and by the command line and the tests at once
// (`all.ts`).

import type { Locale } from '../model/localized-text.ts';
import { en } from './en.ts';

export type MessageKey = keyof typeof en;

/** What every language has to say. */
export type Messages = { readonly [K in MessageKey]: (typeof en)[K] extends (...args: infer P) => string ? (...args: P) => string : string };

const known: { readonly en: Messages } & Partial<Record<Locale, Messages>> = { en };

/** The messages of a language that was loaded; of one that was not, English. */
export function messagesOf(locale: Locale): Messages {
  return known[locale] ?? known.en;
}

export function addMessages(locale: Locale, messages: Messages): void {
  Object.assign(known, { [locale]: messages });
}

/** Whether nothing has to be fetched to speak it. */
export function isSpoken(locale: Locale | undefined): boolean {
  return locale === undefined || known[locale] !== undefined;
}

/** Does something once a language can be spoken: at once where it can. A language that does not come is done without. */
export function whenSpoken(locale: Locale | undefined, act: () => void): void {
  if (isSpoken(locale)) act();
  else void loadMessages(locale).then(act);
}

/** Never rejects. */
export async function loadMessages(locale: Locale | undefined): Promise<void> {
  if (isSpoken(locale)) return;
  try {
    await import('./all.ts');
  } catch {
    // Offline, and never fetched before: English stays.
  }
}
