// What must hold of any picture, found by brute force.

import { visibleSubmap, type VisibleRequest, type VisibleSubmap } from '../../src/analysis/visible.ts';
import { wordsIn, type Direction, type Notation } from '../../src/i18n/notation.ts';
import type { Drawing, Level, PlacedBox } from '../../src/layout/drawing.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import type { LayoutId } from '../../src/layout/layouts/ids.ts';
import { frames } from '../../src/scene/frames/index.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { TYPE } from '../../src/scene/type-scale.ts';

/** How a map is looked at; everything open, near and in English where nothing is said. */
export interface Look extends Partial<VisibleRequest> {
  readonly layout?: LayoutId;
  readonly locale?: Locale;
  readonly level?: Level;
  readonly pageWidth?: number;
  readonly notation?: Notation;
  readonly direction?: Direction;
  /** What is shown, where not what is open and kept. */
  readonly visible?: VisibleSubmap;
}

export function draw(map: ArgumentMap, { layout = 'tidy-tree', locale = 'en', level = 'near', pageWidth = 1280, open = 'all', kept, hide = 'dim', notation, direction, visible = visibleSubmap(map, { open, kept, hide }) }: Look = {}): Drawing {
  return runLayout(sceneOf(map, visible, { frame: frames[layout], locale, level, pageWidth, measure: approximateMeasurer, ...(notation && { notation }), ...(direction && { direction }) }).request);
}

type Placed = Pick<PlacedBox, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** What stands beside the boxes without being one: whose argument this is, and what the columns hold. As high as its letters. */
const headingsOf = ({ provenance, heads = [] }: Partial<Pick<Drawing, 'provenance' | 'heads'>>): Placed[] => [
  ...(provenance ? [{ id: 'provenance', ...provenance }] : []),
  ...heads.map(({ key, x, y, width }) => ({ id: `head ${key}`, x, y: y - TYPE.label.size / 2, width, height: TYPE.label.size })),
];

/** Pairs of boxes, and of headings, that share more than an edge, by brute force. */
export function overlaps({ boxes, rows, ...headings }: { readonly boxes: readonly Placed[]; readonly rows: readonly Placed[] } & Partial<Pick<Drawing, 'provenance' | 'heads'>>): string[] {
  const all = [...boxes, ...rows, ...headingsOf(headings)];
  return all.flatMap((a, i) =>
    all.slice(i + 1).filter((b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01).map((b) => `${a.id} ${b.id}`),
  );
}

/** Words and counted stubs that stand on a box or on each other, by brute force. */
export function collisions({ boxes, rows, words, pills, level }: Drawing, locale: Locale = 'en'): string[] {
  const type = TYPE[level === 'near' ? 'word' : 'row-word'];
  const pill = level === 'near' ? 20 : 15;
  const set = [
    // As high as its letters: in the rows of the overview the lines of type touch.
    ...words.map(({ key, x, y, of }) => ({ id: `${key} of ${of}`, x, y: y - type.size / 2, width: approximateMeasurer(wordsIn(locale)[key], type), height: type.size })),
    ...pills.map(({ step, x, y }) => ({ id: `pill of ${step}`, x: x - 31, y: y - pill / 2, width: 62, height: pill })),
  ];
  return [...overlaps({ boxes: set, rows: [] }), ...set.flatMap((each) => overlaps({ boxes: [each], rows: [...boxes, ...rows] }).filter((pair) => pair.startsWith(`${each.id} `)))];
}

/** Lines with a point strictly inside a box, sampled every unit. */
export function crossings({ boxes, routes }: Drawing): string[] {
  const found: string[] = [];
  for (const route of routes) {
    for (let i = 1; i < route.points.length; i++) {
      const [x0, y0] = route.points[i - 1]!;
      const [x1, y1] = route.points[i]!;
      const n = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
      for (let k = 0; k <= n; k++) {
        const x = x0 + ((x1 - x0) * k) / n;
        const y = y0 + ((y1 - y0) * k) / n;
        const hit = boxes.find((b) => x > b.x + 0.5 && x < b.x + b.width - 0.5 && y > b.y + 0.5 && y < b.y + b.height - 0.5);
        if (hit) found.push(`${route.id} through ${hit.id}`);
      }
    }
  }
  return [...new Set(found)];
}
