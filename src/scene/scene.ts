// What is to be drawn: the visible submap as measured rows for the layout, and the same rows as boxes for a painter.
// Texts are broken into lines here, once, so that a box is exactly as high as what stands in it.

import { spineOf } from '../analysis/spine.ts';
import type { VisibleBand, VisibleSubmap } from '../analysis/visible.ts';
import { rowsOf } from '../analysis/visible-tree.ts';
import { widestWordsIn, type WordKey, type Words } from '../i18n/notation.ts';
import type { BandSpec, LayoutRequest } from '../layout/drawing.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { SceneBox } from './box.ts';
import { Boxes } from './boxes.ts';
import { headline } from './headings.ts';
import { RowGrower } from './row-grower.ts';
import { writerOf, type SceneOptions } from './writer.ts';

export interface Scene {
  readonly request: LayoutRequest;
  /** The words on its lines. */
  readonly words: Words;
  readonly boxes: Boxes;
}

/** The scene of a visible submap. O(what is shown). */
export function sceneOf(map: ArgumentMap, visible: VisibleSubmap, options: SceneOptions): Scene {
  const writer = writerOf(map, options);
  const { level, pageWidth, frame } = writer;
  const shown = rowsOf(visible, spineOf(map));
  const boxes = new Boxes(writer, shown);
  // While something is filtered, the page would tell what stands behind each answer as if nothing were.
  const isPage = visible.bands.every((band) => !band.isOpen) && visible.filtered + visible.dimmed === 0;
  const grower = new RowGrower(writer, options, shown, boxes);

  const answerX = isPage ? 0 : frame.answerX(writer, visible.bands);
  const keep = <T extends { readonly box: SceneBox }>({ box, ...rest }: T): Omit<T, 'box'> => {
    boxes.add(box.id, box);
    return rest;
  };
  const bandSpec = (band: VisibleBand, b: number): BandSpec => {
    const id = band.band.id ?? 'rest';
    const { kind } = band.band;
    if (!band.isOpen) {
      const { header, threads } = frame.closed(writer, band, isPage ? 'page' : 'line', answerX);
      return { id, kind, isOpen: false, header: keep(header), roots: threads.map((thread) => grower.addThread(thread, -1, id)) };
    }
    const header = frame.opened(writer, band);
    return { id, kind, isOpen: true, header: header && keep(header), roots: grower.grow(shown.bands[b]!) };
  };

  const thesis = visible.bands.find((band) => band.band.kind === 'thesis');
  const head = thesis && !thesis.isOpen ? { id: thesis.band.id!, ...keep(headline(writer, thesis.roots[0]!, isPage, answerX)) } : undefined;
  const bands = visible.bands.flatMap((band, b) => (band !== thesis || band.isOpen ? [bandSpec(band, b)] : []));
  const type = level === 'near' ? 'word' : 'row-word';
  const width = (key: WordKey, words = writer.words): number => writer.width(words[key], type);
  const widest = widestWordsIn(writer.locale);
  const wordWidths = { support: width('because'), attack: width('but'), elaboration: width('that-is'), and: width('and') };
  const wordRoom = Math.max(width('because', widest), width('but', widest));
  const form = isPage ? 'page' : 'bands';
  return { request: { layout: frame.id, level, form, pageWidth, direction: writer.direction, headline: head, bands, ...grower.done(), wordWidths, wordRoom }, boxes, words: writer.words };
}
