// The neighbours of each node, one list behind the other.

/** Those of node `i` are `list[start[i]]` to `list[start[i + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** From a list of lists. O(nodes + neighbours) */
export function join(lists: readonly (readonly number[])[]): Adjacency {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length));
  const list = new Int32Array(start[lists.length]!);
  lists.forEach((each, i) => list.set(each, start[i]));
  return { start, list };
}

/** How many neighbours a node has. */
export function degree({ start }: Adjacency, node: number): number {
  return start[node + 1]! - start[node]!;
}

/** The neighbours of a node. */
export function neighbours({ start, list }: Adjacency, node: number): Int32Array {
  return list.subarray(start[node], start[node + 1]);
}
