// What is to be drawn: the visible submap as measured rows for the layout, and the same rows as boxes for a painter.
// Texts are broken into lines here, once, so that a box is exactly as high as what stands in it.

import type { Place } from '../analysis/spine.ts';
import { spineOf } from '../analysis/spine.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from '../analysis/visible.ts';
import { widestWordsIn, type WordKey, type Words } from '../i18n/notation.ts';
import { referenceRow, type BandSpec, type LayoutRequest, type RowSpec, type StepSpec } from '../layout/drawing.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { SceneBox } from './box.ts';
import type { Relation, Role, Spot, Thread } from './frames/frame.ts';
import { headline } from './headings.ts';
import { linkBox, statementBox, type MeasuredRow } from './statement-box.ts';
import { writerOf, type SceneOptions, type Writer } from './writer.ts';

export interface Scene {
  readonly request: LayoutRequest;
  /** The words on its lines. */
  readonly words: Words;
  readonly boxes: ReadonlyMap<string, SceneBox>;
}

type At = Pick<RowSpec, 'parent' | 'step' | 'column' | 'indent'>;

const ROOT: At = { parent: -1, step: -1, column: 0, indent: 0 };

/** The scene of a visible submap. O(what is shown). */
export function sceneOf(map: ArgumentMap, visible: VisibleSubmap, options: SceneOptions): Scene {
  const writer = writerOf(map, options);
  const { level, pageWidth, frame } = writer;
  const boxes = new Map<string, SceneBox>();
  const rows: RowSpec[] = [];
  const steps: StepSpec[] = [];
  // While something is filtered, the page would tell what stands behind each answer as if nothing were.
  const isPage = visible.bands.every((band) => !band.isOpen) && visible.filtered + visible.dimmed === 0;

  const add = ({ box, ...measured }: MeasuredRow, kind: RowSpec['kind'], at: At): number => {
    boxes.set(box.id, box);
    const refersTo = box.refersTo === undefined ? {} : { refersTo: box.refersTo };
    return rows.push({ id: box.id, kind, ...at, ...measured, ...refersTo }) - 1;
  };

  const addThread = ({ id, text, spot, polarity }: Thread, parent: number, opens: Id): number => {
    const { box, ...measured } = linkBox(writer, { id, kind: 'more', toggle: { id: opens, isOpen: false, text, lines: [] } }, text, spot);
    boxes.set(id, box);
    return rows.push({ id, kind: 'more', parent, step: -1, ...spot, ...measured, polarity }) - 1;
  };

  /** A root with everything below it that is shown; a stack, for chains may be as long as the map. */
  const grow = (root: VisiblePlace, lined: ReadonlySet<number>): number => {
    const spot = (at: At): At & { besideIsFree: boolean } => ({ ...at, besideIsFree: at.column > 0 && !lined.has(at.column) });
    const top = add(statementBox(writer, root, spot(ROOT)), 'statement', ROOT);
    const todo: { shown: VisiblePlace; row: number }[] = [{ shown: root, row: top }];
    while (todo.length > 0) {
      const { shown, row } = todo.pop()!;
      const claim: Spot = { column: rows[row]!.column, indent: rows[row]!.indent };
      const below: { shown: VisiblePlace; row: number }[] = [];
      const put = (each: VisiblePlace, at: At, role: Role): number => {
        const made = add(statementBox(writer, each, spot(at), role), 'statement', at);
        below.push({ shown: each, row: made });
        return made;
      };
      const addStep = ({ step, word, through, premises, undercuts }: VisibleStep, attacks: number, place: Spot): void => {
        const own: number[] = [];
        const s = steps.length;
        steps.push({ id: step.id, polarity: step.polarity, word, under: row, attacks, rows: own, through: through.length });
        for (const premise of premises) {
          const at = { parent: row, step: s, ...place };
          const key = own.length > 0 ? 'and' : step.attacks ? 'does-not-follow' : step.polarity === 'support' ? 'because' : 'but';
          if (premise.shown) own.push(put(premise.shown, at, { key, through: own.length > 0 ? 0 : through.length }));
          else own.push(add(linkBox(writer, { id: referenceRow(step.id, premise.id), kind: 'reference', refersTo: premise.id }, seeText(writer, premise.id, attacks >= 0 && own.length === 0), at), 'reference', at));
        }
        if (own.length === 0) return void steps.pop();
        for (const undercut of undercuts) addStep(undercut, s, frame.undercut(place, level));
      };
      const relationOf = ({ step, word, through }: VisibleStep): Relation => ({ polarity: step.polarity, word, through: through.length });
      for (const each of shown.steps) addStep(each, -1, frame.below(claim, relationOf(each), level));
      for (const each of shown.elaborations) put(each, { parent: row, step: -1, ...frame.again(claim, level) }, { key: 'that-is', through: 0 });
      for (const thread of frame.threadsOf(writer, shown, claim)) addThread(thread, row, shown.place.id);
      todo.push(...below.toReversed());
    }
    return top;
  };

  const answerX = isPage ? 0 : frame.answerX(writer, visible.bands);
  const put = <T extends { readonly box: SceneBox }>({ box, ...rest }: T): Omit<T, 'box'> => {
    boxes.set(box.id, box);
    return rest;
  };
  const bandSpec = (band: VisibleBand): BandSpec => {
    const id = band.band.id ?? 'rest';
    const { kind } = band.band;
    if (!band.isOpen) {
      const { header, threads } = frame.closed(writer, band, isPage ? 'page' : 'line', answerX);
      return { id, kind, isOpen: false, header: put(header), roots: threads.map((thread) => addThread(thread, -1, id)) };
    }
    const header = frame.opened(writer, band);
    const lined = linedColumns(band);
    return { id, kind, isOpen: true, header: header && put(header), roots: band.roots.map((root) => grow(root, lined)) };
  };

  const thesis = visible.bands.find((band) => band.band.kind === 'thesis');
  const head = thesis && !thesis.isOpen ? { id: thesis.band.id!, ...put(headline(writer, thesis.roots[0]!, isPage, answerX)) } : undefined;
  const bands = visible.bands.filter((band) => band !== thesis || band.isOpen).map(bandSpec);
  const type = level === 'near' ? 'word' : 'row-word';
  const width = (key: WordKey, words = writer.words): number => writer.width(words[key], type);
  const widest = widestWordsIn(writer.locale);
  const wordWidths = { support: width('because'), attack: width('but'), elaboration: width('that-is'), and: width('and') };
  const wordRoom = Math.max(width('because', widest), width('but', widest));
  const form = isPage ? 'page' : 'bands';
  return { request: { layout: frame.id, level, form, pageWidth, direction: writer.direction, headline: head, bands, rows: rows.map((row) => leadTo(map, row, boxes)), steps, wordWidths, wordRoom }, boxes, words: writer.words };
}

