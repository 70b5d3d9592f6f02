// A small map as it is drawn: measured, laid out and made into boxes by what draws every map.

import type { Node } from '@xyflow/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { VisibleSubmap } from '../../../analysis/visible.ts';
import type { Drawing } from '../../../layout/drawing.ts';
import { layoutTidyTree } from '../../../layout/layouts/facing-tree.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { Locale } from '../../../model/localized-text.ts';
import { tidyTree } from '../../../scene/frames/tidy-tree.ts';
import { sceneOf, type Scene } from '../../../scene/scene.ts';
import type { WhatIf } from '../../../store/what-if-store.ts';
import { measureText } from '../../canvas/measure-text.ts';
import { nodesOf } from '../../canvas/nodes.ts';
import { useStores } from '../../stores-context.tsx';

/** Columns in which three levels stand beside a tray. */
const PAGE_WIDTH = 960;

export interface Drawn {
  readonly map: ArgumentMap;
  readonly lang: Locale;
  readonly scene: Scene;
  readonly drawing: Drawing;
  /** Boxes, rows and joints, by id, in page units. */
  readonly nodes: ReadonlyMap<string, Node>;
}

/** @param visible all of it open; the same value each time @param tags what became of what */
export function useDrawn(map: ArgumentMap, visible: VisibleSubmap, lang: Locale, tags: WhatIf['tags']): Drawn {
  const notation = useStore(useStores().preferences, (preferences) => preferences.notation);
  const { scene, drawing } = useMemo(() => {
    const made = sceneOf(map, visible, { frame: tidyTree, locale: lang, level: 'near', pageWidth: PAGE_WIDTH, notation, isPart: true, measure: measureText });
    return { scene: made, drawing: layoutTidyTree(made.request) };
  }, [map, visible, lang, notation]);
  const nodes = useMemo(() => new Map(nodesOf(map, { locale: lang, notation }, drawing, scene.boxes, undefined, [], tags).map((node) => [node.id, node])), [map, lang, notation, drawing, scene, tags]);
  return { map, lang, scene, drawing, nodes };
}
