// What is to be drawn: the visible submap as measured rows for the layout, and the same rows as boxes for a painter.
// Texts are broken into lines here, once, so that a box is exactly as high as what stands in it.

import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { spineOf } from '../analysis/spine.ts';
import { countsBelow } from '../analysis/tally.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from '../analysis/visible.ts';
import { messagesOf } from '../i18n/translate.ts';
import { columnWidth, pageTextWidth } from '../layout/columns.ts';
import type { BandSpec, LayoutRequest, RowSpec, StepSpec } from '../layout/drawing.ts';
import { breakLines, type TextMeasurer } from '../layout/text-measure.ts';
import { appearanceOf, type Appearance } from './appearance.ts';
import { factsOf } from './facts.ts';
import { PADDING, TYPE, type TypeRole } from './type-scale.ts';

/** A row as a painter draws it; its place comes from the drawing, by `id`. */
export interface SceneBox {
  readonly id: string;
  readonly kind: 'thesis' | 'question' | 'statement' | 'reference' | 'more';
  /** Plain lines on the paper, without a frame. */
  readonly isBare: boolean;
  readonly type: TypeRole;
  readonly lines: readonly string[];
  readonly appearance: Appearance | undefined;
  readonly isDimmed: boolean;
  /** What a click on it opens or closes; none where nothing stands behind it. */
  readonly toggle: { readonly id: string; readonly isOpen: boolean; readonly text: string; readonly lines?: readonly string[] } | undefined;
}

export interface Scene {
  readonly request: LayoutRequest;
  readonly boxes: ReadonlyMap<string, SceneBox>;
}

export interface SceneOptions {
  readonly layout: string;
  readonly locale: Locale;
  readonly pageWidth: number;
  readonly measure: TextMeasurer;
}

const UNDERCUT_INDENT = 22;
const COUNTS_WIDTH = 330;
/** The boxed plus and the space after it. */
const TOGGLE_WIDTH = 24;

