// A tree in the order in which it is read, each claim directly before what is below it: a branch is then a run of places, and
// whoever walks along it walks along the memory.

export interface Preorder {
  /** By place, the node. */
  readonly order: Int32Array;
  /** By place: the place of its claim, -1 for the root; how many nodes its branch has, itself included. */
  readonly claims: Int32Array;
  readonly sizes: Int32Array;
}

/** Room for the order of a tree of so many nodes. */
export function roomForOrder(n: number): Preorder & { readonly scratch: Int32Array } {
  return { order: new Int32Array(n), claims: new Int32Array(n), sizes: new Int32Array(n), scratch: new Int32Array(2 * n) };
}

/**
 * The order of a tree whose root is node 0 and whose siblings are in the order of their indices. O(nodes)
 * @param room written to and given back; it may be larger than the tree
 * @throws RangeError where a parent does not stand before its child
 */
export function preorderOf(parents: Int32Array, room = roomForOrder(parents.length)): Preorder {
  const n = parents.length;
  /** By node, two numbers: its own place, and that of its next child; of the latter first how many nodes its branch has. */
  const { order, claims, sizes, scratch: places } = room;
  for (let v = 0; v < n; v++) places[2 * v + 1] = 1;
  for (let v = n - 1; v >= 0; v--) {
    const parent = parents[v]!;
    if (v > 0 ? parent < 0 || parent >= v : parent >= 0) throw new RangeError(`Node ${v} has the parent ${parent}.`);
    if (v > 0) places[2 * parent + 1]! += places[2 * v + 1]!;
  }
  for (let v = 0; v < n; v++) {
    const parent = parents[v]!;
    const claim = v === 0 ? -1 : places[2 * parent]!;
    const place = v === 0 ? 0 : places[2 * parent + 1]!;
    const size = places[2 * v + 1]!;
    if (v > 0) places[2 * parent + 1] = place + size;
    sizes[place] = v === 0 ? n : size;
    places[2 * v] = place;
    places[2 * v + 1] = place + 1;
    order[place] = v;
    claims[place] = claim;
  }
  return room;
}
