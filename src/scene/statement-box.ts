// The box of an open statement: near with everything that is said of it, from the middle distance a mark and one line.

import { markOf, countsBelow } from '../analysis/tally.ts';
import type { Place } from '../analysis/spine.ts';
import type { Standing } from '../analysis/shown-rows.ts';
import type { RowSpec } from '../layout/drawing.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { widestWordsIn } from '../i18n/notation.ts';
import { breakLines } from '../layout/text-measure.ts';
import { appearanceOf, type LabelPart } from './appearance.ts';
import type { SceneBox, TextPart, Toggle } from './box.ts';
import { factParts, factsOf, withCommas } from './facts.ts';
import { packLines } from './pack.ts';
import { BOLD, ITALIC, PADDING, TYPE, type TypeRole } from './type-scale.ts';
import type { Writer } from './writer.ts';

/** A box and its measures as a row of the layout. */
export interface MeasuredRow {
  readonly box: SceneBox;
  readonly width: number;
  readonly height: number;
  readonly anchor: number;
}

/** Where a row stands; `besideIsFree`: no line runs in the gap at its right. */
export type Spot = Pick<RowSpec, 'column' | 'indent'> & { readonly besideIsFree?: boolean };

/** The boxed plus and the space after it. */
export const TOGGLE_WIDTH = 24;
/** Between a box and the plus beside it. */
const BESIDE = 10;
const ABOVE_TOGGLE = 6;
const AFTER_NUMBER = 7;
/** A row of the middle distance: its height, where the text begins after the mark, what stands before a note, and what a text needs. */
const ROW = { line: 16, text: 16, before: 6, leastText: 72 } as const;
/** Words that refer or count: 24 px high on the screen at the smallest zoom. */
const LINK_HEIGHT = 26;
const LABEL_SEPARATOR = ' · ';

/** A statement as a box or a row: where its frame has no cells. */
export function statementBox(writer: Writer, shown: Standing, at: Spot): MeasuredRow {
  return writer.level === 'middle' ? rowOf(writer, shown, at) : boxOf(writer, shown, at);
}

type Known = Pick<SceneBox, 'id' | 'kind' | 'isDimmed'> & { readonly appearance: ReturnType<typeof appearanceOf> };

export function knownOf(writer: Writer, { place, isDimmed }: Standing): Known {
  const statement = writer.index.statement(place.id)!;
  return { id: place.id, kind: 'statement', appearance: appearanceOf(writer.map, place, statement, writer.locale, writer.words), isDimmed };
}

export function toggleOf(writer: Writer, shown: Standing, set: Pick<Toggle, 'lines' | 'isBeside'> = { lines: [] }): { toggle?: Toggle } {
  if (!shown.hidesMore) return {};
  const { place, isOpen } = shown;
  return { toggle: { id: place.id, isOpen, text: factsOf(countsBelow(writer.map, place), writer.locale, 'brief'), ...set } };
}

/** The same in the second language, with the marks that belong there; nothing where none is wished for, or the map has it in one only. */
export function secondOf(writer: Writer, place: Place, text: LocalizedText, room: number, at = { x: 0, y: 0 }): TextPart[] {
  const second = writer.second(text);
  const statement = writer.index.statement(place.id);
  if (!second || !statement) return [];
  const { wrap } = appearanceOf(writer.map, place, statement, second.lang === 'zh' ? 'zh' : 'en');
  return [{ type: 'row', lines: breakLines(wrap(second.text), room, TYPE.row, writer.measure), ...at, lang: second.lang }];
}

/** Of parts one below the other. */
export function heightOf(parts: readonly TextPart[]): number {
  return parts.reduce((sum, part) => sum + part.lines.length * TYPE[part.type].line, 0);
}

