// A text in the languages of a map, and the rule for a missing one.

/** The languages in which the program speaks; a map may declare others besides. */
export type Locale = 'en' | 'zh';

/** A text by language tag. A map promises at least the first of its declared languages. */
export type LocalizedText = Readonly<Record<string, string>>;

/** A text as it is shown, and whether it had to be taken from another language. */
export interface ShownText {
  readonly text: string;
  /** The language that the text is in: for the `lang` attribute, so that it is spoken and set rightly. */
  readonly lang: string;
  readonly isFallback: boolean;
}

/**
 * The text in `locale`, else in the map's first language, else in any.
 * @param languages the map's declared languages, the fallback first
 */
export function textIn(text: LocalizedText, locale: string, languages: readonly string[]): ShownText {
  const own = text[locale];
  if (own !== undefined && Object.hasOwn(text, locale)) return { text: own, lang: locale, isFallback: false };
  for (const lang of [...languages, ...Object.keys(text)]) {
    const other = text[lang];
    if (other !== undefined && Object.hasOwn(text, lang)) return { text: other, lang, isFallback: true };
  }
  return { text: '', lang: locale, isFallback: true };
}

/**
 * The text in a second language, to stand below the one that `textIn` gives.
 * @param also nothing where no second language is wished for
 * @returns nothing where the text is not in that language, or stands there already
 */
export function secondTextIn(text: LocalizedText, locale: string, also: string | undefined, languages: readonly string[]): ShownText | undefined {
  if (also === undefined || also === locale) return undefined;
  const second = textIn(text, also, languages);
  return second.isFallback || textIn(text, locale, languages).lang === second.lang ? undefined : second;
}
