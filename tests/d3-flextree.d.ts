declare module 'd3-flextree' {
  interface Placed<T> {
    readonly x: number;
    readonly y: number;
    readonly data: T;
    each(visit: (node: Placed<T>) => void): void;
  }
  interface Flextree<T> {
    (tree: Placed<T>): Placed<T>;
    hierarchy(data: T): Placed<T>;
  }
  export function flextree<T>(options: { nodeSize: (node: { readonly data: T }) => readonly [number, number]; children: (data: T) => readonly T[] }): Flextree<T>;
}
