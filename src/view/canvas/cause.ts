// Why a new drawing was asked for, in a word: for scripts that watch the page.

import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Direction, Notation } from '../../i18n/notation.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { Distance } from '../../scene/distance.ts';
import { FILTERED, type ViewState } from '../../store/view-store.ts';

/** What a drawing follows from. */
export interface Asked extends Pick<ViewState, 'open' | 'filters' | 'q' | 'hide' | 'extra' | 'layout'> {
  readonly map: ArgumentMap;
  readonly lang: Locale;
  readonly also: Locale | undefined;
  readonly notation: Notation;
  readonly direction: Direction;
  readonly level: Distance;
  readonly pageWidth: number;
}

export type Cause = 'map' | 'view' | 'layout' | 'filter' | 'open' | 'language' | 'notation' | 'direction' | 'distance' | 'size';

const CAUSES: readonly (readonly [Cause, readonly (keyof Asked)[]])[] = [
  ['map', ['map']],
  ['layout', ['layout']],
  ['filter', FILTERED],
  ['open', ['open']],
  ['language', ['lang', 'also']],
  ['notation', ['notation']],
  ['direction', ['direction']],
  ['distance', ['level']],
  ['size', ['pageWidth']],
];

/**
 * The first in the list of what differs; where nothing was asked for before, the map, or that it is shown another way.
 * @param isShown the map has been seen before
 */
export function causeOf(before: Asked | undefined, now: Asked, isShown: boolean): Cause {
  if (!before) return isShown ? 'view' : 'map';
  return CAUSES.find(([, keys]) => keys.some((key) => before[key] !== now[key]))?.[0] ?? 'size';
}
