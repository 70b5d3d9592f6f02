// What is to be drawn: the visible submap as measured rows for the layout, and the same rows as boxes for a painter.
// Texts are broken into lines here, once, so that a box is exactly as high as what stands in it.

import type { Place } from '../analysis/spine.ts';
import { spineOf } from '../analysis/spine.ts';
import { countsBelow } from '../analysis/tally.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from '../analysis/visible.ts';
import type { BandSpec, LayoutRequest, RowSpec, StepSpec } from '../layout/drawing.ts';
import { breakLines } from '../layout/text-measure.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { SceneBox } from './box.ts';
import { answerColumn, closedBand } from './closed-band.ts';
import { factsOf } from './facts.ts';
import { linkBox, statementBox, type MeasuredRow } from './statement-box.ts';
import { TYPE, type TypeRole } from './type-scale.ts';
import { writerOf, type SceneOptions, type Writer } from './writer.ts';

export interface Scene {
  readonly request: LayoutRequest;
  readonly boxes: ReadonlyMap<string, SceneBox>;
}

const HEADER = { near: 32, middle: 26 } as const;
const UNDERCUT_INDENT = { near: 22, middle: 12 } as const;
/** Widths of the headline on the first screen, and what the line of the thesis leaves at both ends. */
const HEADLINE = { width: 780, slack: 20, besideLine: 210 } as const;

type At = Pick<RowSpec, 'parent' | 'step' | 'column' | 'indent'>;

/** The scene of a visible submap. O(what is shown). */
export function sceneOf(map: ArgumentMap, visible: VisibleSubmap, options: SceneOptions): Scene {
  const writer = writerOf(map, options);
  const { level, pageWidth, messages } = writer;
  const boxes = new Map<string, SceneBox>();
  const rows: RowSpec[] = [];
  const steps: StepSpec[] = [];
  const isPage = visible.bands.every((band) => !band.isOpen);

  const add = ({ box, ...measured }: MeasuredRow, kind: RowSpec['kind'], at: At): number => {
    boxes.set(box.id, box);
    const refersTo = box.refersTo === undefined ? {} : { refersTo: box.refersTo };
    return rows.push({ id: box.id, kind, ...at, ...measured, ...refersTo }) - 1;
  };

  /** A root with everything below it that is shown; a stack, for chains may be as long as the map. */
  const grow = (root: VisiblePlace): number => {
    const atRoot = { parent: -1, step: -1, column: 0, indent: 0 };
    const top = add(statementBox(writer, root, atRoot), 'statement', atRoot);
    const todo: { shown: VisiblePlace; row: number }[] = [{ shown: root, row: top }];
    while (todo.length > 0) {
      const { shown, row } = todo.pop()!;
      const column = rows[row]!.column + 1;
      const below: { shown: VisiblePlace; row: number }[] = [];
      const put = (each: VisiblePlace, at: At): number => {
        const made = add(statementBox(writer, each, at), 'statement', at);
        below.push({ shown: each, row: made });
        return made;
      };
      const addStep = ({ step, word, through, premises, undercuts }: VisibleStep, attacks: number, indent: number): void => {
        const own: number[] = [];
        const s = steps.length;
        steps.push({ id: step.id, polarity: step.polarity, word, under: row, attacks, rows: own, through: through.length });
        for (const premise of premises) {
          const at = { parent: row, step: s, column, indent };
          if (premise.shown) own.push(put(premise.shown, at));
          else own.push(add(linkBox(writer, { id: `see:${step.id}:${premise.id}`, kind: 'reference', refersTo: premise.id }, seeText(writer, premise.id), at), 'reference', at));
        }
        if (own.length === 0) return void steps.pop();
        for (const undercut of undercuts) addStep(undercut, s, indent + UNDERCUT_INDENT[level]);
      };
      for (const each of shown.steps) addStep(each, -1, 0);
      for (const each of shown.elaborations) put(each, { parent: row, step: -1, column, indent: 0 });
      if (shown.isOpen && shown.folded.length > 0) {
        const at = { parent: row, step: -1, column, indent: 0 };
        const text = messages['box.more'](shown.folded.length);
        add(linkBox(writer, { id: `more:${shown.place.id}`, kind: 'more', toggle: { id: shown.place.id, isOpen: false, text, lines: [] } }, text, at), 'more', at);
      }
      todo.push(...below.toReversed());
    }
    return top;
  };

  const answerX = isPage ? 0 : answerColumn(writer, visible.bands);
  const bandSpec = (band: VisibleBand): BandSpec => {
    const id = band.band.id ?? 'rest';
    const { kind } = band.band;
    if (!band.isOpen) {
      const { box, ...header } = closedBand(writer, band, isPage ? 'page' : 'line', answerX);
      boxes.set(id, box);
      return { id, kind, isOpen: false, header, roots: [] };
    }
    const header = openHeader(writer, band, boxes);
    return { id, kind, isOpen: true, header, roots: band.roots.map(grow) };
  };

  const thesis = visible.bands.find((band) => band.band.kind === 'thesis');
  const headline = thesis && !thesis.isOpen ? headlineOf(writer, thesis.roots[0]!, isPage, boxes) : undefined;
  const bands = visible.bands.filter((band) => band !== thesis || band.isOpen).map(bandSpec);
  const wordWidths = { support: writer.width(messages['word.because'], 'word'), attack: writer.width(messages['word.but'], 'word'), elaboration: writer.width(messages['word.that-is'], 'word') };
  return { request: { layout: options.layout, level, form: isPage ? 'page' : 'bands', pageWidth, headline, bands, rows: rows.map((row) => leadTo(map, row, boxes)), steps, wordWidths }, boxes };
}

