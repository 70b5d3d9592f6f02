// A chosen part of a map as a visible submap: what was chosen, the claims that lead to it, and nothing that counts the rest.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { spineOf, withUndercuts, type Place, type Step } from './spine.ts';
import type { VisiblePlace, VisibleStep, VisibleSubmap } from './visible.ts';

/**
 * What comes onto the page with a record: with a statement the step that brings it here, with an inference its premises that live
 * here, a question alone; nothing for an id of nothing. The boxes first. O(premises)
 */
export function broughtBy(map: ArgumentMap, id: Id): readonly Id[] {
  const spine = spineOf(map);
  const place = spine.placeOf(id);
  if (place) return place.step ? [id, place.step.id] : [id];
  const step = spine.stepOf(id);
  if (step) return [...step.premises.flatMap((premise) => (premise.place ? [premise.id] : [])), id];
  return indexOf(map).question(id) ? [id] : [];
}

/** What is chosen, with whatever is linked with it and the claims up to its question: all that has to have a place. O(what comes of it) */
export function withItsWay(map: ArgumentMap, ids: Iterable<Id>): ReadonlySet<Id> {
  const spine = spineOf(map);
  const chosen = new Set<Id>();
  const todo = [...ids];
  while (todo.length > 0) {
    for (const id of broughtBy(map, todo.pop()!)) {
      if (chosen.has(id)) continue;
      chosen.add(id);
      const step = spine.stepOf(id);
      const place = spine.placeOf(id);
      if (step) todo.push(id, step.under.id, ...(step.attacks ? [step.attacks.id] : []));
      else if (place?.parent) todo.push(place.parent.id);
      else if (place?.band.kind === 'question') todo.push(place.band.id!);
    }
  }
  return chosen;
}

/** The submap of exactly the chosen records: closed under `withItsWay`, or a line would lead from nothing. O(map) */
export function chosenSubmap(map: ArgumentMap, chosen: ReadonlySet<Id>): VisibleSubmap {
  let shown = 0;
  const todo: { readonly place: Place; readonly steps: VisibleStep[]; readonly elaborations: VisiblePlace[] }[] = [];
  const show = (place: Place): VisiblePlace => {
    shown++;
    const steps: VisibleStep[] = [];
    const elaborations: VisiblePlace[] = [];
    todo.push({ place, steps, elaborations });
    return { place, isOpen: true, isDimmed: false, steps, elaborations, folded: [], foldedElaborations: 0, removed: [] };
  };
  const fill = ({ place, steps, elaborations }: (typeof todo)[number]): void => {
    for (const direct of place.steps) {
      const made = new Map<Step, VisibleStep & { readonly undercuts: VisibleStep[] }>();
      for (const step of withUndercuts(direct)) {
        if (!chosen.has(step.id)) continue;
        const visible = { step, word: step.polarity, through: [], premises: step.premises.map((premise) => ({ id: premise.id, shown: premise.place && show(premise.place) })), undercuts: [] };
        made.set(step, visible);
        ((step.attacks && made.get(step.attacks)?.undercuts) ?? steps).push(visible);
      }
    }
    for (const each of place.elaborations) if (chosen.has(each.id)) elaborations.push(show(each));
  };
  const bands = spineOf(map).bands.flatMap((band) => {
    const roots = band.roots.filter(({ id }) => chosen.has(id)).map(show);
    while (todo.length > 0) fill(todo.pop()!);
    return roots.length > 0 || (band.kind === 'question' && chosen.has(band.id!)) ? [{ band, isOpen: true, roots }] : [];
  });
  const total = map.statements.length;
  return { bands, shown, closed: total - shown, filtered: 0, dimmed: 0, total };
}
