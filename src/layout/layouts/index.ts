// The layouts that there are. A new one is a file in this folder and a line here.

import type { Drawing, LayoutRequest } from '../drawing.ts';
import { layoutTidyTree } from './tidy-tree.ts';

interface Layout {
  readonly id: string;
  readonly layout: (request: LayoutRequest) => Drawing;
}

export const layouts = [{ id: 'tidy-tree', layout: layoutTidyTree }] as const satisfies readonly Layout[];

export type LayoutId = (typeof layouts)[number]['id'];
export const LAYOUT_IDS: readonly LayoutId[] = layouts.map(({ id }) => id);
