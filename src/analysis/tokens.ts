// The words of a text; of Chinese, which has no spaces, single letters.

export const HAN = /\p{Script=Han}/u;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Each word of a folded text, and where it stands in it. O(letters) */
export function tokensIn(folded: string): { readonly token: string; readonly at: number }[] {
  const tokens: { token: string; at: number }[] = [];
  for (const { segment, index, isWordLike } of words.segment(folded)) {
    if (!isWordLike) continue;
    if (!HAN.test(segment)) tokens.push({ token: segment, at: index });
    else {
      let at = index;
      for (const letter of segment) {
        tokens.push({ token: letter, at });
        at += letter.length;
      }
    }
  }
  return tokens;
}
