// Places a cross: one pass, depth first, with one next free line a column, always in the order of the map. A claim moves
// down until its first objection stands level with it, and below whatever attacks the step that brings it here.

import type { CrossTree, Group, Item } from './families.ts';
import type { CrossMeasures } from './measures.ts';

/** A task of the pass, answering with the top of what it placed; a generator, for chains may be as long as the map. */
type Task = Generator<Task, number, number>;

export interface Placing {
  /** Tops by item. */
  readonly tops: ReadonlyMap<Item, number>;
  readonly bottom: number;
}

/** The tops of the roots and of all below them, from `top` down. O(items) */
export function placeCross({ specOf, familyOf }: CrossTree, roots: readonly Item[], measures: CrossMeasures, top: number): Placing {
  const tops = new Map<Item, number>();
  const free: (number | undefined)[] = [];
  let bottom = top;
  /** The next free line of an item's column; none stands above the first. */
  const below = (item: Item, gap: number): number => {
    const used = free[specOf(item).column];
    return used === undefined ? top : used + gap;
  };

  function* group({ items, undercuts }: Group, gap: number, level: number): Task {
    const room = undercuts.length > 0 ? measures.channel : 0;
    let least = Math.max(level, below(items[0]!, gap + room));
    // What attacks the step stands where its line can run straight, or higher, never lower than what it attacks.
    for (const undercut of undercuts) {
      const { anchor } = specOf(undercut.items[0]!);
      least = Math.max(least, (yield group(undercut, measures.between, least - room - anchor)) + anchor + room);
    }
    const y = yield place(items[0]!, least);
    for (const item of items.slice(1)) yield place(item, below(item, measures.linked));
    return y;
  }

  function* place(item: Item, least: number): Task {
    const { column, height, anchor } = specOf(item);
    const { objections, reasons, again, rest } = familyOf(item);
    const [first, ...others] = objections;
    let y = least;
    if (first) {
      const ahead = specOf(first.items[0]!).anchor - anchor;
      y = (yield group(first, measures.between, y - ahead)) + ahead;
    }
    tops.set(item, y);
    free[column] = y + height;
    bottom = Math.max(bottom, y + height);
    for (const each of others) yield group(each, measures.between, -Infinity);
    let gap = measures.word;
    for (const each of reasons) {
      yield group(each, each.step < 0 ? measures.rest : gap, -Infinity);
      gap = measures.between;
    }
    for (const [i, each] of again.entries()) yield place(each, below(each, i === 0 ? measures.word : measures.between));
    for (const each of rest) yield place(each, below(each, measures.rest));
    return y;
  }

  for (const [i, root] of roots.entries()) run(place(root, i === 0 ? top : Math.max(bottom, top) + measures.roots));
  return { tops, bottom };
}

/** Runs a task and those that it waits for, without the stack of the machine. */
function run(task: Task): void {
  const stack = [task];
  let answer = 0;
  while (stack.length > 0) {
    const { done, value } = stack.at(-1)!.next(answer);
    if (done) {
      stack.pop();
      answer = value;
    } else stack.push(value);
  }
}
