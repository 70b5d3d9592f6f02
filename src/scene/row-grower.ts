// The rows of open questions, each measured: a root, then below each claim what bears on it, what says it again, and what is
// counted there. In lists of numbers, for a change of a large map measures thousands of them anew.

import { ROW, standingAt, type RowBand, type ShownRows } from '../analysis/shown-rows.ts';
import type { Place } from '../analysis/spine.ts';
import { widestWordsIn } from '../i18n/notation.ts';
import { referenceRow } from '../layout/drawing.ts';
import type { RowTable, StepTable } from '../layout/row-table.ts';
import type { Id } from '../model/argument-map.ts';
import type { Boxes } from './boxes.ts';
import type { Spot, Thread } from './frames/frame.ts';
import { roleOf } from './role.ts';
import { sizesOf, type Sizes } from './sizes.ts';
import { linkBox, type MeasuredRow } from './statement-box.ts';
import { TableWriter } from './table-writer.ts';
import type { SceneOptions, Writer } from './writer.ts';

const ROOT: Spot = { column: 0, indent: 0 };
/** Below one claim, or beside one closed question, at most so many rows count what is not drawn. */
const MOST_THREADS = 3;
const NOWHERE = -1;

export class RowGrower {
  readonly #writer: Writer;
  readonly #shown: ShownRows;
  readonly #boxes: Boxes;
  readonly #sizes: Sizes;
  readonly #table: TableWriter;
  /** Where the rows of what is shown stand in the table. */
  readonly #at: Int32Array;
  /** By step, where its premises stand. */
  readonly #stepColumns: Int32Array;
  readonly #stepIndents: Float64Array;
  /** By row of the table: no line runs at its right. */
  readonly #isFree: Uint8Array;

  constructor(writer: Writer, options: SceneOptions, shown: ShownRows, boxes: Boxes) {
    this.#writer = writer;
    this.#shown = shown;
    this.#boxes = boxes;
    this.#sizes = sizesOf(writer, options, shown);
    let folds = shown.bands.length;
    for (let row = 0; row < shown.count; row++) if (shown.flags[row]! & (ROW.closed | ROW.rest)) folds++;
    const most = shown.count + folds * MOST_THREADS;
    this.#table = new TableWriter(most);
    this.#at = new Int32Array(shown.count).fill(NOWHERE);
    this.#isFree = new Uint8Array(most);
    this.#stepColumns = new Int32Array(shown.inferences.length);
    this.#stepIndents = new Float64Array(shown.inferences.length);
  }

