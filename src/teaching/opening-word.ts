// The word by which a claim answers a question, before what it says: "Yes, ...". Shown among others that have none it would be the key.

import type { Locale } from '../model/localized-text.ts';

const OPENING: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:yes|no|perhaps|maybe|probably|certainly|hardly|not so far|not yet)\s*[,:;]\s*/i,
  zh: /^(?:(?:也许|或许|可能|大概|一定|不)?(?:会|能)的?|是的?|不是|对|不对|有|没有|至今没有|还没有|有效|无效|值得|不值得|也许|或许|可能|大概)[，：；]/,
};

/** A text without the word by which it answers; the text itself where nothing would be left. O(letters) */
export function withoutOpening(text: string, lang: Locale): string {
  const rest = text.replace(OPENING[lang], '');
  return rest === '' ? text : rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
