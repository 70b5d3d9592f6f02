// How well one labelling agrees with another where some labels are rarer than others.

import { ownValue } from './answers.ts';

/**
 * The mean, over the classes that occur in the key or in the answer, of the F1 of each: what is named rarely counts as much as what
 * is named often. What is left out of the answer is of no class. O(entries · classes)
 * @param key by what is labelled its class; not empty
 */
export function macroF1(key: Readonly<Record<string, string>>, answer: Readonly<Record<string, string>>): number {
  const ids = Object.keys(key);
  const classes = new Set([...Object.values(key), ...ids.flatMap((id) => ownValue(answer, id) ?? [])]);
  const scores = Array.from(classes, (each) => {
    const hits = ids.filter((id) => key[id] === each && ownValue(answer, id) === each).length;
    return (2 * hits) / ids.reduce((count, id) => count + Number(key[id] === each) + Number(ownValue(answer, id) === each), 0);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