/** The scene of a visible submap. O(what is shown). */
export function sceneOf(map: ArgumentMap, visible: VisibleSubmap, { layout, locale, pageWidth, measure }: SceneOptions): Scene {
  const messages = messagesOf(locale);
  const index = indexOf(map);
  const boxes = new Map<string, SceneBox>();
  const rows: RowSpec[] = [];
  const steps: StepSpec[] = [];
  const isPage = visible.bands.every((band) => !band.isOpen);
  const say = (text: Parameters<typeof textIn>[0]): string => textIn(text, locale, map.language).text;

  const add = (box: SceneBox, row: Omit<RowSpec, 'id'>): number => {
    boxes.set(box.id, box);
    return rows.push({ ...row, id: box.id }) - 1;
  };

  /** A statement's box of a given width. */
  const statementRow = (shown: VisiblePlace, at: Pick<RowSpec, 'parent' | 'step' | 'column' | 'indent'>, form: 'box' | 'page' | 'line'): number => {
    const { place } = shown;
    const statement = index.statement(place.id)!;
    const appearance = appearanceOf(map, place, statement, locale);
    const isAnswer = statement.answers !== undefined && statement.qualifies === undefined;
    const facts = factsOf(countsBelow(map, place), locale);
    const toggle = place.steps.length + place.elaborations.length > 0 ? { id: place.id, isOpen: shown.isOpen, text: facts } : undefined;
    const base = { id: place.id, kind: 'statement', appearance, isDimmed: shown.isDimmed } as const;
    const reservation = statement.qualifies === undefined ? '' : `${messages['word.reservation']} `;
    if (form === 'line') {
      const short = statement.short ? say(statement.short) : appearance.text;
      const room = (pageWidth - 200 - COUNTS_WIDTH) / 2;
      const text = reservation + (measure(appearance.text, TYPE.statement) <= room ? appearance.text : short);
      const width = Math.ceil(measure(text, TYPE.statement)) + 2;
      return add({ ...base, isBare: true, type: 'statement', lines: [text], toggle: undefined }, { kind: 'statement', ...at, width, height: 24, anchor: 12 });
    }
    if (form === 'page') {
      const type: TypeRole = isAnswer ? 'page-answer' : 'statement';
      const lines = breakLines(reservation + appearance.text, pageTextWidth(pageWidth), TYPE[type], measure);
      return add({ ...base, isBare: true, type, lines, toggle: undefined }, { kind: 'statement', ...at, width: pageTextWidth(pageWidth), height: lines.length * TYPE[type].line, anchor: TYPE[type].line / 2 });
    }
    const width = columnWidth('near', at.column) - at.indent;
    const type: TypeRole = isAnswer || place.id === map.thesis ? 'answer' : 'statement';
    const lines = breakLines(appearance.text, width - PADDING.left - PADDING.right, { ...TYPE[type], italic: statement.implicit === true && locale === 'en' }, measure);
    const bolder = appearance.label.reduce((sum, { text, strong }) => sum + (strong ? measure(text, { ...TYPE.label, weight: 600 }) - measure(text, TYPE.label) : 0), 0);
    const label = breakLines(appearance.label.map((part) => part.text).join(' · '), width - PADDING.left - PADDING.right - bolder, TYPE.label, measure);
    const counts = toggle && !shown.isOpen ? breakLines(facts, width - PADDING.left - PADDING.right - TOGGLE_WIDTH, TYPE.label, measure) : [];
    const above = PADDING.top + label.length * TYPE.label.line;
    const height = above + lines.length * TYPE[type].line + PADDING.bottom + (counts.length > 0 ? 6 + counts.length * TYPE.label.line : 0);
    return add({ ...base, isBare: false, type, lines, toggle: toggle && { ...toggle, lines: counts } }, { kind: 'statement', ...at, width, height, anchor: above + TYPE[type].line / 2 });
  };

  const oneLine = (id: string, kind: 'reference' | 'more', text: string, at: Pick<RowSpec, 'parent' | 'step' | 'column' | 'indent'>, toggle: SceneBox['toggle']): number => {
    const width = columnWidth('near', at.column) - at.indent;
    const lines = breakLines(text, width - 8, TYPE.label, measure);
    const box: SceneBox = { id, kind, isBare: true, type: 'label', lines, appearance: undefined, isDimmed: false, toggle };
    return add(box, { kind, ...at, width, height: Math.max(24, lines.length * TYPE.label.line + 8), anchor: 12 });
  };

  /** A root with everything below it that is shown; a stack, for chains may be as long as the map. */
  const grow = (root: VisiblePlace): number => {
    const first = statementRow(root, { parent: -1, step: -1, column: 0, indent: 0 }, 'box');
    const todo: { shown: VisiblePlace; row: number }[] = [{ shown: root, row: first }];
    while (todo.length > 0) {
      const { shown, row } = todo.pop()!;
      const column = rows[row]!.column + 1;
      const below: { shown: VisiblePlace; row: number }[] = [];
      const addStep = (visibleStep: VisibleStep, attacks: number, indent: number): void => {
        const { step, word, through, premises } = visibleStep;
        const own: number[] = [];
        const s = steps.length;
        steps.push({ id: step.id, polarity: step.polarity, word, under: row, attacks, rows: own, through: through.length });
        for (const premise of premises) {
          const at = { parent: row, step: s, column, indent };
          if (premise.shown) {
            const made = statementRow(premise.shown, at, 'box');
            own.push(made);
            below.push({ shown: premise.shown, row: made });
          } else {
            const short = index.statement(premise.id);
            const number = spineOf(map).placeOf(premise.id)?.number ?? '';
            own.push(oneLine(`see:${step.id}:${premise.id}`, 'reference', `${messages['box.see'](number)} ${short ? say(short.short ?? short.text) : ''}`, at, undefined));
          }
        }
        if (own.length === 0) return void steps.pop();
        for (const undercut of visibleStep.undercuts) addStep(undercut, s, indent + UNDERCUT_INDENT);
      };
      for (const each of shown.steps) addStep(each, -1, 0);
      for (const each of shown.elaborations) below.push({ shown: each, row: statementRow(each, { parent: row, step: -1, column, indent: 0 }, 'box') });
      const hidden = shown.isOpen ? shown.folded.length : 0;
      if (hidden > 0) oneLine(`more:${shown.place.id}`, 'more', messages['box.more'](hidden), { parent: row, step: -1, column, indent: 0 }, { id: shown.place.id, isOpen: false, text: messages['box.more'](hidden) });
      todo.push(...below.toReversed());
    }
    return first;
  };

  const bandSpec = (band: VisibleBand): BandSpec => {
    const question = band.band.id === undefined ? undefined : index.question(band.band.id);
    const form = band.isOpen ? 'box' : isPage ? 'page' : 'line';
    let header: BandSpec['header'];
    if (question) {
      const text = `${band.band.number}  ${say(form === 'line' ? question.short : question.text)}`;
      const type: TypeRole = form === 'line' ? 'label' : 'question';
      const width = form === 'page' ? pageTextWidth(pageWidth) : form === 'line' ? Math.ceil(measure(text, TYPE.label)) + 4 : Math.min(620, pageWidth - 420);
      const lines = breakLines(text, width, TYPE[type], measure);
      boxes.set(question.id, { id: question.id, kind: 'question', isBare: true, type, lines, appearance: undefined, isDimmed: false, toggle: { id: question.id, isOpen: band.isOpen, text: messages['band.open'] } });
      header = { width, height: form === 'page' ? lines.length * TYPE.question.line : 32 };
    }
    const roots = band.roots.map((root) => (form === 'box' ? grow(root) : statementRow(root, { parent: -1, step: -1, column: 0, indent: 0 }, form)));
    return { id: band.band.id ?? 'rest', kind: band.band.kind, isOpen: band.isOpen, header, roots };
  };

  const thesis = visible.bands.find((band) => band.band.kind === 'thesis');
  let headline: LayoutRequest['headline'];
  if (thesis && !thesis.isOpen) {
    const root = thesis.roots[0]!;
    const statement = index.statement(root.place.id)!;
    const type: TypeRole = isPage ? 'headline' : 'answer';
    const lines = breakLines(say(statement.text), isPage ? 760 : pageWidth - 220, TYPE[type], measure);
    const toggle = thesis.band.roots.some((place) => place.steps.length > 0) ? { id: statement.id, isOpen: false, text: factsOf(countsBelow(map, root.place), locale) } : undefined;
    boxes.set(statement.id, { id: statement.id, kind: 'thesis', isBare: true, type, lines, appearance: undefined, isDimmed: root.isDimmed, toggle });
    headline = { id: statement.id, width: isPage ? 780 : pageWidth - 210, height: lines.length * TYPE[type].line };
  }
  const bands = visible.bands.filter((band) => band !== thesis || band.isOpen).map(bandSpec);
  const wordWidth = (key: 'word.because' | 'word.but' | 'word.that-is'): number => measure(messages[key], TYPE.word);
  const wordWidths = { support: wordWidth('word.because'), attack: wordWidth('word.but'), elaboration: wordWidth('word.that-is') };
  return { request: { layout, level: 'near', form: isPage ? 'page' : 'bands', pageWidth, headline, bands, rows, steps, wordWidths, active: undefined }, boxes };
}
