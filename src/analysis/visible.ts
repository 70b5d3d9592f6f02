// What of a map is on the screen: the spine, cut by what is open and by what the filters keep, with counts of what is
// hidden and why. Layout, outline and canvas read the same value, so none of them can show more or less than another.

import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';
import { ALL_KEPT, ANY, countBelow, HEADING, KEPT, LEADS_TO_HIT, marksBelow, marksOf } from './filter-marks.ts';
import { nearestHits, type StepHit } from './nearest-hits.ts';
import { ROW, RowsWriter, type Folded, type RowBand } from './shown-rows.ts';
import { homeOf, withUndercutsIn } from './spine-table.ts';
import { spineOf, type Band, type Place, type Premise, type Step } from './spine.ts';
import { submapOfRows } from './visible-tree.ts';

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

/** Of which most places have nothing: one for all of them. */
const NONE: readonly never[] = [];

/**
 * The visible submap. O(what is open), plus O(map) while a filter is set.
 * A filter opens the way to each hit by itself. The thesis, answers and reservations always stay, as headings.
 */
export function visibleSubmap(map: ArgumentMap, request: VisibleRequest): VisibleSubmap {
  const spine = spineOf(map);
  const { table } = spine;
  const { steps, elaborations, undercuts, premises } = table;
  const { open, kept, hide } = request;
  const removes = kept !== undefined && hide === 'remove';
  const marks = marksOf(map, spine, kept);
  const marked = (place: number, mark: number): boolean => (marks[place]! & mark) !== 0;
  const isSetOpen = (id: Id): boolean => open === 'all' || open.has(id) || open.has(id + ALL_GROUNDS);
  const isOpen = (place: number): boolean => open === 'all' || marked(place, LEADS_TO_HIT) || isSetOpen(spine.idIn(place));
  const isRemoved = (place: number): boolean => removes && !marked(place, KEPT);
  const isGone = (place: number): boolean => removes && !marked(place, KEPT | HEADING);
  const orderOf = ({ id, place }: Premise): number => place?.order ?? spine.orderOf(id);
  const sieve = { isRemoved: (premise: Premise) => isRemoved(orderOf(premise)), isGone: (premise: Premise) => isGone(orderOf(premise)), leadsOn: ({ order }: Place) => marked(order, LEADS_TO_HIT) };
  const leadsNowhere = (place: number): boolean => removes && !marked(place, KEPT | HEADING | LEADS_TO_HIT);
  const isCounted = countedBy(marks, removes);
  // A filter opens what leads to its hits, wherever that is.
  const rows = open === 'all' || kept ? new RowsWriter(spine, spine.count + 1) : new RowsWriter(spine);
  let shown = 0;
  let dimmed = 0;

  const put = (place: number, parent: number, step: number): void => {
    shown++;
    const isDimmed = kept !== undefined && !removes && !marked(place, KEPT | HEADING);
    if (isDimmed) dimmed++;
    rows.put(place, isDimmed ? ROW.dimmed : 0, parent, step);
  };
  const putPremise = (home: number, livesHere: boolean, under: number, s: number): void => {
    if (livesHere) put(home, under, s);
    else rows.put(home, ROW.reference, under, s);
  };
  /** @param attacks the step on the screen that it attacks, or -1 @returns the step, or -1 where none of its premises is there */
  const putStep = (under: number, attacks: number, step: number, word: Polarity): number => {
    const s = rows.putStep(step, word, NONE, attacks);
    for (let k = premises.start[step]!; k < premises.start[step + 1]!; k++) putPremise(homeOf(premises.list[k]!), premises.list[k]! >= 0, under, s);
    return rows.endStep(s) ? s : -1;
  };
  const polarityOf = (step: number): Polarity => (table.isAttack[step] === 1 ? 'attack' : 'support');
  const putWhole = (under: number, step: number): void => {
    if (undercuts.start[step] === undercuts.start[step + 1]) return void putStep(under, -1, step, polarityOf(step));
    const drawn = new Map<number, number>();
    for (const each of withUndercutsIn(table, step)) drawn.set(each, putStep(under, drawn.get(table.attacked[each]!) ?? -1, each, polarityOf(removes ? step : each)));
  };
  /** The nearest hits below a claim, what attacks a step that is shown right after it. */
  const putHits = (under: number, place: Place): void => {
    const hits = nearestHits(place, sieve);
    const latest = new Map<Step, Hit>();
    const top: Hit[] = [];
    for (const hit of hits.steps) {
      const drawn: Hit = { hit, attackers: [], at: -1 };
      const attacked = hit.step.attacks && latest.get(hit.step.attacks);
      (attacked?.attackers ?? top).push(drawn);
      if (attacked) drawn.attacked = attacked;
      latest.set(hit.step, drawn);
    }
    for (const stack = top.toReversed(); stack.length > 0; ) {
      const next = stack.pop()!;
      const { step, word, through, premises: shownPremises } = next.hit;
      const s = rows.putStep(step.inference, word, through, next.attacked?.at ?? -1);
      for (const premise of shownPremises) putPremise(orderOf(premise), premise.place !== undefined, under, s);
      next.at = rows.endStep(s) ? s : -1;
      for (let i = next.attackers.length - 1; i >= 0; i--) stack.push(next.attackers[i]!);
    }
    for (const each of hits.elaborations) put(each.order, under, -1);
  };

  const fill = (row: number): void => {
    const place = rows.places[row]!;
    const [first, last] = [steps.start[place]!, steps.start[place + 1]!];
    const [again, end] = [elaborations.start[place]!, elaborations.start[place + 1]!];
    if (first === last && again === end) return;
    const below = removes ? marksBelow(marks, table, place) : ANY | ALL_KEPT;
    // Where nothing below is kept there is nothing to open: only how much was removed is to be told.
    const isBarren = (below & ANY) === 0;
    if (!isOpen(place) && !isBarren) {
      rows.flags[row]! |= ROW.closed | ROW.hidesMore;
      return;
    }
    rows.flags[row]! |= ROW.open;
    if (isBarren) {
      rows.removed[row] = countBelow(table, place, () => true);
      return;
    }
    const whole = open === 'all' || open.has(spine.idIn(place) + ALL_GROUNDS) || kept !== undefined;
    const most = whole ? last : Math.min(first + MOST_GROUNDS, last);
    if (most < last) rows.flags[row]! |= ROW.rest;
    if (below & ALL_KEPT) {
      for (let k = first; k < most; k++) putWhole(row, steps.list[k]!);
      for (let k = again; k < end; k++) put(elaborations.list[k]!, row, -1);
    } else {
      putHits(row, spine.placeIn(place));
      rows.removed[row] = countBelow(table, place, (order) => isCounted({ order }));
    }
    if (rows.counts[row]! > 0 || most < last) rows.flags[row]! |= ROW.hidesMore;
  };

  const todo: number[] = [];
  const bands = spine.bands.map((band, b): RowBand => {
    const { roots } = table.bands[b]!;
    const opened = band.kind === 'rest' || isSetOpen(band.id!) || (kept !== undefined && roots.some((root) => marked(root, LEADS_TO_HIT) || (marked(root, KEPT) && !marked(root, HEADING))));
    const start = rows.count;
    const before = shown;
    for (const root of roots) if ((opened || marked(root, HEADING)) && !leadsNowhere(root)) put(root, -1, -1);
    const end = rows.count;
    if (opened) {
      for (let row = end - 1; row >= start; row--) todo.push(row);
      while (todo.length > 0) {
        const row = todo.pop()!;
        fill(row);
        const first = rows.firsts[row]!;
        for (let child = first + rows.counts[row]! - 1; child >= first; child--) if ((rows.flags[child]! & ROW.reference) === 0) todo.push(child);
      }
    }
    return { band, isOpen: opened, start, end: rows.count, roots: end - start, shown: shown - before };
  });
  const total = map.statements.length;
  const filtered = removes ? total - shown : 0;
  return submapOfRows(rows.done(bands, foldedOf), isCounted, { shown, closed: total - shown - filtered, filtered, dimmed, total });
}

/** The children of a place that are counted beside it, for nothing leads through them to a hit. Made here, for it outlives what rows are written with. */
function countedBy(marks: Uint8Array, removes: boolean): (place: Pick<Place, 'order'>) => boolean {
  return ({ order }) => removes && (marks[order]! & (KEPT | LEADS_TO_HIT)) === 0;
}

/** A hit that is to be drawn, and at which step it is. */
interface Hit {
  readonly hit: StepHit;
  readonly attackers: Hit[];
  attacked?: Hit;
  at: number;
}

/** What a click on a statement would show. */
function foldedOf(flags: number, { steps, elaborations }: Place): Folded {
  if (flags & ROW.closed) return { folded: steps, foldedElaborations: elaborations.length };
  return { folded: flags & ROW.rest ? steps.slice(MOST_GROUNDS) : NONE, foldedElaborations: 0 };
}
