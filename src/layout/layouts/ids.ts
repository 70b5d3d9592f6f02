// The layouts that there are, without their code: the window only names them, the worker has them.

export const LAYOUT_IDS = ['tidy-tree', 'cross', 'pyramid', 'icicle', 'blocks', 'layered'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** @throws RangeError where no layout has the id */
export function layoutIdOf(layout: string): LayoutId {
  const id = LAYOUT_IDS.find((each) => each === layout);
  if (!id) throw new RangeError(`There is no layout "${layout}".`);
  return id;
}
