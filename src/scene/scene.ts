// What is to be drawn: the visible submap as measured rows for the layout, and the same rows as boxes for a painter.
// Texts are broken into lines here, once, so that a box is exactly as high as what stands in it.

import type { Place } from '../analysis/spine.ts';
import { spineOf } from '../analysis/spine.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from '../analysis/visible.ts';
import { widestWordsIn, type WordKey, type Words } from '../i18n/notation.ts';
import { referenceRow, type BandSpec, type LayoutRequest, type RowSpec, type StepSpec } from '../layout/drawing.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { SceneBox } from './box.ts';
import { Boxes, type Unwritten } from './boxes.ts';
import type { Role, Spot, Thread } from './frames/frame.ts';
import { headline } from './headings.ts';
import { sizesOf } from './sizes.ts';
import { linkBox, type MeasuredRow } from './statement-box.ts';
import { writerOf, type SceneOptions, type Writer } from './writer.ts';

export interface Scene {
  readonly request: LayoutRequest;
  /** The words on its lines. */
  readonly words: Words;
  readonly boxes: Boxes;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const ROOT: Spot = { column: 0, indent: 0 };
const roleOf = (key: WordKey): Role => ({ key, through: 0 });
/** With nothing hidden between; a map has thousands of each. */
const ROLES = { because: roleOf('because'), but: roleOf('but'), 'that-is': roleOf('that-is'), and: roleOf('and'), 'does-not-follow': roleOf('does-not-follow') } as const;

/** The scene of a visible submap. O(what is shown). */
export function sceneOf(map: ArgumentMap, visible: VisibleSubmap, options: SceneOptions): Scene {
  const writer = writerOf(map, options);
  const { level, pageWidth, frame } = writer;
  const boxes = new Boxes(writer);
  const { sizeOf, referenceAt } = sizesOf(writer, options);
  const rows: Mutable<RowSpec>[] = [];
  const steps: StepSpec[] = [];
  // While something is filtered, the page would tell what stands behind each answer as if nothing were.
  const isPage = visible.bands.every((band) => !band.isOpen) && visible.filtered + visible.dimmed === 0;

  const addLink = ({ box, width, height, anchor }: MeasuredRow, kind: 'reference' | 'more', parent: number, step: number, { column, indent }: Spot, polarity?: RowSpec['polarity']): number => {
    boxes.add(box.id, box);
    return rows.push({ id: box.id, kind, parent, step, column, indent, width, height, anchor, polarity, refersTo: box.refersTo }) - 1;
  };

  const addStatement = (shown: VisiblePlace, parent: number, step: number, column: number, indent: number, besideIsFree: boolean, role: Role | undefined): number => {
    const unwritten: Unwritten = { shown, column, indent, besideIsFree, role };
    const { width, height, anchor } = sizeOf(unwritten);
    boxes.addLater(unwritten);
    return rows.push({ id: shown.place.id, kind: 'statement', parent, step, column, indent, width, height, anchor, polarity: undefined, refersTo: undefined }) - 1;
  };

  const addThread = ({ id, text, spot, polarity }: Thread, parent: number, opens: Id): number =>
    addLink(linkBox(writer, { id, kind: 'more', toggle: { id: opens, isOpen: false, text, lines: [] } }, text, spot), 'more', parent, -1, spot, polarity);

  /** What stands below the row that is grown just now; the same lists for every row, for a map has thousands of them. */
  const below: VisiblePlace[] = [];
  const belowRows: number[] = [];
  let lined: ReadonlySet<number> = new Set();
  const put = (shown: VisiblePlace, parent: number, step: number, { column, indent }: Spot, role: Role | undefined): number => {
    const row = addStatement(shown, parent, step, column, indent, column > 0 && !lined.has(column), role);
    below.push(shown);
    belowRows.push(row);
    return row;
  };
  const addStep = ({ step, word, through, premises, undercuts }: VisibleStep, under: number, attacks: number, spot: Spot): void => {
    const own: number[] = [];
    const s = steps.length;
    steps.push({ id: step.id, polarity: step.polarity, word, under, attacks, rows: own, through: through.length });
    for (const premise of premises) {
      if (premise.shown) {
        const key = own.length > 0 ? 'and' : step.attacks ? 'does-not-follow' : step.polarity === 'support' ? 'because' : 'but';
        own.push(put(premise.shown, under, s, spot, own.length > 0 || through.length === 0 ? ROLES[key] : { key, through: through.length }));
      } else {
        const id = referenceRow(step.id, premise.id);
        const isUndercut = attacks >= 0 && own.length === 0;
        const see = referenceAt(id, spot, isUndercut, () => linkBox(writer, { id, kind: 'reference', refersTo: premise.id }, seeText(writer, premise.id, isUndercut), spot));
        own.push(addLink(see, 'reference', under, s, spot));
      }
    }
    if (own.length === 0) steps.pop();
    else for (const undercut of undercuts) addStep(undercut, under, s, frame.undercut(spot, level));
  };

  /** A root with everything below it that is shown; a stack, for chains may be as long as the map. */
  const grow = (root: VisiblePlace): number => {
    const top = put(root, -1, -1, ROOT, undefined);
    const todo = below.splice(0);
    const todoRows = belowRows.splice(0);
    while (todo.length > 0) {
      const shown = todo.pop()!;
      const row = todoRows.pop()!;
      const claim: Spot = rows[row]!;
      for (const each of shown.steps) addStep(each, row, -1, frame.below(claim, { polarity: each.step.polarity, word: each.word, through: each.through.length }, level));
      for (const each of shown.elaborations) put(each, row, -1, frame.again(claim, level), ROLES['that-is']);
      for (const thread of frame.threadsOf(writer, shown, claim)) addThread(thread, row, shown.place.id);
      while (below.length > 0) {
        todo.push(below.pop()!);
        todoRows.push(belowRows.pop()!);
      }
    }
    return top;
  };

  const answerX = isPage ? 0 : frame.answerX(writer, visible.bands);
  const keep = <T extends { readonly box: SceneBox }>({ box, ...rest }: T): Omit<T, 'box'> => {
    boxes.add(box.id, box);
    return rest;
  };
  const bandSpec = (band: VisibleBand): BandSpec => {
    const id = band.band.id ?? 'rest';
    const { kind } = band.band;
    if (!band.isOpen) {
      const { header, threads } = frame.closed(writer, band, isPage ? 'page' : 'line', answerX);
      return { id, kind, isOpen: false, header: keep(header), roots: threads.map((thread) => addThread(thread, -1, id)) };
    }
    const header = frame.opened(writer, band);
    // Cells have nothing beside them.
    if (!frame.cells) lined = linedColumns(band);
    return { id, kind, isOpen: true, header: header && keep(header), roots: band.roots.map(grow) };
  };

  const thesis = visible.bands.find((band) => band.band.kind === 'thesis');
  const head = thesis && !thesis.isOpen ? { id: thesis.band.id!, ...keep(headline(writer, thesis.roots[0]!, isPage, answerX)) } : undefined;
  const bands = visible.bands.filter((band) => band !== thesis || band.isOpen).map(bandSpec);
  const type = level === 'near' ? 'word' : 'row-word';
  const width = (key: WordKey, words = writer.words): number => writer.width(words[key], type);
  const widest = widestWordsIn(writer.locale);
  const wordWidths = { support: width('because'), attack: width('but'), elaboration: width('that-is'), and: width('and') };
  const wordRoom = Math.max(width('because', widest), width('but', widest));
  const form = isPage ? 'page' : 'bands';
  for (const row of rows) if (row.refersTo !== undefined) row.refersTo = leadTo(map, row.refersTo, boxes);
  return { request: { layout: frame.id, level, form, pageWidth, direction: writer.direction, headline: head, bands, rows, steps, wordWidths, wordRoom }, boxes, words: writer.words };
}

/** The columns of an open band at whose right lines run: those in which something is open. O(what is shown in it) */
function linedColumns({ roots }: VisibleBand): Set<number> {
  const lined = new Set<number>();
  let inColumn: readonly VisiblePlace[] = roots;
  for (let column = 0; inColumn.length > 0; column++) {
    const next: VisiblePlace[] = [];
    const addStep = ({ premises, undercuts }: VisibleStep): void => {
      for (const { shown } of premises) if (shown) next.push(shown);
      for (const undercut of undercuts) addStep(undercut);
    };
    for (const { isOpen, steps, elaborations, folded } of inColumn) {
      if (isOpen && steps.length + elaborations.length + folded.length > 0) lined.add(column);
      for (const step of steps) addStep(step);
      for (const each of elaborations) next.push(each);
    }
    inColumn = next;
  }
  return lined;
}

function seeText(writer: Writer, id: Id, isUndercut: boolean): string {
  const statement = writer.index.statement(id);
  const number = spineOf(writer.map).placeOf(id)?.number ?? '';
  // From a stage nobody can go and see; on paper the number leads to the outline. Broken with the widest words, and told in those of the notation: see `linkBox`.
  const before = isUndercut ? `${widestWordsIn(writer.locale)['does-not-follow']} ` : '';
  return `${before}${writer.isStage && !writer.voiceOf ? number : writer.messages['box.see'](number)} ${statement ? (writer.voiceOf?.(statement) ?? '') + writer.say(statement.short ?? statement.text) : ''}`;
}

/** A reference leads to its statement, or while that is hidden to the nearest box that hides it; nowhere while none is on the page. */
function leadTo(map: ArgumentMap, refersTo: Id, boxes: Boxes): Id | undefined {
  const home = spineOf(map).placeOf(refersTo);
  let at: Place | undefined = home;
  while (at && !boxes.has(at.id)) at = at.parent;
  const id = at?.id ?? home?.band.id;
  return id !== undefined && boxes.has(id) ? id : undefined;
}
