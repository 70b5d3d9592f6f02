// Texts as they are compared: lower case, without accents, wide letters made narrow, joined letters apart.

const MARKS = /\p{M}/gu;

export function fold(text: string): string {
  // A sigma at the end of a word is a sigma.
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}
