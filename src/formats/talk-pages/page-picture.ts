// The picture of a page: the boxes and lines of its part of the map, as the stage draws them, with what it is about set off.

import type { Notation } from '../../i18n/notation.ts';
import { layoutTidyTree } from '../../layout/layouts/facing-tree.ts';
import type { TextMeasurer } from '../../layout/text-measure.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import { tidyTree } from '../../scene/frames/tidy-tree.ts';
import { sceneOf, type Scene } from '../../scene/scene.ts';
import { pictureOf, type Picture } from '../drawing-svg.ts';
import { voiceOf } from '../take-along/voice.ts';
import type { TalkPage } from './page.ts';

/** The page that a talk is laid out on, also on the screen: three columns stand on it; and where there are no more than two, a wider one. */
const PAGE_WIDTHS = { most: 960, two: 1200 } as const;
/** Around the picture, for frames that stand out. */
const MARGIN = 6;

export interface PictureWanted {
  readonly map: ArgumentMap;
  readonly locale: Locale;
  readonly notation: Notation;
  readonly measure: TextMeasurer;
}

/** Nothing where the page draws nothing. Its smallest words are 15 units high. O(what is drawn) */
export function pictureOfPage({ map, locale, notation, measure }: PictureWanted, { part, focus }: Pick<TalkPage, 'part' | 'focus'>): Picture | undefined {
  const sceneFor = (pageWidth: number): Scene => sceneOf(map, part, { frame: tidyTree, locale, notation, level: 'near', pageWidth, isStage: true, measure, voiceOf: voiceOf(map, locale) });
  const narrow = sceneFor(PAGE_WIDTHS.most);
  const { request, boxes, words } = narrow.request.rows.columns.some((column) => column > 1) ? narrow : sceneFor(PAGE_WIDTHS.two);
  if (boxes.size === 0) return undefined;
  return pictureOf(layoutTidyTree(request), boxes, locale, { terms: words, measure, isCropped: true, margin: MARGIN, focus: new Set(focus) });
}
