// Words by which a text reports what somebody says or thinks: of a reason with such words one may ask whether it is a report.

import type { Locale } from '../model/localized-text.ts';

const WORDS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:admit(?:s|ted)?|acknowledge[sd]?|sa(?:y|ys|id)|according to|report(?:s|ed)?|claim(?:s|ed)? that|warn(?:s|ed)?|den(?:y|ies|ied)|believe[sd]?|thinks?|thought that|agree[sd]? that)\b/i,
  zh: /承认|认为|表示|声称|宣称|据说|据称|否认|报道|指出|相信/,
};

/** Whether a text reports what is said or thought. O(letters) */
export function reportsSaying(text: string, lang: Locale): boolean {
  return WORDS[lang].test(text);
}