  /** The rows of an open question. @returns those of its roots. O(what is shown in it) */
  grow({ start, end, roots }: RowBand): number[] {
    const { firsts, counts, flags } = this.#shown;
    // Cells have nothing beside them.
    const lined = this.#writer.frame.cells ? undefined : this.#linedColumns(start, end);
    const made: number[] = [];
    const todo: number[] = [];
    for (let root = start; root < start + roots; root++) {
      made.push(this.#put(root, NOWHERE, ROOT, lined));
      // A stack, for chains may be as long as the map.
      todo.push(root);
      while (todo.length > 0) {
        const claim = todo.pop()!;
        this.#putBelow(claim, lined);
        if (flags[claim]! & (ROW.closed | ROW.rest)) this.#putThreads(claim);
        const first = firsts[claim]!;
        for (let child = first + counts[claim]! - 1; child >= first; child--) if ((flags[child]! & ROW.reference) === 0) todo.push(child);
      }
    }
    return made;
  }

  /** @returns its row @param opens what a click on it opens */
  addThread({ id, text, spot, polarity }: Thread, parent: number, opens: Id): number {
    const { box, width, height, anchor } = linkBox(this.#writer, { id, kind: 'more', toggle: { id: opens, isOpen: false, text, lines: [] } }, text, spot);
    this.#boxes.add(box.id, box);
    const row = this.#table.put(id, 'more', parent, NOWHERE, spot.column, spot.indent);
    this.#table.size(row, width, height, anchor);
    if (polarity) this.#table.polarities.set(row, polarity);
    return row;
  }

  /** Everything that has grown, for the layout. */
  done(): { readonly rows: RowTable; readonly steps: StepTable } {
    const { spine, parents, inferences, words, attacks, stepFirsts, stepCounts, through } = this.#shown;
    const { refersTo } = this.#table;
    for (const [row, id] of refersTo) {
      const to = this.#leadTo(id);
      if (to === undefined) refersTo.delete(row);
      else refersTo.set(row, to);
    }
    const rows = this.#table.done();
    this.#boxes.stand(spotsOf(rows, this.#at, this.#isFree));
    return {
      rows,
      steps: {
        ids: this.#stepIds(),
        polarities: words.map((_, s) => spine.table.isAttack[inferences[s]!]!),
        words,
        unders: stepFirsts.map((first) => this.#at[parents[first]!]!),
        attacks,
        firsts: stepFirsts.map((first) => this.#at[first]!),
        counts: stepCounts,
        through: new Map([...through].map(([s, hidden]) => [s, hidden.length])),
      },
    };
  }

  /** Counted through, for the iterator of a typed array takes several times as long. */
  #stepIds(): string[] {
    const { inferences } = this.#shown;
    const ids: string[] = [];
    for (let s = 0; s < inferences.length; s++) ids.push(this.#writer.map.inferences[inferences[s]!]!.id);
    return ids;
  }

  /** What stands below a claim, in reading order. */
  #putBelow(claim: number, lined: ReadonlySet<number> | undefined): void {
    const { spine, flags, steps, firsts, counts, inferences, words, attacks, stepFirsts, through } = this.#shown;
    if (counts[claim] === 0) return;
    const { level, frame } = this.#writer;
    const at = this.#at[claim]!;
    const above = this.#spotAt(at);
    let spot: Spot = above;
    for (let row = firsts[claim]!, last = row + counts[claim]!; row < last; row++) {
      const s = steps[row]!;
      if (s < 0) spot = frame.again(above, level);
      else if (stepFirsts[s] === row) {
        const attacked = attacks[s]!;
        spot = attacked >= 0 ? frame.undercut({ column: this.#stepColumns[attacked]!, indent: this.#stepIndents[attacked]! }, level) : frame.below(above, { polarity: spine.table.isAttack[inferences[s]!] === 1 ? 'attack' : 'support', word: words[s] === 1 ? 'attack' : 'support', through: through.get(s)?.length ?? 0 }, level);
        this.#stepColumns[s] = spot.column;
        this.#stepIndents[s] = spot.indent;
      }
      if (flags[row]! & ROW.reference) this.#putReference(row, at, spot);
      else this.#put(row, at, spot, lined);
    }
  }

  #put(row: number, parent: number, { column, indent }: Spot, lined: ReadonlySet<number> | undefined): number {
    const { spine, places, steps } = this.#shown;
    const at = this.#table.put(spine.idIn(places[row]!), 'statement', parent, steps[row]!, column, indent);
    const isFree = column > 0 && lined?.has(column) !== true;
    this.#at[row] = at;
    this.#isFree[at] = isFree ? 1 : 0;
    this.#sizes.measure(this.#table, at, row, roleOf(this.#shown, row), isFree);
    this.#boxes.addRow(row);
    return at;
  }

  #putReference(row: number, parent: number, spot: Spot): void {
    const { spine, places, steps, inferences, attacks, stepFirsts } = this.#shown;
    const s = steps[row]!;
    const premise = spine.idIn(places[row]!);
    const id = referenceRow(this.#writer.map.inferences[inferences[s]!]!.id, premise);
    const isUndercut = attacks[s]! >= 0 && stepFirsts[s] === row;
    const { box, width, height, anchor }: MeasuredRow = this.#sizes.referenceAt(id, spot, isUndercut, () => linkBox(this.#writer, { id, kind: 'reference', refersTo: premise }, seeText(this.#writer, spine.placeIn(places[row]!), isUndercut), spot));
    this.#boxes.add(box.id, box);
    const at = this.#table.put(id, 'reference', parent, s, spot.column, spot.indent);
    this.#table.size(at, width, height, anchor);
    this.#table.refersTo.set(at, premise);
    this.#at[row] = at;
  }

  #putThreads(claim: number): void {
    const { foldedAt } = this.#shown;
    const at = this.#at[claim]!;
    const { place, isOpen } = standingAt(this.#shown, claim);
    const { folded, foldedElaborations } = foldedAt(claim);
    for (const thread of this.#writer.frame.threadsOf(this.#writer, { place, isOpen, folded, foldedElaborations }, this.#spotAt(at))) this.addThread(thread, at, place.id);
  }

  #spotAt(row: number): OpenSpot {
    return spotIn(this.#table, this.#isFree, row);
  }

  /** The columns of an open question at whose right lines run: those in which something is open. O(what is shown in it) */
  #linedColumns(start: number, end: number): Set<number> {
    const { flags, parents, counts } = this.#shown;
    const lined = new Set<number>();
    const generations = new Int32Array(end - start);
    for (let row = start; row < end; row++) {
      const parent = parents[row]!;
      const generation = parent < 0 ? 0 : generations[parent - start]! + 1;
      generations[row - start] = generation;
      if (flags[row]! & ROW.open && (counts[row]! > 0 || flags[row]! & ROW.rest)) lined.add(generation);
    }
    return lined;
  }

  /** A reference leads to its statement, or while that is hidden to the nearest box that hides it; nowhere while none is on the page. */
  #leadTo(id: Id): string | undefined {
    const home = this.#shown.spine.placeOf(id);
    let at: Place | undefined = home;
    while (at && !this.#boxes.has(at.id)) at = at.parent;
    const to = at?.id ?? home?.band.id;
    return to !== undefined && this.#boxes.has(to) ? to : undefined;
  }
}

type OpenSpot = Spot & { readonly besideIsFree: boolean };

function spotIn({ columns, indents }: Pick<RowTable, 'columns' | 'indents'>, isFree: Uint8Array, row: number): OpenSpot {
  return { column: columns[row]!, indent: indents[row]!, besideIsFree: isFree[row] === 1 };
}

/** Where the rows that are shown stand. Made here, for it outlives what rows are grown with. @param at by row that is shown, its row in the table */
function spotsOf(rows: RowTable, at: Int32Array, isFree: Uint8Array): (row: number) => OpenSpot {
  return (row) => spotIn(rows, isFree, at[row]!);
}

function seeText(writer: Writer, { id, number }: Place, isUndercut: boolean): string {
  const statement = writer.index.statement(id);
  // From a stage nobody can go and see; on paper the number leads to the outline. Broken with the widest words, and told in those of the notation: see `linkBox`.
  const before = isUndercut ? `${widestWordsIn(writer.locale)['does-not-follow']} ` : '';
  return `${before}${writer.isStage && !writer.voiceOf ? number : writer.messages['box.see'](number)} ${statement ? (writer.voiceOf?.(statement) ?? '') + writer.say(statement.short ?? statement.text) : ''}`;
}
