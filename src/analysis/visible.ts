// What of a map is on the screen: the spine, cut by what is open and by what the filters keep, with counts of what is
// hidden and why. Layout, outline and canvas read the same value, so none of them can show more or less than another.

import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { baseOf, nearestHits, type StepHit } from './nearest-hits.ts';
import { childrenOf, spineOf, withUndercuts, type Band, type Place, type Premise, type Spine, type Step } from './spine.ts';

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

type Draft<T> = { -readonly [K in keyof T]: T[K] };
/** Of which most places have nothing: one for all of them, for a list apiece would be most of what a large map costs. */
const NONE: readonly never[] = [];

/**
 * The visible submap. O(what is open), plus O(map) while a filter is set.
 * A filter opens the way to each hit by itself. The thesis, answers and reservations always stay, as headings.
 */
export function visibleSubmap(map: ArgumentMap, request: VisibleRequest): VisibleSubmap {
  const spine = spineOf(map);
  const { open, kept, hide } = request;
  const removes = kept !== undefined && hide === 'remove';
  const marks = marksOf(map, spine, kept);
  const marked = (place: Place, mark: number): boolean => (marks[place.order]! & mark) !== 0;
  const isSetOpen = (id: Id): boolean => open === 'all' || open.has(id) || open.has(id + ALL_GROUNDS);
  const isOpen = (place: Place): boolean => marked(place, LEADS_TO_HIT) || isSetOpen(place.id);
  const isRemoved = (place: Place): boolean => removes && !marked(place, KEPT);
  const isGone = (place: Place): boolean => removes && !marked(place, KEPT | HEADING);
  const homeOf = ({ id, place }: Premise): Place => place ?? spine.placeOf(id)!;
  const sieve = { isRemoved: (premise: Premise) => isRemoved(homeOf(premise)), isGone: (premise: Premise) => isGone(homeOf(premise)), leadsOn: (place: Place) => marked(place, LEADS_TO_HIT) };
  const leadsNowhere = (place: Place): boolean => removes && !marked(place, KEPT | HEADING | LEADS_TO_HIT);
  /** Whether something holds of every statement directly below a place. */
  const allBelow = (place: Place, holds: (place: Place) => boolean): boolean => {
    const inStep = ({ premises }: Step): boolean => premises.every((premise) => holds(homeOf(premise)));
    return place.steps.every((step) => (step.undercuts.length === 0 ? inStep(step) : withUndercuts(step).every(inStep))) && place.elaborations.every(holds);
  };
  let shown = 0;
  let dimmed = 0;

  const show = (place: Place, todo: Draft<VisiblePlace>[]): VisiblePlace => {
    shown++;
    const draft: Draft<VisiblePlace> = {
      place,
      isOpen: false,
      isDimmed: kept !== undefined && !removes && !marked(place, KEPT | HEADING),
      steps: NONE,
      elaborations: NONE,
      folded: NONE,
      foldedElaborations: 0,
      removed: NONE,
    };
    if (draft.isDimmed) dimmed++;
    todo.push(draft);
    return draft;
  };

  const showStep = ({ step, word, through, premises }: StepHit, todo: Draft<VisiblePlace>[]): StepDraft => ({
    step,
    word,
    through,
    premises: premises.map((p) => ({ id: p.id, shown: p.place && show(p.place, todo) })),
    undercuts: NONE,
  });

  const fill = (draft: Draft<VisiblePlace>, todo: Draft<VisiblePlace>[]): void => {
    const { place } = draft;
    if (place.steps.length + place.elaborations.length === 0) return;
    // Where nothing below is kept there is nothing to open: only how much was removed is to be told.
    const isBarren = removes && allBelow(place, leadsNowhere);
    if (!isOpen(place) && !isBarren) {
      draft.folded = place.steps;
      draft.foldedElaborations = place.elaborations.length;
      return;
    }
    draft.isOpen = true;
    if (isBarren) {
      draft.removed = childrenOf(place).map((child) => child.id);
      return;
    }
    const whole = open === 'all' || open.has(place.id + ALL_GROUNDS) || kept !== undefined;
    const steps = whole ? place.steps : place.steps.slice(0, MOST_GROUNDS);
    if (steps.length < place.steps.length) draft.folded = place.steps.slice(steps.length);
    if (!removes || allBelow(place, (each) => !isRemoved(each))) {
      draft.steps = steps.map((step) => withAllUndercuts(step, (each) => showStep({ step: each, word: removes ? baseOf(each).polarity : each.polarity, through: NONE, premises: each.premises }, todo)));
      if (place.elaborations.length > 0) draft.elaborations = place.elaborations.map((each) => show(each, todo));
      return;
    }
    const hits = nearestHits(place, sieve);
    const drawn = new Map<Step, StepDraft>();
    const top: StepDraft[] = [];
    for (const hit of hits.steps) {
      const visible = showStep(hit, todo);
      drawn.set(hit.step, visible);
      const attacked = hit.step.attacks && drawn.get(hit.step.attacks);
      if (attacked) addUndercut(attacked, visible);
      else top.push(visible);
    }
    draft.steps = top;
    draft.elaborations = hits.elaborations.map((each) => show(each, todo));
    draft.removed = childrenOf(place).filter((child) => isRemoved(child) && !marked(child, LEADS_TO_HIT)).map((child) => child.id);
  };

  const bands = spine.bands.map((band): VisibleBand => {
    const opened = band.kind === 'rest' || isSetOpen(band.id!) || (kept !== undefined && band.roots.some((root) => marked(root, LEADS_TO_HIT) || (marked(root, KEPT) && !marked(root, HEADING))));
    const todo: Draft<VisiblePlace>[] = [];
    const roots = band.roots
      .filter((root) => opened || marked(root, HEADING))
      .filter((root) => !leadsNowhere(root))
      .map((root) => show(root, opened ? todo : []));
    if (!opened) for (const root of roots as Draft<VisiblePlace>[]) root.folded = root.place.steps;
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

/** What a filter says of a place, as bits; a heading is one whatever is filtered. */
const [KEPT, LEADS_TO_HIT, HEADING] = [1, 2, 4];

/** By order of the places. O(headings + what is kept) */
function marksOf(map: ArgumentMap, { bands, places, placeOf }: Spine, kept: ReadonlySet<Id> | undefined): Uint8Array {
  const marks = new Uint8Array(places.length);
  for (const { roots } of bands) for (const root of roots) if (isHeading(map, root)) marks[root.order]! |= HEADING;
  for (const id of kept ?? NONE) {
    const place = placeOf(id);
    if (!place) continue;
    marks[place.order]! |= KEPT;
    for (let at = place.parent; at && (marks[at.order]! & LEADS_TO_HIT) === 0; at = at.parent) marks[at.order]! |= LEADS_TO_HIT;
  }
  return marks;
}

type StepDraft = Omit<Draft<VisibleStep>, 'undercuts'> & { undercuts: StepDraft[] | typeof NONE };

function addUndercut(attacked: StepDraft, undercut: StepDraft): void {
  if (attacked.undercuts === NONE) attacked.undercuts = [];
  (attacked.undercuts as StepDraft[]).push(undercut);
}

function withAllUndercuts(step: Step, show: (step: Step) => StepDraft): VisibleStep {
  if (step.undercuts.length === 0) return show(step);
  const made = new Map<Step, StepDraft>();
  for (const each of withUndercuts(step)) {
    const visible = show(each);
    made.set(each, visible);
    const attacked = each.attacks && made.get(each.attacks);
    if (attacked) addUndercut(attacked, visible);
  }
  return made.get(step)!;
}
