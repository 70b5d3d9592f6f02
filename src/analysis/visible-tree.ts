// The same as rows and as a tree. Rows are what a large map is drawn from; the tree is what is read, told and walked, and made
// when somebody asks for it. Parts of a map are put together as trees, and rows are made of those.

import type { Id } from '../model/argument-map.ts';
import { ROW, RowsWriter, type Folded, type RowBand, type ShownRows } from './shown-rows.ts';
import { childrenOf, type Band, type Place, type Spine } from './spine.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from './visible.ts';

const NONE: readonly never[] = [];
const known = new WeakMap<VisibleSubmap, ShownRows>();

/** The submap of rows, whose bands have their trees when they are first asked for. @param isCounted whether a child of a claim that is not shown is counted beside it */
export function submapOfRows(rows: ShownRows, isCounted: (place: Place) => boolean, counts: Omit<VisibleSubmap, 'bands'>): VisibleSubmap {
  const bands = rows.bands.map((band): VisibleBand => {
    let roots: readonly VisiblePlace[] | undefined;
    return {
      band: band.band,
      isOpen: band.isOpen,
      get roots() {
        return (roots ??= treesOf(rows, band, isCounted));
      },
    };
  });
  const submap: VisibleSubmap = { bands, ...counts };
  known.set(submap, rows);
  return submap;
}

/** The rows of a submap: O(1) for one that was made of them, else O(what is shown) the first time. @param spine of its map */
export function rowsOf(submap: VisibleSubmap, spine: Spine): ShownRows {
  let rows = known.get(submap);
  if (!rows) known.set(submap, (rows = rowsOfTrees(submap, spine)));
  return rows;
}

/** How many statements of each band have a box. O(bands) */
export function drawnIn(submap: VisibleSubmap, spine: Spine): ReadonlyMap<Band, number> {
  return new Map(rowsOf(submap, spine).bands.map(({ band, shown }) => [band, shown]));
}

/** Whether a click opens or closes anything: not where a filter has removed whatever stands behind it. */
export function hidesMore({ place, isOpen, steps, elaborations, folded }: VisiblePlace): boolean {
  if (isOpen && steps.length + elaborations.length + folded.length === 0) return false;
  return place.steps.length + place.elaborations.length > 0;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** From the last row to the first, so that what is below a claim is there before it. */
function treesOf(rows: ShownRows, { isOpen, start, end, roots }: RowBand, isCounted: (place: Place) => boolean): VisiblePlace[] {
  const { spine, places, flags, steps, firsts, counts, removed, inferences, stepFirsts, stepCounts, words, attacks, through } = rows;
  const made: (VisiblePlace | undefined)[] = Array.from({ length: end - start });
  for (let row = end - 1; row >= start; row--) {
    const is = flags[row]!;
    if (is & ROW.reference) continue;
    const place = spine.placeIn(places[row]!);
    const own: VisibleStep[] = [];
    const elaborations: VisiblePlace[] = [];
    const drawn = new Map<number, Draft<VisibleStep>>();
    const last = firsts[row]! + counts[row]!;
    for (let child = firsts[row]!; child < last; ) {
      const s = steps[child]!;
      if (s < 0) {
        elaborations.push(made[child++ - start]!);
        continue;
      }
      const premises = Array.from({ length: stepCounts[s]! }, (_, i): VisibleStep['premises'][number] => ({ id: spine.idIn(places[child + i]!), shown: made[child + i - start] }));
      const step: Draft<VisibleStep> = { step: spine.stepIn(inferences[s]!), word: words[s] ? 'attack' : 'support', through: through.get(s) ?? NONE, premises, undercuts: NONE };
      drawn.set(s, step);
      const attacked = drawn.get(attacks[s]!);
      if (attacked) attacked.undercuts = [...attacked.undercuts, step];
      else own.push(step);
      child = stepFirsts[s]! + stepCounts[s]!;
    }
    // Roots of a closed question are only told: what bears on them is a click away.
    const folded: Folded = isOpen ? rows.foldedAt(row) : { folded: place.steps, foldedElaborations: 0 };
    made[row - start] = {
      place,
      isOpen: (is & ROW.open) !== 0,
      isDimmed: (is & ROW.dimmed) !== 0,
      steps: own,
      elaborations,
      ...folded,
      removed: removed[row] === 0 ? NONE : childrenOf(place).filter(isCounted).map(({ id }): Id => id),
    };
  }
  return made.slice(0, roots) as VisiblePlace[];
}

/** In the order of rows. */
function rowsOfTrees({ bands }: VisibleSubmap, spine: Spine): ShownRows {
  const rows = new RowsWriter(spine);
  const shown: (VisiblePlace | undefined)[] = [];
  let statements = 0;
  const put = (each: VisiblePlace, parent: number, step: number): void => {
    const { place, isOpen, isDimmed, folded, foldedElaborations, removed } = each;
    const folds = isOpen ? (folded.length > 0 ? ROW.rest : 0) : folded.length + foldedElaborations > 0 ? ROW.closed : 0;
    const row = rows.put(place.order, (isOpen ? ROW.open : 0) | (isDimmed ? ROW.dimmed : 0) | (hidesMore(each) ? ROW.hidesMore : 0) | folds, parent, step);
    rows.removed[row] = removed.length;
    shown[row] = each;
    statements++;
  };
  const putSteps = (steps: readonly VisibleStep[], under: number): void => {
    const stack = steps.toReversed().map((step) => ({ step, attacks: -1 }));
    while (stack.length > 0) {
      const { step: { step, word, through, premises, undercuts }, attacks } = stack.pop()!;
      const s = rows.putStep(step.inference, word, through, attacks);
      for (const premise of premises) {
        if (premise.shown) put(premise.shown, under, s);
        else rows.put(spine.placeOf(premise.id)!.order, ROW.reference, under, s);
      }
      if (rows.endStep(s)) for (const undercut of undercuts.toReversed()) stack.push({ step: undercut, attacks: s });
    }
  };
  const made = bands.map(({ band, isOpen, roots }): RowBand => {
    const start = rows.count;
    const before = statements;
    for (const root of roots) put(root, -1, -1);
    const todo = isOpen ? Array.from(roots, (_, i) => start + roots.length - 1 - i) : [];
    while (todo.length > 0) {
      const row = todo.pop()!;
      const { steps, elaborations } = shown[row]!;
      putSteps(steps, row);
      for (const each of elaborations) put(each, row, -1);
      const first = rows.firsts[row]!;
      for (let child = first + rows.counts[row]! - 1; child >= first; child--) if (shown[child]) todo.push(child);
    }
    return { band, isOpen, start, end: rows.count, roots: roots.length, shown: statements - before };
  });
  return { ...rows.done(made, () => ({ folded: NONE, foldedElaborations: 0 })), foldedAt: (row) => shown[row]! };
}
