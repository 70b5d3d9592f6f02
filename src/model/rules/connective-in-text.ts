// One proposition a statement: a "because" or "therefore" inside a text hides an inference that the map should show.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

// "because of the rain" joins no second proposition.
const CONNECTIVES: readonly { readonly lang: RegExp; readonly word: RegExp }[] = [
  { lang: /^en\b/, word: /\b(?:because(?!\s+of\b)|therefore|hence)\b/i },
  { lang: /^zh\b/, word: /因为|因此|所以/ },
];

export const connectiveInText = rule('connective-in-text', 'advice', ({ map }, report: Report<{ id: Id; word: string; lang: string }>) => {
  map.statements.forEach((s, i) => {
    for (const [lang, text] of Object.entries(s.text)) {
      const word = CONNECTIVES.find((connective) => connective.lang.test(lang))?.word.exec(text)?.[0];
      if (word !== undefined) report(['statements', i, 'text', lang], [s.id], { id: s.id, word, lang });
    }
  });
});
