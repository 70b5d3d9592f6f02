// One proposition in at most 25 words (60 characters in Chinese); its short form in at most 7 (16).

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

const LIMITS = { text: { words: 25, characters: 60 }, short: { words: 7, characters: 16 } };

export const textTooLong = rule(
  'text-too-long',
  'advice',
  ({ map }, report: Report<{ id: Id; lang: string; unit: 'words' | 'characters'; length: number; limit: number }>) => {
    map.statements.forEach((s, i) => {
      for (const field of ['text', 'short'] as const) {
        for (const [lang, text] of Object.entries(s[field] ?? {})) {
          const unit = /^zh\b/.test(lang) ? 'characters' : 'words';
          const length = unit === 'words' ? wordsIn(text) : charactersIn(text);
          const limit = LIMITS[field][unit];
          if (length > limit) report(['statements', i, field, lang], [s.id], { id: s.id, lang, unit, length, limit });
        }
      }
    });
  },
);

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Code points without spaces. */
function charactersIn(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim() !== '') count++;
  return count;
}
