// Words that say how sure somebody is: a claim that shows one tells E9's answer.

import type { Locale } from '../model/localized-text.ts';

const WORDS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:certain(?:ly|ty)?|sure(?:ly)?|undoubted(?:ly)?|doubt(?:less|ful)?|definite(?:ly)?|clear(?:ly)?|obvious(?:ly)?|inevitabl[ey]|bound to|proba(?:bly|ble)|likel(?:y|ihood)|presumably|seem(?:s|ed|ingly)?|appear(?:s)? to|apparently|may|maybe|might|could|can be|perhaps|possib(?:ly|le)|conceivabl[ey])\b/i,
  zh: /一定|必定|必将|必然|肯定|无疑|势必|毫无疑问|确定|显然|多半|大概|很可能|恐怕|似乎|想必|看来|好像|可能|也许|或许|或将|或使|说不定|未必|不妨|或就|兴许/,
};

/** Whether a text says how sure it is. O(letters) */
export function saysHowSure(text: string, lang: Locale): boolean {
  return WORDS[lang].test(text);
}
