// Sets as a teacher makes them, for tests that hand them on.

import type { Sheet } from '../../src/teaching/sheet.ts';
import { bell } from './shipped.ts';

/** Of a map that is not here: whoever only passes a set on needs none. */
export const SOME_SET: Sheet = { map: 'a-map', mapVersion: '1.0.0', kinds: ['E1', 'E6'], number: 2, order: 'by-kind', seed: 7, lang: 'zh', hints: 2 };

/** Of the small map, as the page for teachers begins one, and with a seed of its own. */
export function bellSet({ kinds, number, ...more }: Pick<Sheet, 'kinds' | 'number'> & Partial<Sheet>): Sheet {
  return { map: bell.map.id, mapVersion: bell.map.version!, kinds, number, order: 'by-kind', seed: 7, lang: 'en', hints: 4, ...more };
}
