// A large map is laid out once before it is shown, for nobody to see.

import { useEffect } from 'react';
import type { SceneOptions } from '../../scene/writer.ts';
import { foresee } from '../../store/foresight.ts';
import { useStores } from '../stores-context.tsx';

/** Lays out a large map once it is there, while it is still being checked. @param options as what is on the screen is laid out */
export function useForesight(options: SceneOptions): void {
  const { document, drawing } = useStores();
  useEffect(
    () => document.opening.subscribe(({ arrived }, before) => arrived && arrived !== before.arrived && foresee(arrived, options, drawing.atOnce)),
    [document, drawing, options],
  );
}