/** From the middle distance: an answer in its words, everything else as its mark, one line and the author's stance. */
function rowOf(writer: Writer, shown: Standing, at: Spot): MeasuredRow {
  const { place } = shown;
  const known = knownOf(writer, shown);
  const statement = writer.index.statement(place.id)!;
  const { appearance } = known;
  const room = writer.frame.widthAt(at, writer.level, writer.pageWidth);
  const short = appearance.wrap(writer.say(statement.short ?? statement.text));
  if (place.depth === 0) {
    const type: TypeRole = statement.answers !== undefined || place.id === writer.map.thesis ? 'row-answer' : 'row';
    const lines = breakLines(short, room, TYPE[type], writer.measure);
    const y = lines.length * TYPE[type].line;
    const second = secondOf(writer, place, statement.short ?? statement.text, room, { x: 0, y });
    const box: SceneBox = { ...known, form: 'bare', parts: [{ type, lines, x: 0, y: 0 }, ...second], ...toggleOf(writer, shown) };
    return { box, width: room, height: y + heightOf(second), anchor: TYPE[type].line / 2 };
  }
  const before = place.step?.attacks ? { text: writer.words['does-not-follow'], width: writer.width(widestWordsIn(writer.locale)['does-not-follow'], 'row-word') + ROW.before, type: 'row-word' as const } : undefined;
  const hidden = shown.removed > 0 ? `(${writer.messages['box.hidden'](shown.removed)})` : '';
  const note = [appearance.note, shown.hidesMore && !shown.isOpen && !writer.frame.hasThreads ? '+' : '', hidden].filter((part) => part !== '').join(' ');
  const noteWidth = note === '' ? 0 : writer.width(note, 'row-note') + ROW.before;
  // Beside what little room a long note leaves, no word would fit: it takes a line of its own then.
  const isBelow = room - ROW.text - noteWidth - (before?.width ?? 0) < ROW.leastText;
  const lines = breakLines(short, room - ROW.text - (isBelow ? 0 : noteWidth), (statement.implicit && writer.locale === 'en' ? ITALIC : TYPE).row, writer.measure, before?.width);
  const textWidth = Math.max(...lines.map((line, i) => writer.width(line, 'row') + (i === 0 ? (before?.width ?? 0) : 0)));
  const parts: TextPart[] = [{ type: 'row', lines, x: ROW.text, y: 0, ...(before ? { before } : {}) }];
  if (note !== '') parts.push({ type: 'row-note', lines: [note], ...(isBelow ? { x: ROW.text, y: ROW.line * lines.length } : { x: ROW.text + textWidth + ROW.before, y: 0 }) });
  const mark = markOf(writer.map, place);
  const height = ROW.line * (lines.length + (isBelow ? 1 : 0));
  const second = secondOf(writer, place, statement.short ?? statement.text, room - ROW.text, { x: ROW.text, y: height });
  const secondWidth = Math.max(0, ...second.flatMap((part) => part.lines.map((line) => writer.width(line, part.type))));
  parts.push(...second);
  const box: SceneBox = { ...known, form: 'row', parts, ...(mark ? { mark } : {}), ...toggleOf(writer, shown) };
  return { box, width: ROW.text + Math.max(secondWidth, isBelow ? Math.max(textWidth, noteWidth) : textWidth + noteWidth), height: height + heightOf(second), anchor: ROW.line / 2 };
}

