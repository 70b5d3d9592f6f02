// A key as it stands on a keyboard.

import { panelMessagesOf } from '../i18n/panels.ts';
import type { Locale } from '../model/localized-text.ts';

/** @param key as `keyOf` writes it */
export function keyName(key: string, locale: Locale): string {
  const names = panelMessagesOf(locale).key;
  if (key === '+') return key;
  return key.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ');
}
