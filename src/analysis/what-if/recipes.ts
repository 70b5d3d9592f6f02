// Many sets told as few recipes: "one of these, and that, and one of those" instead of every combination.

import type { Id } from '../../model/argument-map.ts';

/** One of each group makes a set. A group of one is that itself. */
export type Recipe = readonly (readonly Id[])[];

/**
 * Recipes whose sets are exactly the given ones. Two ids stand in one group where they can take each other's place in every set.
 * Not always the fewest. O(ids² * sets) at most
 */
export function recipesOf(sets: readonly (readonly Id[])[]): readonly Recipe[] {
  let recipes: Recipe[] = sets.map((set) => set.map((id) => [id]));
  for (let isMerging = true; isMerging; ) {
    isMerging = false;
    const ids = [...new Set(recipes.flatMap((recipe) => recipe.map(keyOf)))];
    // The recipes without a group, by that group: where two groups have the same, they can take each other's place.
    const rests = new Map<string, string>();
    for (const id of ids) {
      const rest = recipes.filter((recipe) => recipe.some((group) => keyOf(group) === id)).map((recipe) => recipe.map(keyOf).filter((key) => key !== id).toSorted().join(' ')).toSorted().join('\n');
      const twin = rests.get(rest);
      if (twin === undefined) {
        rests.set(rest, id);
        continue;
      }
      const merged = recipes.find((recipe) => recipe.some((group) => keyOf(group) === id))!.find((group) => keyOf(group) === id)!;
      recipes = recipes.filter((recipe) => !recipe.some((group) => keyOf(group) === id)).map((recipe) => recipe.map((group) => (keyOf(group) === twin ? [...group, ...merged] : group)));
      isMerging = true;
      break;
    }
  }
  return recipes;
}

/** Ids contain neither commas nor spaces. */
function keyOf(group: readonly Id[]): string {
  return group.join(',');
}
