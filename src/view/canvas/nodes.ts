// The drawing and the scene as the nodes that React Flow is given. The id of a node is the id of its record.

import type { Node } from '@xyflow/react';
import { relationSentence } from '../../formats/relation-sentence.ts';
import type { Notation } from '../../i18n/notation.ts';
import type { Drawing } from '../../layout/drawing.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { SceneBox } from '../../scene/box.ts';
import type { WhatIf } from '../../store/what-if-store.ts';
import type { BoxNodeData } from './box-node.tsx';

/** At most 16 px wide on the screen, however near. */
const JOINT = 6;

/**
 * @param at the selected record; it alone is in the order of Tab, or the first box where none is
 * @param lit those that stand in the selected sentence of the text
 * @param tags what became of records under what the reader says. O(boxes)
 */
export function nodesOf(map: ArgumentMap, { locale, notation }: { readonly locale: Locale; readonly notation: Notation }, drawing: Drawing, boxes: ReadonlyMap<string, SceneBox>, at: Id | undefined, lit: readonly Id[], tags: WhatIf['tags']): Node[] {
  const placed = [...drawing.boxes, ...drawing.rows];
  const entrance = placed.some(({ id }) => id === at) ? at : placed[0]?.id;
  const nodes = placed.flatMap(({ id, x, y, width, height }): Node<BoxNodeData>[] => {
    const box = boxes.get(id);
    if (!box) return [];
    // What stands under an open question says for itself what became of it.
    const tag = box.kind === 'question' && box.toggle?.isOpen ? undefined : tags.get(id);
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

function labelOf(box: SceneBox): string {
  const { appearance } = box;
  const label = appearance?.label.map((part) => part.text).join(', ');
  const text = appearance?.text ?? box.parts.map((part) => part.lines.join('').trim()).join(' ');
  return [appearance?.number ?? box.number, text, label, box.toggle?.text].flatMap((part) => (part ? [part.replace(/[.。]$/, '')] : [])).join('. ');
}
