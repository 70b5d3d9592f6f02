// What of a map is on the screen: the spine, cut by what is open and by what the filters keep, with counts of what is
// hidden and why. Layout, outline and canvas read the same value, so none of them can show more or less than another.

import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { nearestHits, type StepHit } from './nearest-hits.ts';
import { childrenOf, spineOf, withUndercuts, type Band, type Place, type Step } from './spine.ts';

/** The grounds of one claim that are drawn before the rest becomes a row of its own. */
export const MOST_GROUNDS = 5;

/** Marks a claim in `open` whose grounds beyond the first five are drawn as well. */
export const ALL_GROUNDS = '~';

/** Ids of open questions, thesis and statements (`id~`: with all grounds), or everything. */
export type OpenState = 'all' | ReadonlySet<string>;

/** What decides the visible submap. */
export interface VisibleRequest {
  readonly open: OpenState;
  /** What the filters keep; `undefined` while none is set. */
  readonly kept: ReadonlySet<Id> | undefined;
  readonly hide: 'dim' | 'remove';
}

/** A statement on the screen. */
export interface VisiblePlace {
  readonly place: Place;
  /** Its grounds are drawn (as far as the filters let them). */
  readonly isOpen: boolean;
  /** The filters turn it down, and the rest is only dimmed; headings never dim. */
  readonly isDimmed: boolean;
  readonly steps: readonly VisibleStep[];
  readonly elaborations: readonly VisiblePlace[];
  /** Steps that a click would show; all of them while it is closed, those beyond the first five while it is open. */
  readonly folded: readonly Step[];
  readonly foldedElaborations: number;
  /** Direct grounds that the filters removed and that lead to no hit. */
  readonly removed: readonly Id[];
}

/** A step on the screen. */
export interface VisibleStep {
  readonly step: Step;
  /** Polarity of the first step below the claim: the word beside it. Differs from `step.polarity` only through hidden claims. */
  readonly word: Polarity;
  /** Statements that the filters removed between the claim and this step, nearest the claim first. */
  readonly through: readonly Id[];
  readonly premises: readonly { readonly id: Id; readonly shown: VisiblePlace | undefined }[];
  readonly undercuts: readonly VisibleStep[];
}

export interface VisibleBand {
  readonly band: Band;
  readonly isOpen: boolean;
  readonly roots: readonly VisiblePlace[];
}

