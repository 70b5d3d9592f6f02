// A map held against all rules, with the text that it is of where that is at hand.

import type { ArgumentMap } from './argument-map.ts';
import type { Diagnostic } from './diagnostics.ts';
import { indexOf } from './map-index.ts';
import { rules } from './rules/index.ts';
import { findingsOf, type AnchorableText } from './rules/rule.ts';
import type { Source } from './source.ts';

/** How a map is checked. */
export interface CheckOptions {
  /** The text that the map is of; without it the rules about anchors say nothing. */
  readonly source?: Source;
  /** As the project's own maps are checked: advice counts as an error. */
  readonly curated?: boolean;
}

/**
 * What the rules find in a map, in the order of the rules. Linear in the map and its text.
 * The map need not be sound: it may name ids that are not there, or run in circles.
 */
export function checkMap(map: ArgumentMap, options: CheckOptions = {}): readonly Diagnostic[] {
  const findings = findingsOf({ map, index: indexOf(map), text: options.source && anchorableText(options.source) }, rules);
  return options.curated === true ? findings.map((finding) => ({ ...finding, severity: 'error' })) : findings;
}

function anchorableText(source: Source): AnchorableText {
  const sentences = new Set<string>();
  const background = new Set<string>();
  const anchors = new Set(['T']);
  for (const edition of source.editions) {
    for (const section of edition.sections) if (section.heading) anchors.add(`${section.id}.h`);
    for (const sentence of edition.sentences) sentences.add(sentence.id);
    for (const id of edition.background) background.add(id);
  }
  for (const id of sentences) anchors.add(id);
  return { source, anchors, sentences: [...sentences], background };
}
