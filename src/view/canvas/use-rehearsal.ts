// A large map is laid out once before it is shown, and filtered once as soon as it stands, in idle time and for nobody to see.

import { useEffect, useRef } from 'react';
import type { OpenState } from '../../analysis/visible.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { SceneOptions } from '../../scene/writer.ts';
import { foresee, rehearsal } from '../../store/rehearsal.ts';
import { useStores } from '../stores-context.tsx';
import { whenIdle } from '../when-idle.ts';

/** @param isDue whether the map stands, and is so large that somebody would wait */
export function useRehearsal(map: ArgumentMap, open: OpenState, options: SceneOptions, isDue: boolean): void {
  const { drawing } = useStores();
  const rehearsed = useRef<ArgumentMap>(undefined);
  useEffect(() => {
    if (!isDue || rehearsed.current === map) return undefined;
    const steps = rehearsal(map, open, options, drawing.atOnce);
    // One step at a time: whoever comes meanwhile waits for no more than that.
    const go = (): void => {
      if (steps.next().done) rehearsed.current = map;
      else end = whenIdle(go);
    };
    let end = whenIdle(go);
    return () => end();
  }, [map, isDue]); // oxlint-disable-line react-hooks/exhaustive-deps -- once for a map, however it is shown
}

/** Lays out a large map once it is there, while it is still being checked. @param options as what is on the screen is laid out */
export function useForesight(options: SceneOptions): void {
  const { document, drawing } = useStores();
  useEffect(
    () => document.opening.subscribe(({ arrived }, before) => arrived && arrived !== before.arrived && foresee(arrived, options, drawing.atOnce)),
    [document, drawing, options],
  );
}
