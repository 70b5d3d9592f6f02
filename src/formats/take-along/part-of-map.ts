// A part of a map as what is shown, so that it is drawn and told as everything is: a statement alone, the way to it, or it
// with all that bears on it.

import { pathTo, spineOf, type Band, type Place, type Step } from '../../analysis/spine.ts';
import { visibleSubmap, type VisiblePlace, type VisibleStep, type VisibleSubmap } from '../../analysis/visible.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';

export const PARTS = ['statement', 'path', 'branch'] as const;
export type Part = (typeof PARTS)[number];

/** The statement or question that a record stands for: a step for its first premise. Nothing for what is neither. O(premises) */
export function subjectOf(map: ArgumentMap, id: Id): Id | undefined {
  const step = spineOf(map).stepOf(id);
  if (step) return (step.premises.find((premise) => premise.place) ?? step.premises[0])?.id;
  return spineOf(map).placeOf(id) || indexOf(map).question(id) ? id : undefined;
}

/**
 * The part, whatever is open or filtered on the screen; of a question, its answers. What it leaves out is counted where it
 * would stand. `undefined` where the record is none that can be told. O(map)
 */
export function partOfMap(map: ArgumentMap, part: Part, id: Id): VisibleSubmap | undefined {
  const subject = subjectOf(map, id);
  const all = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'remove' });
  const asked = all.bands.find(({ band }) => band.kind === 'question' && band.id === subject);
  if (asked) return submapOf(all, asked.band, part === 'branch' ? asked.roots : asked.roots.map(closed));
  const place = subject === undefined ? undefined : spineOf(map).placeOf(subject);
  if (!place) return undefined;
  const way = wayIn(all, place);
  const shown = way.at(-1)!;
  if (part !== 'path') return submapOf(all, way.length === 1 ? place.band : undefined, [part === 'branch' ? shown : closed(shown)]);
  // A reservation is none without the answer that it is to.
  const top = way[0]!;
  const qualified = indexOf(map).statement(top.place.id)?.qualifies;
  const answer = all.bands.find(({ band }) => band === place.band)?.roots.find((root) => root !== top && root.place.id === qualified);
  return submapOf(all, place.band, [...(answer ? [closed(answer)] : []), wayAlone(way)]);
}

/**
 * What is on the screen, for a picture: the answers of closed questions as boxes, which say whose they are and what the author
 * makes of them; the lines of the screen leave that to a click. O(bands)
 */
export function spelledOut(visible: VisibleSubmap): VisibleSubmap {
  return { ...visible, bands: visible.bands.map((band) => (band.isOpen ? band : { ...band, isOpen: true, roots: band.roots.map((root) => ({ ...closed(root), removed: root.removed })) })) };
}

/** @param band that of the roots; of a statement from the middle of the map none, for it answers no question itself */
function submapOf(all: VisibleSubmap, band: Band | undefined, roots: readonly VisiblePlace[]): VisibleSubmap {
  const isWhole = band?.kind === 'question' || (band?.kind === 'thesis' && roots[0]?.place.id === band.id);
  const aside: Band = { kind: 'rest', id: undefined, number: '', roots: roots.map(({ place }) => place) };
  let shown = 0;
  for (const todo = [...roots]; todo.length > 0; shown++) todo.push(...shownBelow(todo.pop()!));
  return { ...all, bands: [{ band: isWhole ? band : aside, isOpen: true, roots }], shown, closed: all.total - shown };
}

/** The same with nothing drawn below it, but counted. */
function closed(shown: VisiblePlace): VisiblePlace {
  const { place } = shown;
  return { ...shown, isOpen: false, steps: [], elaborations: [], folded: place.steps, foldedElaborations: place.elaborations.length, removed: [] };
}

/** The statements from the root of a band down to a place, as they are shown. O(places beside the way) */
function wayIn(all: VisibleSubmap, place: Place): VisiblePlace[] {
  const way: VisiblePlace[] = [];
  for (const each of pathTo(place)) {
    const among: readonly VisiblePlace[] = way.length > 0 ? shownBelow(way.at(-1)!) : all.bands.flatMap(({ roots }) => roots);
    way.push(among.find((shown) => shown.place === each)!);
  }
  return way;
}

/** The way without what else bears on it; what holds only together, and the step that is attacked, stay whole. */
function wayAlone(way: readonly VisiblePlace[]): VisiblePlace {
  return way.slice(0, -1).reduceRight((next, above): VisiblePlace => {
    const { step } = next.place;
    const kept = step ? { steps: [stepTo(above, step, next)], elaborations: [] } : { steps: [], elaborations: [next] };
    const drawn = { ...above, ...kept };
    const isDrawn = new Set(shownBelow(drawn).map((each) => each.place.id));
    return { ...drawn, removed: shownBelow(above).flatMap((each) => (isDrawn.has(each.place.id) ? [] : [each.place.id])) };
  }, closed(way.at(-1)!));
}

/** A step of a claim with `next` as it is below it, and before it the steps that it attacks. */
function stepTo(claim: VisiblePlace, step: Step, next: VisiblePlace): VisibleStep {
  const bare = (of: Step, undercuts: readonly VisibleStep[]): VisibleStep => {
    const shown = stepsOf(claim).find((each) => each.step === of)!;
    return { ...shown, undercuts, premises: shown.premises.map(({ id, shown: each }) => ({ id, shown: each && (id === next.place.id ? next : closed(each)) })) };
  };
  let made = bare(step, []);
  for (let attacked = step.attacks; attacked; attacked = attacked.attacks) made = bare(attacked, [made]);
  return made;
}

function stepsOf(shown: VisiblePlace): VisibleStep[] {
  const steps = [...shown.steps];
  for (const step of steps) steps.push(...step.undercuts);
  return steps;
}

function shownBelow(shown: VisiblePlace): VisiblePlace[] {
  return [...stepsOf(shown).flatMap(({ premises }) => premises.flatMap((premise) => premise.shown ?? [])), ...shown.elaborations];
}
