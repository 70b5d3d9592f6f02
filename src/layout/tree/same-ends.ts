// What changed between two rows of things: all before it and all behind it is as it was. Opening or closing a branch, of a tree
// in preorder, puts in or takes out one run of places.

/** How many of `a` things that were and `b` that are are the same from the start, and how many of the rest from the end, in all of the given measures. O(things) */
export function sameEnds(a: number, old: readonly ArrayLike<number>[], b: number, now: readonly ArrayLike<number>[]): readonly [head: number, tail: number] {
  const least = Math.min(a, b);
  let head = least;
  old.forEach((was, k) => {
    const is = now[k]!;
    let i = 0;
    while (i < head && was[i] === is[i]) i++;
    head = i;
  });
  let tail = least - head;
  old.forEach((was, k) => {
    const is = now[k]!;
    let i = 1;
    while (i <= tail && was[a - i] === is[b - i]) i++;
    tail = i - 1;
  });
  return [head, tail];
}
