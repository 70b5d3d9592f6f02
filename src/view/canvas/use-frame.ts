// The frame of a layout, fetched when it is first asked for; until then that of the layout before, or none.

import { useEffect, useState } from 'react';
import type { LayoutId } from '../../layout/layouts/ids.ts';
import { frameAtHand, loadFrame } from '../../scene/frames/later.ts';
import type { Frame } from '../../scene/frames/frame.ts';

/** @param soon one that will be asked for and should then be there, lest the map be drawn twice */
export function useFrame(id: LayoutId, soon = id): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useEffect(() => {
    let isCurrent = true;
    for (const each of new Set([id, soon])) {
      void loadFrame(each).then((found) => {
        if (isCurrent && each === id) setFrame(found);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [id, soon]);
  return frameAtHand(id) ?? frame;
}
