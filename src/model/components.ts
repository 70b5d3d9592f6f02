// Strongly connected components: Tarjan 1972, with an explicit stack, for a chain of reasons may be as long as the map.

/**
 * The components of a directed graph. O(nodes + edges)
 * @param next where the edges from a node lead; every target is among `nodes`
 * @returns each node in one component; a component comes after all that it leads to
 */
export function componentsOf<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const components: T[][] = [];
  const number = new Map<T, number>();
  const lowest = new Map<T, number>();
  const path: T[] = [];
  const onPath = new Set<T>();
  for (const root of nodes) {
    if (number.has(root)) continue;
    const stack: { node: T; targets: readonly T[]; at: number }[] = [];
    const enter = (node: T): void => {
      number.set(node, number.size);
      lowest.set(node, number.get(node)!);
      path.push(node);
      onPath.add(node);
      stack.push({ node, targets: next(node), at: 0 });
    };
    enter(root);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      if (top.at === top.targets.length) {
        stack.pop();
        const low = lowest.get(top.node)!;
        const below = stack.at(-1);
        if (below) lowest.set(below.node, Math.min(lowest.get(below.node)!, low));
        if (low === number.get(top.node)) {
          const component = path.splice(path.lastIndexOf(top.node));
          for (const node of component) onPath.delete(node);
          components.push(component);
        }
        continue;
      }
      const target = top.targets[top.at++]!;
      if (!number.has(target)) enter(target);
      else if (onPath.has(target)) lowest.set(top.node, Math.min(lowest.get(top.node)!, number.get(target)!));
    }
  }
  return components;
}
