// `npm run letters`: measures the letters of the page's faces in a browser and writes them into `src/first/letters.json`. To be run when
// a face changes or a map uses a letter that is not in the table; the tests say when.

import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { faceKey, type LetterWidths } from '../../src/first/letter-widths.ts';
import { TYPE } from '../../src/scene/type-scale.ts';
import { findBrowser } from '../browser.mjs';

const FAMILIES = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
/** Of a pair that is moved by less (in thousandths of the size) nobody sees anything. */
const LEAST = 3;

/** What is set in the page's own faces: the letters of ASCII, and the signs that English and Chinese texts have besides. */
const LETTERS = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...Array.from('·×–—‘’“”…−éüöäßñ\u2003\u00a0')];

const faces = new Map(Object.values(TYPE).map((font) => [faceKey(font), font]));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const table: Record<string, LetterWidths> = {};
try {
  const page = await browser.newPage();
  for (const [key, { face, ...style }] of faces) {
    const isItalic = 'italic' in style;
    const weight = 'weight' in style ? style.weight : 400;
    const file = `node_modules/@fontsource-variable/${FAMILIES[face]}/files/${FAMILIES[face]}-latin-wght-${isItalic ? 'italic' : 'normal'}.woff2`;
    const texts = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second))];
    const measured = await page.evaluate(
      async ({ data, texts, font }) => {
        document.fonts.clear();
        document.fonts.add(await new FontFace('measured', `url(data:font/woff2;base64,${data})`, { weight: '200 900' }).load());
        const context = document.createElement('canvas').getContext('2d')!;
        context.font = font;
        return texts.map((text) => context.measureText(text).width);
      },
      { data: readFileSync(file).toString('base64'), texts, font: `${weight} 1000px measured` },
    );
    const widthOf = new Map(texts.map((text, i) => [text, measured[i]!]));
    const rounded = (width: number): number => Math.round(width * 10) / 10;
    const moved = texts.slice(LETTERS.length).map((pair) => [pair, rounded(widthOf.get(pair)! - Array.from(pair).reduce((sum, letter) => sum + widthOf.get(letter)!, 0))] as const);
    table[key] = { widths: Object.fromEntries(LETTERS.map((letter) => [letter, rounded(widthOf.get(letter)!)])), pairs: Object.fromEntries(moved.filter(([, by]) => Math.abs(by) >= LEAST)) };
  }
} finally {
  await browser.close();
}
writeFileSync('src/first/letters.json', `${JSON.stringify(table, undefined, 0)}\n`);