/** The columns of an open band at whose right lines run: those in which something is open. O(what is shown in it) */
function linedColumns({ roots }: VisibleBand): Set<number> {
  const lined = new Set<number>();
  const stack = roots.map((shown) => ({ shown, column: 0 }));
  while (stack.length > 0) {
    const { shown, column } = stack.pop()!;
    if (shown.isOpen && shown.steps.length + shown.elaborations.length + shown.folded.length > 0) lined.add(column);
    const below = [...shown.elaborations];
    const steps = [...shown.steps];
    while (steps.length > 0) {
      const step = steps.pop()!;
      for (const premise of step.premises) if (premise.shown) below.push(premise.shown);
      steps.push(...step.undercuts);
    }
    for (const each of below) stack.push({ shown: each, column: column + 1 });
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

/** A reference leads to its statement, or while that is hidden to the nearest box that hides it. */
function leadTo(map: ArgumentMap, row: RowSpec, boxes: ReadonlyMap<string, SceneBox>): RowSpec {
  if (row.refersTo === undefined) return row;
  const home = spineOf(map).placeOf(row.refersTo);
  let at: Place | undefined = home;
  while (at && !boxes.has(at.id)) at = at.parent;
  const refersTo = at?.id ?? home?.band.id;
  return refersTo === undefined || !boxes.has(refersTo) ? { ...row, refersTo: undefined } : { ...row, refersTo };
}
