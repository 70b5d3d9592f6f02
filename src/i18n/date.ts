// Dates as a language writes them.

import type { Locale } from '../model/localized-text.ts';

/** A date of the form 2025-02-10 as the language writes it; anything else as it is. */
export function dateIn(date: string, locale: Locale): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
