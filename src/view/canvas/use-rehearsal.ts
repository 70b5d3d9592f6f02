// A large map is filtered once as soon as it stands, in idle time and for nobody to see.

import { useEffect, useRef } from 'react';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { SceneOptions } from '../../scene/writer.ts';
import { rehearsal } from '../../store/rehearsal.ts';
import { useStores } from '../stores-context.tsx';
import { stepsWhenIdle } from '../when-idle.ts';
import type { Behind } from './behind.ts';
import type { Ahead } from './paint/ahead.ts';

/** @param isDue whether nothing is filtered yet @param paint what of it is painted for nobody to see */
export function useRehearsal(map: ArgumentMap, behind: Behind, options: SceneOptions, isDue: boolean, paint: (ahead: Ahead) => void): void {
  const { drawing } = useStores();
  const rehearsed = useRef<ArgumentMap>(undefined);
  useEffect(() => {
    if (!isDue || rehearsed.current === map) return undefined;
    const steps = rehearsal(map, behind.getState().open, options, drawing.atOnce, (scene, drawn) => paint({ scene, drawing: drawn }));
    return stepsWhenIdle(steps, () => (rehearsed.current = map));
  }, [map, isDue]); // oxlint-disable-line react-hooks/exhaustive-deps -- once for a map, however it is shown
}
