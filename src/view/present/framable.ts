// What the camera of a talk has to know of a box: where it stands, and how large its own words are.

import type { Drawing } from '../../layout/drawing.ts';
import type { Id } from '../../model/argument-map.ts';
import type { Framable } from '../../presenting/framing.ts';
import type { Scene } from '../../scene/scene.ts';
import { TYPE } from '../../scene/type-scale.ts';

/** What the number of a question takes, in page units. */
const NUMBER = 36;

export function framableIn(drawing: Drawing, scene: Scene): (id: Id) => Framable | undefined {
  const placed = new Map([...drawing.boxes, ...drawing.rows].map((box) => [box.id, box] as const));
  return (id) => {
    const box = placed.get(id);
    const part = scene.boxes.get(id)?.parts[0];
    // The number of a question stands before it.
    const before = scene.boxes.get(id)?.kind === 'question' ? NUMBER : 0;
    return box && part ? { x: box.x - before, y: box.y, width: box.width + before, height: box.height, type: TYPE[part.type].size } : undefined;
  };
}
