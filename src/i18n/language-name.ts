// What a language is called in another, and how a page names it.

/** The name of the language of a tag, or the tag itself where it is none. */
export function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The tag of a language for the `lang` attribute: Chinese texts are in simplified characters, which have fonts of their own. */
export function languageTag(lang: string): string {
  return lang === 'zh' ? 'zh-Hans' : lang;
}
