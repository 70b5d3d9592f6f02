// When something was done, as a language writes it and by the clock of whoever looks.

import type { Locale } from '../model/localized-text.ts';

/** A day, with the time where days do not tell two things apart. @param at milliseconds since 1970 */
export function momentIn(at: number, locale: Locale, hasTime: boolean): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', ...(hasTime && { timeStyle: 'medium' }) }).format(at);
}
