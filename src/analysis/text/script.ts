// In which language a text could be, by its letters, and by the small words that every English text is full of.

/** A script and how many letters of others one of its letters stands for: a Chinese letter is a word or half of one. */
const SCRIPTS: readonly (readonly [names: readonly string[], letters: RegExp, weight: number])[] = [
  [['Hans', 'Hant', 'Hani'], /\p{Script=Han}/gu, 3],
  [['Jpan'], /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 6],
  [['Latn'], /\p{Script=Latin}/gu, 1],
  [['Cyrl'], /\p{Script=Cyrillic}/gu, 1],
  [['Grek'], /\p{Script=Greek}/gu, 1],
  [['Arab'], /\p{Script=Arabic}/gu, 1],
  [['Hebr'], /\p{Script=Hebrew}/gu, 1],
  [['Kore'], /\p{Script=Hangul}/gu, 2],
  [['Deva'], /\p{Script=Devanagari}/gu, 1],
  [['Thai'], /\p{Script=Thai}/gu, 1],
];

const ENGLISH = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'it', 'for', 'are', 'was', 'be', 'they']);
/** English prose has about one in four. */
const LEAST_ENGLISH = 0.1;
const FEWEST_WORDS = 30;

/** ISO 15924 names of the script that most of a text is in; none for a text without letters of a script known here. Linear. */
export function scriptOf(text: string): readonly string[] {
  const counts = SCRIPTS.map(([names, letters, weight]) => ({ names, count: weight * (text.match(letters)?.length ?? 0) }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 ? most.names : [];
}

/**
 * Whether a text could be in a language, a BCP 47 tag: its script is the usual one of the language, and if that is English, a
 * tenth of the words are small English ones. Languages that share a script are otherwise not told apart. Linear.
 */
export function couldBeIn(text: string, language: string): boolean {
  const locale = localeOf(language);
  if (locale?.script === undefined || !scriptOf(text).includes(locale.script)) return false;
  if (locale.language !== 'en') return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length < FEWEST_WORDS || words.filter((word) => ENGLISH.has(word)).length >= LEAST_ENGLISH * words.length;
}

/** None where a source names a language by something that is no tag. */
function localeOf(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return undefined;
  }
}
