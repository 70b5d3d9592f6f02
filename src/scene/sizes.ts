// How large the box of a statement is, remembered: most changes of a view leave most boxes as they were, and setting a text
// to find that out is most of what a large map costs.

import { ROW, standingAt, type ShownRows } from '../analysis/shown-rows.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { latest } from '../model/latest.ts';
import type { CellText, Role } from './frames/frame.ts';
import { statementBox, type MeasuredRow, type Spot } from './statement-box.ts';
import type { TableWriter } from './table-writer.ts';
import type { SceneOptions, Writer } from './writer.ts';

/** What only refers to a statement is set once for each place where it stands. */
interface KnownReference extends Spot {
  readonly isUndercut: boolean;
  readonly row: MeasuredRow;
}

/** As a filter comes and goes, and something opens: in so many ways a box is remembered. */
const MOST_STATES = 3;

/** One of the ways in which boxes stood, by order of the places: a number for everything that a size follows from, and the size. */
interface State {
  readonly keys: Float64Array;
  readonly sizes: Float64Array;
}

interface Memory {
  readonly options: SceneOptions;
  readonly states: State[];
  /** Which of the states is the next to be written over. */
  readonly turns: Uint8Array;
  readonly texts: CellText[];
  /** Those of them that differ, which are few, by what they say. */
  readonly kinds: Map<string, CellText>;
  readonly notes: Map<string, number>;
  readonly references: Map<string, KnownReference>;
}

export interface Sizes {
  /** Writes the size of the box of a row that is shown: O(its text) the first time, O(1) as long as it stands in the same way. */
  readonly measure: (into: TableWriter, at: number, row: number, role: Role | undefined, besideIsFree: boolean) => void;
  /** The row of a reference, by its id: set where it has not stood there before. */
  readonly referenceAt: (id: string, spot: Spot, isUndercut: boolean, set: () => MeasuredRow) => MeasuredRow;
}

/** Near and from the middle distance: so many ways of setting a map are remembered. */
const MOST_REMEMBERED = 2;

const memories = new WeakMap<ArgumentMap, readonly Memory[]>();

/** What is remembered of the sizes in a scene of these options. */
export function sizesOf(writer: Writer, options: SceneOptions, shown: ShownRows): Sizes {
  const places = shown.spine.count;
  const { states, turns, texts, kinds, notes, references } = latest(memories, writer.map, MOST_REMEMBERED, (before) => isSame(before.options, options), () => ({ options, states: [], turns: new Uint8Array(places), texts: [], kinds: new Map(), notes: new Map(), references: new Map() }));
  const { cells } = writer.frame;
  const referenceAt: Sizes['referenceAt'] = (id, { column, indent }, isUndercut, set) => {
    const before = references.get(id);
    if (before && before.column === column && before.indent === indent && before.isUndercut === isUndercut) return before.row;
    const row = set();
    references.set(id, { column, indent, isUndercut, row });
    return row;
  };
  const measure: Sizes['measure'] = (into, at, row, role, besideIsFree) => {
    const order = shown.places[row]!;
    const [column, indent] = [into.columns[at]!, into.indents[at]!];
    const key = keyOf(shown, row, role, besideIsFree, column, indent);
    for (const { keys, sizes } of states) if (keys[order] === key) return into.size(at, sizes[order * 3]!, sizes[order * 3 + 1]!, sizes[order * 3 + 2]!);
    const standing = standingAt(shown, row);
    const { width, height, anchor } = cells ? cells.size(writer, standing, role, (texts[order] ??= shared(kinds, cells.text(writer, standing.place))), notes) : statementBox(writer, standing, { column, indent, besideIsFree });
    into.size(at, width, height, anchor);
    if (key === UNKNOWN) return;
    const turn = turns[order]!;
    turns[order] = (turn + 1) % MOST_STATES;
    const { keys, sizes } = (states[turn] ??= { keys: new Float64Array(places).fill(UNKNOWN), sizes: new Float64Array(places * 3) });
    keys[order] = key;
    sizes[order * 3] = width;
    sizes[order * 3 + 1] = height;
    sizes[order * 3 + 2] = anchor;
  };
  return { measure, referenceAt };
}

/** The first of those that come to the same label and height. */
function shared(kinds: Map<string, CellText>, text: CellText): CellText {
  const key = `${text.told} ${text.second} ${text.about.join(' · ')}`;
  const known = kinds.get(key);
  if (!known) kinds.set(key, text);
  return known ?? text;
}

/** No key: what it would stand for is not remembered. */
const UNKNOWN = -1;
const WORDS: readonly Role['key'][] = ['because', 'but', 'that-is', 'and', 'does-not-follow'];
/** Above these, the parts of a key would run into each other. */
const MOST = { column: 2 ** 16, indent: 2 ** 12, removed: 2 ** 9, through: 2 ** 9 } as const;

/** A number for everything that a size follows from, apart from the place and the options; indents are whole pixels. */
function keyOf(shown: ShownRows, row: number, role: Role | undefined, besideIsFree: boolean, column: number, indent: number): number {
  const flags = shown.flags[row]!;
  const removed = shown.removed[row]!;
  const through = role?.through ?? 0;
  if (column >= MOST.column || indent >= MOST.indent || removed >= MOST.removed || through >= MOST.through || !Number.isInteger(indent)) return UNKNOWN;
  const is = (flags & ROW.open ? 1 : 0) + (flags & ROW.hidesMore ? 2 : 0) + (besideIsFree ? 4 : 0) + 8 * (role ? WORDS.indexOf(role.key) + 1 : 0);
  return (((column * MOST.indent + indent) * MOST.removed + removed) * MOST.through + through) * 64 + is;
}

/** Whether a scene is set in the same way. */
export function isSame(a: SceneOptions, b: SceneOptions): boolean {
  return (Object.keys({ ...a, ...b }) as (keyof SceneOptions)[]).every((key) => a[key] === b[key]);
}
