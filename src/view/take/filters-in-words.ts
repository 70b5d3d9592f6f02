// What is filtered by, for who sees no chips.

import { filterMessagesOf } from '../../i18n/filter.ts';
import { takeMessagesOf } from '../../i18n/take.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import { CHOICES, type ViewState } from '../../store/view-store.ts';
import { filterValueName } from '../filter-names.ts';

/** Everything that is filtered by, in words: of which kind, and which value. */
export function filtersInWords(map: ArgumentMap, { filters, q }: Pick<ViewState, 'filters' | 'q'>, locale: Locale): string[] {
  const words = filterMessagesOf(locale);
  const take = takeMessagesOf(locale);
  const chosen = CHOICES.flatMap(({ id }) => filters[id].map((value) => take.filter(words[id], filterValueName(map, id, value, locale))));
  return q.trim() === '' ? chosen : [...chosen, take.filter(words.text, q)];
}
