// A map evaluated under a choice of framework, semantics and what else the result depends on.

import type { ArgumentMap } from '../../model/argument-map.ts';
import { toAF, toQBAF } from '../frameworks/from-map.ts';
import type { AF, SupportReading } from '../frameworks/framework.ts';
import { semantics, type ExtensionSemanticsId, type GradualSemanticsId } from './index.ts';
import type { ExtensionSemantics, Extensions, GradualSemantics, Limits, Strengths } from './semantics.ts';

/** All that extensions depend on besides the map, to be shown with them. `af`: the attacks alone; `baf`: supports too. */
export type ExtensionChoice =
  | { readonly as: 'af'; readonly semantics: ExtensionSemanticsId }
  | { readonly as: 'baf'; readonly semantics: ExtensionSemanticsId; readonly support: SupportReading };

/** All that strengths depend on besides the map, to be shown with them. `base`: of every statement, 0..1. */
export interface GradualChoice {
  readonly as: 'qbaf';
  readonly semantics: GradualSemanticsId;
  readonly base: number;
}

/** Extensions of a map, and the framework that they are extensions of (for `labelsOf`). */
export interface MapExtensions extends Extensions {
  readonly af: AF;
}

/**
 * The extensions of a map: ids of statements and inferences.
 * @returns nothing where the framework would be too large, see `flatten`
 */
export function extensionsOf(map: ArgumentMap, choice: ExtensionChoice, limits?: Limits): MapExtensions | undefined {
  const af = choice.as === 'af' ? toAF(map) : toAF(map, choice.support);
  const entry: ExtensionSemantics = entryOf('extensions', choice.semantics);
  return af && { af, ...entry.evaluate(af, limits) };
}

/** The strengths of the statements and inferences of a map. */
export function strengthsOf(map: ArgumentMap, choice: GradualChoice, limits?: Limits): Strengths {
  const entry: GradualSemantics = entryOf('strengths', choice.semantics);
  return entry.evaluate(toQBAF(map, choice.base), limits);
}

type Entry = (typeof semantics)[number];

function entryOf<K extends Entry['kind']>(kind: K, id: Extract<Entry, { kind: K }>['id']): Extract<Entry, { kind: K }> {
  return semantics.find((each): each is Extract<Entry, { kind: K }> => each.kind === kind && each.id === id)!;
}
