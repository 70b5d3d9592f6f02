// The drawing and the scene as the nodes that React Flow is given. The id of a node is the id of its record.

import type { Node } from '@xyflow/react';
import { shallow } from 'zustand/vanilla/shallow';
import { relationSentence } from '../../formats/relation-sentence.ts';
import type { Notation } from '../../i18n/notation.ts';
import type { Drawing } from '../../layout/drawing.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { SceneBox } from '../../scene/box.ts';
import type { Tag, WhatIf } from '../../store/what-if-store.ts';
import type { BoxNodeData } from './box-node.tsx';

/** At most 16 px wide on the screen, however near. */
const JOINT = 6;
/** By so much React Flow lifts what is selected. */
const LIFT = 1000;

/**
 * @param at the selected record; it alone is in the order of Tab, or the first box where none is
 * @param lit those that stand in the selected sentence of the text
 * @param tags what became of records under what the reader says. O(boxes)
 */
export function nodesOf(map: ArgumentMap, { locale, notation }: { readonly locale: Locale; readonly notation: Notation }, drawing: Pick<Drawing, 'boxes' | 'rows' | 'joints'>, boxes: ReadonlyMap<string, SceneBox>, at: Id | undefined, lit: readonly Id[], tags: WhatIf['tags']): Node[] {
  const placed = [...drawing.boxes, ...drawing.rows];
  const entrance = placed.some(({ id }) => id === at) ? at : placed[0]?.id;
  const nodes = placed.flatMap(({ id, x, y, width, height }, i): Node<BoxNodeData>[] => {
    const box = boxes.get(id);
    if (!box) return [];
    const tag = tagAt(box, tags);
    return [
      {
        id,
        type: 'box',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        data: { box, tag },
        selected: id === at,
        // A tag lies over the box below. What is selected is lifted by as much by itself.
        ...(tag && { zIndex: LIFT + placed.length - i + (id === at ? 0 : LIFT) }),
        ...(lit.includes(id) && { className: 'lit' }),
        ariaLabel: tag ? `${labelOf(box)}. ${tag.words}` : labelOf(box),
        ariaRole: 'group',
        domAttributes: { tabIndex: id === entrance ? 0 : -1 },
      },
    ];
  });
  const joints = drawing.joints.map(
    ({ id, x, y }): Node => ({
      id,
      type: 'joint',
      position: { x: x - JOINT / 2, y: y - JOINT / 2 },
      width: JOINT,
      height: JOINT,
      measured: { width: JOINT, height: JOINT },
      data: {},
      focusable: false,
      selectable: false,
      ariaRole: 'img',
      ariaLabel: relationSentence(map, id, locale, { notation }),
    }),
  );
  return [...nodes, ...joints];
}

/** What keeps each node the object that it was while it says what it said: React Flow draws none of those again. O(nodes) each time */
export function nodeKeeper(): (nodes: readonly Node[]) => Node[] {
  let before: ReadonlyMap<Id, Node> = new Map();
  return (nodes) => {
    const kept = nodes.map((node) => {
      const was = before.get(node.id);
      return was && saysTheSame(was, node) ? was : node;
    });
    before = new Map(kept.map((node) => [node.id, node]));
    return kept;
  };
}

function saysTheSame(a: Node, b: Node): boolean {
  const keys = Object.keys(a) as (keyof Node)[];
  return keys.length === Object.keys(b).length && keys.every((key) => shallow(a[key], b[key]));
}

/** What is shown at a box of what became of records: what stands under an open question says it for itself. O(1) */
export function tagAt({ id, kind, toggle }: SceneBox, tags: WhatIf['tags']): Tag | undefined {
  return kind === 'question' && toggle?.isOpen ? undefined : tags.get(id);
}

function labelOf(box: SceneBox): string {
  const { appearance } = box;
  const label = appearance?.label.map((part) => part.text).join(', ');
  const text = appearance?.text ?? box.parts.map((part) => part.lines.join('').trim()).join(' ');
  return [appearance?.number ?? box.number, text, label, box.toggle?.text].flatMap((part) => (part ? [part.replace(/[.。]$/, '')] : [])).join('. ');
}