/** The line above an open question. */
function openHeader(writer: Writer, band: VisibleBand, boxes: Map<string, SceneBox>): BandSpec['header'] {
  const question = writer.index.question(band.band.id ?? '');
  if (!question) return undefined;
  const height = HEADER[writer.level];
  const type: TypeRole = writer.level === 'near' ? 'question' : 'label';
  const room = Math.min(640, writer.pageWidth - 420);
  const text = writer.clipped(`${band.band.number}  ${writer.say(question.text)}`, type, room);
  const parts = [{ type, lines: [text], x: 0, y: (height - TYPE[type].line) / 2 }];
  boxes.set(question.id, { id: question.id, kind: 'question', form: 'bare', parts, isDimmed: false, toggle: { id: question.id, isOpen: true, text: writer.messages['band.close'], lines: [] } });
  return { width: writer.width(text, type), height };
}

/** The thesis above all questions. */
function headlineOf(writer: Writer, root: VisiblePlace, isPage: boolean, boxes: Map<string, SceneBox>): LayoutRequest['headline'] {
  const statement = writer.index.statement(root.place.id)!;
  const type: TypeRole = isPage ? 'headline' : 'answer';
  const width = isPage ? HEADLINE.width : writer.pageWidth - HEADLINE.besideLine;
  const lines = breakLines(writer.say(statement.text), width - HEADLINE.slack, TYPE[type], writer.measure);
  const facts = factsOf(countsBelow(writer.map, root.place), writer.locale);
  const hasMore = root.place.band.roots.some((place) => place.steps.length > 0);
  const toggle = hasMore ? { toggle: { id: statement.id, isOpen: false, text: facts, lines: [] } } : {};
  boxes.set(statement.id, { id: statement.id, kind: 'thesis', form: 'bare', parts: [{ type, lines, x: 0, y: 0 }], isDimmed: root.isDimmed, ...toggle });
  return { id: statement.id, width, height: lines.length * TYPE[type].line };
}

function seeText(writer: Writer, id: Id): string {
  const statement = writer.index.statement(id);
  const number = spineOf(writer.map).placeOf(id)?.number ?? '';
  return `${writer.messages['box.see'](number)} ${statement ? writer.say(statement.short ?? statement.text) : ''}`;
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
