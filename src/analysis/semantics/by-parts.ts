// What the grounded labelling leaves open falls into parts that have nothing to do with each other. Each is searched by
// itself, and an extension of the whole is one choice of each: so many small disputes cost their sum and not their product
// (until they are listed).

import type { Id } from '../../model/argument-map.ts';
import type { AF } from '../frameworks/framework.ts';
import { attackGraphOf, groundedLabels, IN, OPEN, type AttackGraph } from './attack-graph.ts';
import type { Budget } from './possible-labels.ts';
import type { Extensions, Limits } from './semantics.ts';

/** About a second of work. */
const MAX_STEPS = 20_000_000;
/** An argument that is listed takes as long as so many looks at an attack. */
const LISTING = 8;

/** What is found in a part: by solution who is in. */
interface Solutions {
  readonly solutions: readonly (readonly number[])[];
  readonly complete: boolean;
}

/** Searches a part, given by who attacks whom in it. */
export type PartSearch = (attackers: readonly (readonly number[])[], budget: Budget) => Solutions;

/** All extensions, from those of the parts; as many as the limits allow. */
export function extensionsByParts(af: AF, search: PartSearch, limits: Limits = {}): Extensions {
  const graph = attackGraphOf(af);
  const labels = groundedLabels(graph);
  const accepted = graph.ids.flatMap((_, i) => (labels[i] === IN ? [i] : []));
  const parts = openPartsOf(graph, labels);
  const shouldStop = limits.shouldStop ?? (() => false);
  let left = limits.maxSteps ?? MAX_STEPS;
  const found = parts.map((part, i): Solutions => {
    // A part that is hard does not take the others' share, nor what is needed to list what was found.
    const budget: Budget = { steps: left / (parts.length - i + 1), shouldStop };
    const share = budget.steps;
    const { solutions, complete } = search(within(graph, part), budget);
    left -= share - budget.steps;
    return { solutions: solutions.map((solution) => solution.map((local) => part[local]!)), complete };
  });
  if (found.some(({ solutions, complete }) => complete && solutions.length === 0)) return { extensions: [], complete: true };
  const { lists, complete } = combine(accepted, found, { steps: left, shouldStop });
  const extensions = lists.map((list) => list.filter((i) => !graph.isAuxiliary(i)).toSorted((a, b) => a - b).map((i) => graph.ids[i]!));
  return { extensions: extensions.toSorted(inOrder), complete: complete && found.every((each) => each.complete) };
}

/** One solution of each part together with what is accepted anyway, in all ways; at least one way where there is any. */
function combine(accepted: readonly number[], found: readonly Solutions[], budget: Budget): { lists: number[][]; complete: boolean } {
  if (found.some(({ solutions }) => solutions.length === 0)) return { lists: [], complete: false };
  const lists: number[][] = [];
  const choice = found.map(() => 0);
  for (;;) {
    const list = [...accepted, ...found.flatMap(({ solutions }, i) => solutions[choice[i]!]!)];
    lists.push(list);
    budget.steps -= LISTING * (list.length + 1);
    const turn = choice.findIndex((at, i) => at + 1 < found[i]!.solutions.length);
    if (turn < 0) return { lists, complete: true };
    choice[turn]!++;
    choice.fill(0, 0, turn);
    if (budget.steps <= 0 || budget.shouldStop()) return { lists, complete: false };
  }
}

/** The open arguments, those together that attack each other, directly or by others. */
function openPartsOf({ attackers, targets }: AttackGraph, labels: Uint8Array): number[][] {
  const seen = new Uint8Array(labels.length);
  const parts: number[][] = [];
  for (const start of labels.keys()) {
    if (labels[start] !== OPEN || seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    for (const each of part) {
      for (const list of [attackers[each]!, targets[each]!]) {
        for (const next of list) {
          if (labels[next] !== OPEN || seen[next]) continue;
          seen[next] = 1;
          part.push(next);
        }
      }
    }
    parts.push(part.toSorted((a, b) => a - b));
  }
  return parts;
}

/** Who attacks whom among the members, by their places in the list: whoever else attacks them is out. */
function within({ attackers }: AttackGraph, members: readonly number[]): number[][] {
  const placeOf = new Map(members.map((member, i) => [member, i]));
  return members.map((member) => attackers[member]!.flatMap((attacker) => placeOf.get(attacker) ?? []));
}

function inOrder(a: readonly Id[], b: readonly Id[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return a.length - b.length;
}
