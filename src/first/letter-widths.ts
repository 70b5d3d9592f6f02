// How wide a browser sets a text, worked out without one: the widths of the letters of the page's own faces and what pairs of them are
// moved, as a browser measured them once (`letters.json`; `npm run letters` measures them again, `tests/first` holds them against one).

import { approximateMeasurer, type Font, type TextMeasurer } from '../layout/text-measure.ts';
import { SPARE } from '../view/canvas/measure-text.ts';
import letters from './letters.json';

/** Of one face, in thousandths of its size. */
export interface LetterWidths {
  readonly widths: Readonly<Record<string, number>>;
  /** What two letters that follow each other are together wider than apart. */
  readonly pairs: Readonly<Record<string, number>>;
}

/** What one face is called in the table. */
export const faceKey = ({ face, weight = 400, italic = false }: Omit<Font, 'size'>): string => `${face} ${weight}${italic ? ' italic' : ''}`;

const table: Readonly<Record<string, LetterWidths>> = letters;

/** As `measureText` of the page measures; what the table does not know, such as Chinese, by its kind. O(letters) */
export const letterWidths: TextMeasurer = (text, font) => {
  const face = table[faceKey(font)];
  if (!face) return approximateMeasurer(text, font);
  let sum = 0;
  let before = '';
  for (const letter of text) {
    const width = face.widths[letter];
    sum += width === undefined ? approximateMeasurer(letter, { ...font, weight: 400, size: 1000 }) : width + (face.pairs[before + letter] ?? 0);
    before = letter;
  }
  return (sum * font.size) / 1000 + SPARE;
};