export interface VisibleSubmap {
  readonly bands: readonly VisibleBand[];
  /** Statements with a box, and those without one by cause. */
  readonly shown: number;
  readonly closed: number;
  readonly filtered: number;
  /** Of those with a box, the dimmed ones. */
  readonly dimmed: number;
  readonly total: number;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
interface Pending {
  readonly draft: Draft<VisiblePlace>;
}

/**
 * The visible submap. O(what is open), plus O(map) while a filter is set.
 * A filter opens the way to each hit by itself. The thesis, answers and reservations always stay, as headings.
 */
export function visibleSubmap(map: ArgumentMap, request: VisibleRequest): VisibleSubmap {
  const spine = spineOf(map);
  const { open, kept, hide } = request;
  const leadsToHit = kept === undefined ? new Set<Id>() : ancestorsOf(kept, spine.placeOf);
  const removes = kept !== undefined && hide === 'remove';
  const isOpen = (id: Id): boolean => open === 'all' || open.has(id) || open.has(id + ALL_GROUNDS) || leadsToHit.has(id);
  const isRemoved = (id: Id): boolean => removes && !kept.has(id);
  const headings = new Set(spine.bands.flatMap((band) => band.roots.filter((root) => isHeading(map, root)).map((root) => root.id)));
  const isGone = (id: Id): boolean => isRemoved(id) && !headings.has(id);
  const leadsNowhere = ({ id }: { readonly id: Id }): boolean => isGone(id) && !leadsToHit.has(id);
  const isBarren = (place: Place): boolean => place.steps.flatMap(withUndercuts).every((step) => step.premises.every(leadsNowhere)) && place.elaborations.every(leadsNowhere);
  let shown = 0;
  let dimmed = 0;

  const show = (place: Place, todo: Pending[]): VisiblePlace => {
    shown++;
    const draft: Draft<VisiblePlace> = {
      place,
      isOpen: false,
      isDimmed: kept !== undefined && !removes && !kept.has(place.id) && !headings.has(place.id),
      steps: [],
      elaborations: [],
      folded: [],
      foldedElaborations: 0,
      removed: [],
    };
    if (draft.isDimmed) dimmed++;
    todo.push({ draft });
    return draft;
  };

  const showStep = ({ step, word, through, premises }: StepHit, todo: Pending[]): Draft<VisibleStep> => ({
    step,
    word,
    through: [...through],
    premises: premises.map((p) => ({ id: p.id, shown: p.place && show(p.place, todo) })),
    undercuts: [],
  });

  const fill = ({ draft }: Pending, todo: Pending[]): void => {
    const { place } = draft;
    if (childrenOf(place).length === 0 && place.steps.length === 0) return;
    // Where nothing below is kept there is nothing to open: only how much was removed is to be told.
    if (!isOpen(place.id) && !(removes && isBarren(place))) {
      draft.folded = [...place.steps];
      draft.foldedElaborations = place.elaborations.length;
      return;
    }
    draft.isOpen = true;
    const whole = open === 'all' || open.has(place.id + ALL_GROUNDS) || kept !== undefined;
    const steps = whole ? place.steps : place.steps.slice(0, MOST_GROUNDS);
    draft.folded = place.steps.slice(steps.length);
    if (!removes) {
      for (const step of steps) draft.steps.push(withAllUndercuts(step, (each) => showStep({ step: each, word: each.polarity, through: [], premises: each.premises }, todo)));
      draft.elaborations = place.elaborations.map((each) => show(each, todo));
      return;
    }
    const hits = nearestHits(place, { isRemoved, isGone, leadsOn: (id) => leadsToHit.has(id) });
    const drawn = new Map<Step, Draft<VisibleStep>>();
    for (const hit of hits.steps) {
      const visible = showStep(hit, todo);
      drawn.set(hit.step, visible);
      ((hit.step.attacks && drawn.get(hit.step.attacks)?.undercuts) ?? draft.steps).push(visible);
    }
    draft.elaborations = hits.elaborations.map((each) => show(each, todo));
    draft.removed = childrenOf(place).filter((child) => isRemoved(child.id) && !leadsToHit.has(child.id)).map((child) => child.id);
  };

  const bands = spine.bands.map((band): VisibleBand => {
    const opened = band.kind === 'rest' || (band.id !== undefined && isOpen(band.id)) || (kept !== undefined && band.roots.some((r) => leadsToHit.has(r.id) || (kept.has(r.id) && !headings.has(r.id))));
    const todo: Pending[] = [];
    const roots = band.roots
      .filter((root) => opened || headings.has(root.id))
      .filter((root) => headings.has(root.id) || !isRemoved(root.id) || leadsToHit.has(root.id))
      .map((root) => show(root, opened ? todo : []));
    if (!opened) for (const root of roots as Draft<VisiblePlace>[]) root.folded = [...root.place.steps];
    while (todo.length > 0) fill(todo.pop()!, todo);
    return { band, isOpen: opened, roots };
  });
  const total = map.statements.length;
  const filtered = removes ? total - shown : 0;
  return { bands, shown, closed: total - shown - filtered, filtered, dimmed, total };
}

/** Headings never leave the page: the thesis, each question's answer line and its reservation. */
function isHeading(map: ArgumentMap, root: Place): boolean {
  if (root.id === map.thesis) return true;
  const [first, second] = root.band.roots;
  if (root === first) return root.band.kind === 'question';
  return root === second && indexOf(map).statement(root.id)?.qualifies === first?.id;
}

function ancestorsOf(ids: ReadonlySet<Id>, placeOf: (id: Id) => Place | undefined): Set<Id> {
  const ancestors = new Set<Id>();
  for (const id of ids) {
    for (let at = placeOf(id)?.parent; at && !ancestors.has(at.id); at = at.parent) ancestors.add(at.id);
  }
  return ancestors;
}

function withAllUndercuts(step: Step, show: (step: Step) => Draft<VisibleStep>): VisibleStep {
  const made = new Map<Step, Draft<VisibleStep>>();
  for (const each of withUndercuts(step)) {
    const visible = show(each);
    made.set(each, visible);
    if (each.attacks) made.get(each.attacks)?.undercuts.push(visible);
  }
  return made.get(step)!;
}
