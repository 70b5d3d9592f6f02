// The layouts that there are, without their code: the window only names them, the worker has them.

export const LAYOUT_IDS = ['tidy-tree'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];
