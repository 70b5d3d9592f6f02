// What the filter panel says about the filter by what was read; apart from its names, which come with the first view.

import type { Locale } from '../model/localized-text.ts';

const en = 'As it stood when this was chosen: what you read since stays where it is.';
const zh: string = '以选定时为准：此后读过的留在原处。';

export function readFilterHintOf(locale: Locale): string {
  return { en, zh }[locale];
}
