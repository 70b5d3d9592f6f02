// The frame of a layout, fetched when it is first asked for; until then that of the layout before, or none.

import { useEffect, useState } from 'react';
import type { LayoutId } from '../../layout/layouts/ids.ts';
import { FIRST_FRAME, loadFrame } from '../../scene/frames/later.ts';
import type { Frame } from '../../scene/frames/frame.ts';

export function useFrame(id: LayoutId): Frame | undefined {
  const [frame, setFrame] = useState<Frame | undefined>(id === FIRST_FRAME.id ? FIRST_FRAME : undefined);
  useEffect(() => {
    let isCurrent = true;
    void loadFrame(id).then((loaded) => isCurrent && setFrame(loaded));
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return frame;
}
