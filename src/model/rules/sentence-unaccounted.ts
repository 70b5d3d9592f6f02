// Every sentence of the text is anchored somewhere or listed as background.

import { anchoredSentences } from './anchored-sentences.ts';
import { rule, type Report } from './rule.ts';

export const sentenceUnaccounted = rule('sentence-unaccounted', 'advice', ({ map, text }, report: Report<{ sentence: string }>) => {
  if (!text) return;
  const anchored = anchoredSentences(map);
  for (const sentence of text.sentences) {
    if (!anchored.has(sentence) && !text.background.has(sentence)) report(['source'], [sentence], { sentence });
  }
});
