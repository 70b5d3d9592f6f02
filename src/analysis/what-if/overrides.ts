// What a reader says of a map: which statements and steps are rejected, doubted, granted.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { OVERRIDE } from './evaluate.ts';
import { graphOf } from './graph.ts';

/** In the order in which the first of them counts, where one id stands in several. */
export const OVERRIDE_KINDS = ['reject', 'doubt', 'grant'] as const;
export type OverrideKind = (typeof OVERRIDE_KINDS)[number];

/** Ids of statements and inferences. */
export type Overrides = Readonly<Record<OverrideKind, readonly Id[]>>;

/** The author's own reading. */
export const NO_OVERRIDES: Overrides = { reject: [], doubt: [], grant: [] };

/** What is said of a node, if anything: to reject comes before to doubt, and that before to grant. O(overrides) */
export function overrideOf(overrides: Overrides, id: Id): OverrideKind | undefined {
  return OVERRIDE_KINDS.find((kind) => overrides[kind].includes(id));
}

/** By node of the map's graph; ids that are unknown are ignored. O(size of the map + overrides) */
export function asNumbers(map: ArgumentMap, overrides: Overrides): Uint8Array {
  const { ids, node } = graphOf(map);
  const numbers = new Uint8Array(ids.length);
  for (const kind of OVERRIDE_KINDS.toReversed()) {
    for (const id of overrides[kind]) {
      const at = node.get(id);
      if (at !== undefined) numbers[at] = OVERRIDE[kind];
    }
  }
  return numbers;
}

/** What cannot be taken as it was said. */
export interface OverrideFault {
  readonly fault: 'unknown' | 'repeated';
  readonly id: Id;
}

/**
 * Each known id once, as the first kind that names it says; and what was left out.
 * @returns ids in the order given. O(overrides)
 */
export function cleaned(map: ArgumentMap, given: Overrides): { readonly overrides: Overrides; readonly faults: readonly OverrideFault[] } {
  const index = indexOf(map);
  const faults: OverrideFault[] = [];
  const seen = new Map<Id, OverrideKind>();
  const keep = (kind: OverrideKind): readonly Id[] =>
    [...new Set(given[kind])].filter((id) => {
      const isKnown = index.statement(id) !== undefined || index.inference(id) !== undefined;
      if (!isKnown) faults.push({ fault: 'unknown', id });
      else if (seen.has(id)) faults.push({ fault: 'repeated', id });
      else seen.set(id, kind);
      return isKnown && seen.get(id) === kind;
    });
  const [reject, doubt, grant] = OVERRIDE_KINDS.map(keep);
  return { overrides: { reject: reject!, doubt: doubt!, grant: grant! }, faults };
}
