// The neighbours of each node, one list behind the other.

/** Those of node `i` are `list[start[i]]` to `list[start[i + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** `Int32Array.from` asks an iterator for each of them, which takes three to four times as long. O(length) */
export function numbered(length: number, numberOf: (i: number) => number): Int32Array {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = numberOf(i);
  return numbers;
}

type Numbers = readonly number[] | Int32Array;

/** From a list of lists. O(nodes + neighbours) */
export function join(lists: readonly (readonly number[])[]): Adjacency {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length));
  const list = new Int32Array(start[lists.length]!);
  lists.forEach((each, i) => list.set(each, start[i]));
  return { start, list };
}

/**
 * From pairs, such as they come; the neighbours of a node stand in the order of its pairs. Counted and placed, for lists of
 * lists of a large map would keep the collector busy. O(nodes + pairs)
 * @param nodes the first of each pair @param others the second of each pair
 */
export function adjacencyOf(size: number, nodes: Numbers, others: Numbers): Adjacency {
  const start = new Int32Array(size + 1);
  for (const node of nodes) start[node + 1]!++;
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  const next = start.slice();
  const list = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) list[next[nodes[i]!]!++] = others[i]!;
  return { start, list };
}

/**
 * The other way round: by node, those that have it as a neighbour in the first adjacency, then those that have it in the
 * second. O(nodes + neighbours)
 * @returns also where the latter begin, by node
 */
export function turned(first: Adjacency, second: Adjacency, size: number): { readonly turned: Adjacency; readonly secondFrom: Int32Array } {
  const start = new Int32Array(size + 1);
  for (const { list } of [first, second]) for (const to of list) start[to + 1]!++;
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  const next = start.slice(0, size);
  const list = new Int32Array(start[size]!);
  const place = (given: Adjacency): void => {
    for (let node = 0; node < size; node++) {
      for (let k = given.start[node]!; k < given.start[node + 1]!; k++) list[next[given.list[k]!]!++] = node;
    }
  };
  place(first);
  const secondFrom = next.slice();
  place(second);
  return { turned: { start, list }, secondFrom };
}

/** How many neighbours a node has. */
export function degree({ start }: Adjacency, node: number): number {
  return start[node + 1]! - start[node]!;
}

/** The neighbours of a node. */
export function neighbours({ start, list }: Adjacency, node: number): Int32Array {
  return list.subarray(start[node], start[node + 1]);
}
