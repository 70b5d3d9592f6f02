// The visible submap as rows of a tree, in the order in which a map is read: questions, statements, steps. A step has a row
// of its own where it joins premises or is attacked itself; otherwise its word stands before its premise.

import { spineOf, subtreeOf, type Step } from '../analysis/spine.ts';
import { countsBelow } from '../analysis/tally.ts';
import type { VisibleBand, VisiblePlace, VisibleStep, VisibleSubmap } from '../analysis/visible.ts';
import { hidesMore } from '../analysis/visible-tree.ts';
import { outlineViewMessagesOf } from '../i18n/outline-view.ts';
import { relationSentence } from './relation-sentence.ts';
import { wordsIn, type Notation } from '../i18n/notation.ts';
import { messagesOf } from '../i18n/translate.ts';
import { referenceRow } from '../layout/drawing.ts';
import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { secondTextIn, textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { appearanceOf, type Appearance, type LabelPart } from '../scene/appearance.ts';
import { caseFacts, furtherFacts } from '../scene/case-facts.ts';
import { factParts, withCommas, type FactPart } from '../scene/facts.ts';

/** A text and the language that it is in. */
export interface RowText {
  readonly text: string;
  readonly lang: string;
}

/** How a row bears on the one that it hangs below: "because", "but", or that something is hidden between. */
export interface RowWord {
  readonly text: string;
  readonly tone: Polarity | 'plain';
  /** Counts what a filter has removed on the way. */
  readonly isStub?: boolean;
}

/** Deeper rows stand no farther in, or their words would have no room. */
export const MOST_INDENT = 10;

export interface OutlineRow {
  /** Of a record its id; `see:` a statement told elsewhere, `more:` grounds beyond the first five. */
  readonly id: string;
  readonly kind: 'question' | 'statement' | 'step' | 'reference' | 'more';
  /** From 1; the row that it hangs below, -1 for none; its place among those that hang there. */
  readonly level: number;
  /** How far it stands in: what a step joins stands under it like one block, so not by its level. */
  readonly indent: number;
  readonly parent: number;
  readonly position: number;
  readonly of: number;
  /** Told under the row of its step, in one block with it. */
  readonly isJoined: boolean;
  /** The record that a click opens or closes, and whether it is open; missing where it hides nothing. */
  readonly toggle: { readonly id: Id; readonly isOpen: boolean } | undefined;
  /** The statement that a reference leads to, or whose grounds `more` shows. */
  readonly to: Id | undefined;
  /** The step whose word stands here. */
  readonly step: Id | undefined;
  /** Of a step's own row: the relation as a sentence, by which it is called. */
  readonly sentence: string;
  readonly number: string;
  readonly words: readonly RowWord[];
  readonly text: RowText | undefined;
  /** The same in the second language, where the map has it. */
  readonly also: RowText | undefined;
  /** The answers that stand in the row of a closed question, as on the first screen of the map. */
  readonly answers: readonly (RowText & { readonly isReservation: boolean; readonly also: RowText | undefined })[];
  readonly label: readonly LabelPart[];
  readonly bar: Appearance['bar'];
  readonly frame: Appearance['frame'];
  readonly isStruck: boolean;
  /** Told large: the thesis, the first answer to a question. */
  readonly isHeading: boolean;
  /** What a click would show, as facts. */
  readonly facts: readonly FactPart[];
  /** Further words of the program: how much the filters have removed. */
  readonly note: string;
  readonly isDimmed: boolean;
}

/** What opens with the thesis besides its grounds: whatever else bears on the whole text. */
interface Rest {
  readonly roots: readonly VisiblePlace[];
  readonly isOpen: boolean;
}

type Content = Omit<OutlineRow, keyof At | 'position' | 'of'>;
type At = Pick<OutlineRow, 'level' | 'indent' | 'parent' | 'isJoined'>;
type Pending = At & (
  | { readonly shown: VisiblePlace; readonly words: readonly RowWord[]; readonly step: Id | undefined; readonly rest?: Rest }
  | { readonly visible: VisibleStep }
  | { readonly content: Content }
);

const EMPTY = { toggle: undefined, to: undefined, step: undefined, sentence: '', number: '', words: [], text: undefined, also: undefined, answers: [], label: [], bar: 'none', frame: 'solid', isStruck: false, isHeading: false, facts: [], note: '', isDimmed: false } as const satisfies Omit<Content, 'id' | 'kind'>;

export interface OutlineOptions {
  /** The language of the text below the text. */
  readonly also?: Locale | undefined;
  readonly notation?: Notation | undefined;
}

/**
 * The rows of what is shown. Every statement that is shown has exactly one, but for answers of closed questions, which stand
 * in the question's own row. O(what is shown)
 */
export function outlineRows(map: ArgumentMap, visible: VisibleSubmap, locale: Locale, { also, notation }: OutlineOptions = {}): OutlineRow[] {
  const { bands } = visible;
  const isFiltered = visible.filtered + visible.dimmed > 0;
  const index = indexOf(map);
  const messages = messagesOf(locale);
  const own = outlineViewMessagesOf(locale);
  const terms = wordsIn(locale, notation);
  const rows: Omit<OutlineRow, 'position' | 'of'>[] = [];
  const say = (text: LocalizedText): RowText => textIn(text, locale, map.language);
  const second = (text: LocalizedText, wrap = (words: string): string => words): RowText | undefined => {
    const shown = secondTextIn(text, locale, also, map.language);
    return shown && { text: wrap(shown.text), lang: shown.lang };
  };

  const statement = (shown: VisiblePlace, words: readonly RowWord[], step: Id | undefined, rest: Rest | undefined): Content => {
    const { place } = shown;
    const record = index.statement(place.id)!;
    const { number, text, lang, label, bar, frame, isStruck } = appearanceOf(map, place, record, locale, terms);
    const hasRest = rest !== undefined && (rest.isOpen ? rest.roots.length > 0 : place.band.roots.length > 1);
    const isOpen = hidesMore(shown) ? shown.isOpen : rest?.isOpen === true;
    const secondLook = also === undefined ? undefined : appearanceOf(map, place, record, also);
    return {
      ...EMPTY,
      id: place.id,
      kind: 'statement',
      step,
      number,
      words,
      text: { text, lang },
      also: second(record.text, secondLook?.wrap),
      // The row's own word says it.
      label: label.filter((part) => part.widest === undefined),
      bar,
      frame,
      isStruck,
      isHeading: place.id === map.thesis || (record.answers !== undefined && place.band.roots[0] === place),
      toggle: hasRest || hidesMore(shown) ? { id: place.id, isOpen } : undefined,
      facts: hidesMore(shown) && !isOpen ? withCommas(factParts(countsBelow(map, place), locale, 'brief'), messages) : [],
      note: shown.removed.length > 0 ? messages['box.hidden-behind'](shown.removed.length) : '',
      isDimmed: shown.isDimmed,
    };
  };

  const question = (band: VisibleBand, id: Id): Content => {
    const { text } = index.question(id)!;
    const { roots } = band.band;
    const hasAny = roots.length > 0;
    // A filter opens every question in which it finds anything.
    const isBarren = isFiltered && !band.isOpen;
    const answers = band.roots.map(({ place }) => {
      const record = index.statement(place.id)!;
      const isReservation = record.qualifies !== undefined;
      const before = isReservation ? messages['word.reservation'] : '';
      const said = say(record.text);
      return { text: before + said.text, lang: said.lang, isReservation, also: second(record.text) };
    });
    const isTold = !band.isOpen && roots[0] !== undefined;
    const further = isTold ? furtherFacts(map, roots, locale, 'brief') : [];
    return {
      ...EMPTY,
      id,
      kind: 'question',
      number: band.band.number,
      text: say(text),
      also: second(text),
      answers: band.isOpen ? [] : answers,
      toggle: hasAny ? { id, isOpen: band.isOpen } : undefined,
      facts: isTold && !isBarren ? [...caseFacts(map, roots[0]!, locale, 'brief'), ...(further.length > 0 ? [{ text: ' · ', tone: 'plain' as const }, ...further] : [])] : [],
      note: isBarren ? messages['filter.no-hit'](roots.flatMap(subtreeOf).length) : '',
      isDimmed: band.roots.length > 0 && band.roots.every((root) => root.isDimmed),
    };
  };

  const wordsOf = ({ step, word, through }: VisibleStep, isTogether: boolean): RowWord[] => {
    const last = terms[step.attacks ? 'does-not-follow' : step.polarity === 'support' ? 'because' : 'but'];
    const close = step.attacks || isTogether ? own.before(isTogether && step.premises.length > 1 ? own.together(last) : last) : last;
    const end: RowWord = { text: close, tone: step.polarity };
    if (through.length === 0) return [end];
    return [{ text: terms[word === 'support' ? 'because' : 'but'], tone: word }, { text: `(${messages['box.hidden'](through.length)})`, tone: 'plain', isStub: true }, end];
  };

  const reference = (step: Step, id: Id, words: readonly RowWord[]): Content => {
    const record = index.statement(id);
    const said = record && say(record.short ?? record.text);
    return { ...EMPTY, id: referenceRow(step.id, id), kind: 'reference', to: id, step: step.id, words: [...words, { text: messages['box.see'](spineOf(map).placeOf(id)?.number ?? ''), tone: 'plain' }], text: said, bar: step.polarity };
  };

  /** What hangs below a step's own row, or in its place: its premises, and what attacks it. */
  const premisesOf = ({ step, premises }: VisibleStep, words: (i: number) => readonly RowWord[], at: At): Pending[] =>
    premises.map(({ id, shown }, i) => (shown ? { ...at, shown, words: words(i), step: step.id } : { ...at, content: reference(step, id, words(i)) }));

  const below = (shown: VisiblePlace, at: At): Pending[] => [
    ...shown.steps.map((visible): Pending => ({ ...at, visible })),
    ...shown.elaborations.map((each): Pending => ({ ...at, shown: each, words: [{ text: terms['that-is'], tone: 'plain' }], step: undefined })),
    ...(shown.isOpen && shown.folded.length > 0 ? [{ ...at, content: { ...EMPTY, id: `more:${shown.place.id}`, kind: 'more' as const, to: shown.place.id, words: [{ text: messages['box.more'](shown.folded.length), tone: 'plain' as const }] } }] : []),
  ];

  // A stack, for chains may be as long as the map.
  const top: At = { parent: -1, level: 1, indent: 0, isJoined: false };
  const todo: Pending[] = [];
  for (const band of bands.toReversed()) {
    const { id, kind } = band.band;
    const [root, ...others] = band.roots;
    if (kind === 'question' && id !== undefined) todo.push({ ...top, content: question(band, id) });
    else if (kind === 'thesis' && root) todo.push({ ...top, shown: root, words: [], step: undefined, rest: { roots: others, isOpen: band.isOpen } });
    else for (const each of band.roots.toReversed()) todo.push({ ...top, shown: each, words: [], step: undefined });
  }
  const bandOf = new Map(bands.map((band) => [band.band.id, band]));
  while (todo.length > 0) {
    const next = todo.pop()!;
    const { parent, level, indent, isJoined } = next;
    const here: At = { parent, level, indent, isJoined };
    const at: At = { parent: rows.length, level: level + 1, indent: indent + 1, isJoined: false };
    let inner: Pending[] = [];
    if ('shown' in next) {
      const { shown, words, step, rest } = next;
      rows.push({ ...statement(shown, words, step, rest), ...here });
      // A filter may show it although the thesis is closed.
      const beside = hidesMore(shown) && !shown.isOpen ? here : at;
      inner = [...below(shown, at), ...(rest?.roots ?? []).map((each): Pending => ({ ...beside, shown: each, words: [], step: undefined }))];
    } else if ('visible' in next) {
      const { step, premises, undercuts } = next.visible;
      if (premises.length === 0) continue;
      if (premises.length > 1 || undercuts.length > 0) {
        rows.push({ ...EMPTY, id: step.id, kind: 'step', step: step.id, sentence: relationSentence(map, step.id, locale, { notation }), words: wordsOf(next.visible, true), bar: step.polarity, isDimmed: premises.every(({ shown }) => shown?.isDimmed), ...here });
        inner = [...premisesOf(next.visible, (i) => (i > 0 ? [{ text: terms.and, tone: step.polarity }] : []), { ...at, indent, isJoined: true }), ...undercuts.map((visible): Pending => ({ ...at, visible }))];
      } else inner = premisesOf(next.visible, () => wordsOf(next.visible, false), here);
    } else {
      rows.push({ ...next.content, ...here });
      const band = next.content.kind === 'question' ? bandOf.get(next.content.id) : undefined;
      if (band?.isOpen) inner = band.roots.map((shown): Pending => ({ ...at, indent, shown, words: [], step: undefined }));
    }
    todo.push(...inner.toReversed());
  }
  return withPositions(rows);
}

/** Each row's place among those that hang below the same one. */
function withPositions(rows: readonly Omit<OutlineRow, 'position' | 'of'>[]): OutlineRow[] {
  const sizes = new Map<number, number>();
  const positions = rows.map(({ parent }) => {
    const position = (sizes.get(parent) ?? 0) + 1;
    sizes.set(parent, position);
    return position;
  });
  return rows.map((row, i) => ({ ...row, position: positions[i]!, of: sizes.get(row.parent)! }));
}