/** Near: a label, the text with its number, and what it hides. */
function boxOf(writer: Writer, shown: Standing, at: Spot): MeasuredRow {
  const { measure, messages, locale, labelType } = writer;
  const labelStyle = TYPE[labelType];
  const { place } = shown;
  const known = knownOf(writer, shown);
  const statement = writer.index.statement(place.id)!;
  const { appearance } = known;
  const width = writer.frame.widthAt(at, writer.level, writer.pageWidth);
  const room = width - PADDING.left - PADDING.right;
  // The answer line of a question is large; further answers and reservations are told by their ink bar.
  const isAnswerLine = place.id === writer.map.thesis || (statement.answers !== undefined && place.band.roots[0] === place);
  const type: TypeRole = isAnswerLine ? 'answer' : 'statement';
  const before = { text: appearance.number, width: Math.ceil(measure(appearance.number, labelStyle)) + AFTER_NUMBER, type: labelType };
  const lines = breakLines(appearance.text, room, (statement.implicit && locale === 'en' ? ITALIC : TYPE)[type], measure, before.width);
  const widthOfWord = ({ text, tone, widest = text }: LabelPart): number => measure(widest, tone === 'plain' ? labelStyle : BOLD[labelType]);
  const hidden = shown.removed > 0 ? [{ text: messages['box.hidden-behind'](shown.removed), tone: 'plain' as const }] : [];
  // A name may be wider than its box: it is broken like any other text.
  // How else it is read, only who can ask for it wants to know.
  const labels = appearance.label.filter(({ text, tone }) => (!writer.isStage || text !== messages['box.readings']) && (!writer.isPart || tone !== 'alarm'));
  const named = labels.flatMap((part) => {
    if (widthOfWord(part) <= room) return [part];
    const linesOf = (text: string): string[] => breakLines(text, room, part.tone === 'plain' ? labelStyle : BOLD[labelType], measure);
    const own = linesOf(part.text);
    // As many lines as in the notation that needs most of them.
    const most = part.widest === undefined ? 0 : linesOf(part.widest).length;
    return [...own, ...Array<string>(Math.max(0, most - own.length)).fill('')].map((text) => ({ ...part, text }));
  });
  const label = packLines([...named, ...hidden], room, widthOfWord, measure(LABEL_SEPARATOR, labelStyle));
  const above = PADDING.top + label.length * labelStyle.line;
  const second = secondOf(writer, place, statement.text, room);
  let height = above + lines.length * TYPE[type].line + heightOf(second) + PADDING.bottom;

  let set: Pick<Toggle, 'lines' | 'isBeside'> = { lines: [] };
  if (shown.hidesMore && !shown.isOpen && !writer.frame.hasThreads) {
    const isBeside = at.besideIsFree === true && writer.frame.roomBeside(at, writer.level, writer.pageWidth) > 0;
    const parts = withCommas(factParts(countsBelow(writer.map, place), locale, 'brief'), messages);
    const counts = packLines(parts, (isBeside ? writer.frame.roomBeside(at, writer.level, writer.pageWidth) - BESIDE : room) - TOGGLE_WIDTH, ({ text }) => measure(text, TYPE.label));
    set = { lines: counts, isBeside };
    if (isBeside) height = Math.max(height, counts.length * TYPE.label.line + 4);
    else height += ABOVE_TOGGLE + counts.length * TYPE.label.line;
  }
  const box: SceneBox = { ...known, form: 'box', label, parts: [{ type, lines, x: 0, y: 0, before }, ...second], ...toggleOf(writer, shown, set) };
  return { box, width, height, anchor: above + TYPE[type].line / 2 };
}

/** One line on the paper that leads elsewhere or opens more. */
export function linkBox(writer: Writer, box: Pick<SceneBox, 'id' | 'kind' | 'toggle' | 'refersTo'>, text: string, at: Spot): MeasuredRow {
  const room = writer.frame.widthAt(at, writer.level, writer.pageWidth);
  const isNear = writer.level === 'near';
  const type: TypeRole = isNear ? writer.labelType : 'row-note';
  const lines = breakLines(text, room - 8, TYPE[type], writer.measure);
  const height = isNear ? Math.max(LINK_HEIGHT, lines.length * TYPE[type].line + 8) : lines.length * ROW.line;
  const y = isNear ? (LINK_HEIGHT - TYPE[type].line) / 2 : 0;
  const width = isNear ? room : Math.max(...lines.map((line) => writer.width(line, type)));
  return { box: { ...box, form: 'bare', parts: [{ type, lines, x: 0, y }], isDimmed: false }, width, height, anchor: isNear ? LINK_HEIGHT / 2 : ROW.line / 2 };
}
