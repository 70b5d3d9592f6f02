// By the paragraphs in whose sentences a statement stands.

import type { ArgumentMap, Statement } from '../../model/argument-map.ts';
import { choiceFilter } from './filter.ts';

const options = new WeakMap<ArgumentMap, readonly string[]>();

export const paragraph = choiceFilter('paragraph', {
  optionsOf: (map) => {
    let known = options.get(map);
    if (!known) {
      known = [...new Set(map.statements.flatMap(paragraphsOf))].sort(inText);
      options.set(map, known);
    }
    return known;
  },
  valuesOf: (_map, statement) => paragraphsOf(statement),
});

/** The paragraphs of a statement's sentences, each once; a heading is none. */
function paragraphsOf({ anchors = [] }: Statement): string[] {
  const ids = anchors.flatMap((anchor) => {
    const dot = anchor.lastIndexOf('.');
    return dot <= 0 || anchor.slice(dot) === '.h' ? [] : [anchor.slice(0, dot)];
  });
  return [...new Set(ids)];
}

/** In the order of the text: `P2` comes before `P10`. */
function inText(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
