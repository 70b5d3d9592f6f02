// How large the box of a statement is, remembered: most changes of a view leave most boxes as they were, and setting a text
// to find that out is most of what a large map costs.

import type { VisiblePlace } from '../analysis/visible.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { latest } from '../model/latest.ts';
import type { Unwritten } from './boxes.ts';
import type { CellText } from './frames/frame.ts';
import { hidesMore, statementBox, type MeasuredRow, type Spot } from './statement-box.ts';
import type { SceneOptions, Writer } from './writer.ts';

/** The part of a measured row that the layout asks for. */
export type Size = Omit<MeasuredRow, 'box'>;

/** Everything that a size follows from, apart from the map and the options. */
interface Known extends Size {
  readonly isOpen: boolean;
  readonly hidesMore: boolean;
  readonly removed: number;
  readonly column: number;
  readonly indent: number;
  readonly besideIsFree: boolean | undefined;
  readonly role: string | undefined;
  readonly through: number;
}

/** What only refers to a statement is set once for each place where it stands. */
interface KnownReference extends Spot {
  readonly isUndercut: boolean;
  readonly row: MeasuredRow;
}

interface Memory {
  readonly options: SceneOptions;
  /** By order of the places. */
  readonly known: Known[][];
  readonly texts: CellText[];
  readonly notes: Map<string, number>;
  readonly references: Map<string, KnownReference>;
}

export interface Sizes {
  /** The size of a statement's box: O(its text) the first time, O(1) as long as it stands in the same way. */
  readonly sizeOf: (unwritten: Unwritten) => Size;
  /** The row of a reference, by its id: set where it has not stood there before. */
  readonly referenceAt: (id: string, spot: Spot, isUndercut: boolean, set: () => MeasuredRow) => MeasuredRow;
}

/** Near and from the middle distance: so many ways of setting a map are remembered. */
const MOST_REMEMBERED = 2;
/** As a filter comes and goes, and something opens: the latest first. */
const MOST_STATES = 3;

const memories = new WeakMap<ArgumentMap, readonly Memory[]>();

/** What is remembered of the sizes in a scene of these options. */
export function sizesOf(writer: Writer, options: SceneOptions): Sizes {
  const { known, texts, notes, references } = latest(memories, writer.map, MOST_REMEMBERED, (before) => isSame(before.options, options), () => ({ options, known: [], texts: [], notes: new Map(), references: new Map() }));
  const { cells } = writer.frame;
  const referenceAt: Sizes['referenceAt'] = (id, { column, indent }, isUndercut, set) => {
    const before = references.get(id);
    if (before && before.column === column && before.indent === indent && before.isUndercut === isUndercut) return before.row;
    const row = set();
    references.set(id, { column, indent, isUndercut, row });
    return row;
  };
  const sizeOf = (unwritten: Unwritten): Size => {
    const { shown, role } = unwritten;
    const states = known[shown.place.order];
    if (states) for (const before of states) if (isAsBefore(before, unwritten, shown)) return before;
    const { order } = shown.place;
    const { width, height, anchor } = cells ? cells.size(writer, shown, role, (texts[order] ??= cells.text(writer, shown.place)), notes) : statementBox(writer, shown, unwritten);
    const { column, indent, besideIsFree } = unwritten;
    const size: Known = { width, height, anchor, isOpen: shown.isOpen, hidesMore: hidesMore(shown), removed: shown.removed.length, column, indent, besideIsFree, role: role?.key, through: role?.through ?? 0 };
    if (!states) known[order] = [size];
    else if (states.unshift(size) > MOST_STATES) states.pop();
    return size;
  };
  return { sizeOf, referenceAt };
}

function isAsBefore(before: Known, { column, indent, besideIsFree, role }: Unwritten, shown: VisiblePlace): boolean {
  return (
    before.isOpen === shown.isOpen &&
    before.column === column &&
    before.indent === indent &&
    before.besideIsFree === besideIsFree &&
    before.role === role?.key &&
    before.through === (role?.through ?? 0) &&
    before.removed === shown.removed.length &&
    before.hidesMore === hidesMore(shown)
  );
}

/** Whether a scene is set in the same way. */
export function isSame(a: SceneOptions, b: SceneOptions): boolean {
  return (Object.keys({ ...a, ...b }) as (keyof SceneOptions)[]).every((key) => a[key] === b[key]);
}
