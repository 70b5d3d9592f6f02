// A sentence that plays no part in the argument is not the ground of anything in it.

import { anchoredSentences } from './anchored-sentences.ts';
import { rule, type Report } from './rule.ts';

export const backgroundAnchored = rule('background-anchored', 'advice', ({ map, text }, report: Report<{ sentence: string }>) => {
  if (!text) return;
  const anchored = anchoredSentences(map);
  for (const sentence of text.background) if (anchored.has(sentence)) report(['source'], [sentence], { sentence });
});
