// A statement as a cell: a field in which the word that ties it to its claim stands above its words, for layouts whose lines
// have no room for words.

import { sizeBelow, spineOf, type Place } from '../analysis/spine.ts';
import { countsBelow } from '../analysis/tally.ts';
import type { Standing } from '../analysis/shown-rows.ts';
import type { VisibleBand } from '../analysis/visible.ts';
import { widestWordsIn } from '../i18n/notation.ts';
import { CELL_WIDTH } from '../layout/cell-measures.ts';
import { breakLines } from '../layout/text-measure.ts';
import { appearanceOf, type Appearance } from './appearance.ts';
import type { MeasuredBox, SceneBox, TextPart } from './box.ts';
import { factsOf } from './facts.ts';
import type { Cells, CellText, Role } from './frames/frame.ts';
import { openHeader } from './headings.ts';
import { heightOf, knownOf, secondOf, toggleOf, type MeasuredRow } from './statement-box.ts';
import { ITALIC, TYPE } from './type-scale.ts';
import type { Writer } from './writer.ts';

const PAD = { x: 12, y: 5 } as const;

/** The widest that words in a cell may be. */
export function cellRoom({ level }: Pick<Writer, 'level'>): number {
  return CELL_WIDTH[level] - PAD.x * 2;
}

/** Cells of which a closed one is so much higher for each statement behind it. */
export function cellsOf(eachBehind: number): Cells {
  return { box: cellBox, text: cellText, size: (writer, shown, role, text, notes) => cellSize(writer, shown, role, text, eachBehind, notes) };
}

function cellText(writer: Writer, place: Place): CellText {
  const { lines, type, appearance, second } = toldIn(writer, place);
  return { about: aboutOf(appearance), told: lines.length * TYPE[type].line, second: heightOf(second) };
}

function cellSize(writer: Writer, shown: Standing, role: Role | undefined, text: CellText, eachBehind: number, notes: Map<string, number>): Omit<MeasuredRow, 'box'> {
  const { place } = shown;
  const above = PAD.y + heightOfNote(writer, labelOf(writer, shown, role, text.about), notes) + text.told;
  const isClosed = shown.hidesMore && !shown.isOpen;
  const height = above + text.second + heightOfNote(writer, isClosed ? closedFacts(writer, place) : '', notes) + PAD.y;
  return { width: CELL_WIDTH[writer.level], height: Math.max(height, isClosed && eachBehind > 0 ? sizeBelow(spineOf(writer.map), place) * eachBehind : 0), anchor: above - TYPE[typeOf(place)].line / 2 };
}

function cellBox(writer: Writer, shown: Standing, role: Role | undefined): SceneBox {
  const { place } = shown;
  const { words, locale } = writer;
  const { lines, type, appearance, second, before } = toldIn(writer, place);
  const parts: TextPart[] = [];
  let y: number = PAD.y;
  const add = (part: Omit<TextPart, 'x' | 'y'>): void => {
    parts.push({ ...part, x: PAD.x, y });
    y += part.lines.length * TYPE[part.type].line;
  };
  const label = labelOf(writer, shown, role, aboutOf(appearance));
  if (label !== '') add({ type: 'row-note', lines: noteLines(writer, label).map((line, i) => (i === 0 && role !== undefined ? line.replace(widestWordsIn(locale)[role.key], words[role.key]) : line)) });
  add({ type, lines, before });
  for (const part of second) add(part);
  if (shown.hidesMore && !shown.isOpen) add({ type: 'row-note', lines: noteLines(writer, closedFacts(writer, place)) });
  return { ...knownOf(writer, shown), form: 'cell', parts, ...toggleOf(writer, shown) };
}

function typeOf({ depth }: Place): 'row-answer' | 'row' {
  return depth === 0 ? 'row-answer' : 'row';
}

/** Its words, broken. */
function toldIn(writer: Writer, place: Place): { readonly appearance: Appearance; readonly type: 'row-answer' | 'row'; readonly lines: readonly string[]; readonly before: NonNullable<TextPart['before']>; readonly second: readonly TextPart[] } {
  const { level, locale, map } = writer;
  const statement = writer.index.statement(place.id)!;
  const appearance = appearanceOf(map, place, statement, locale, writer.words);
  const room = cellRoom(writer);
  const type = typeOf(place);
  const before = { text: appearance.number, width: writer.width(appearance.number, 'row-note') + 6, type: 'label' as const };
  const told = level === 'near' ? appearance.text : appearance.wrap(writer.say(statement.short ?? statement.text));
  const lines = breakLines(told, room, (statement.implicit && locale === 'en' ? ITALIC : TYPE)[type], writer.measure, before.width);
  return { appearance, type, lines, before, second: secondOf(writer, place, level === 'near' ? statement.text : (statement.short ?? statement.text), room) };
}

/** Of the label what is said of the statement itself; how it attacks a step stands there as the word that ties it to its claim. */
function aboutOf({ label }: Appearance): readonly string[] {
  return label.filter(({ widest }) => widest === undefined).map(({ text }) => text);
}

/** With the widest word, so that a cell is as high in every notation. */
function labelOf({ messages, locale }: Writer, { removed }: Standing, role: Role | undefined, about: readonly string[]): string {
  const hidden = [role && role.through > 0 ? `(${messages['box.hidden'](role.through)})` : '', removed > 0 ? `(${messages['box.hidden-behind'](removed)})` : ''];
  return [role === undefined ? '' : widestWordsIn(locale)[role.key], ...about, ...hidden].filter((part) => part !== '').join(' · ');
}

/** What stands behind a closed one. */
function closedFacts({ map, locale }: Writer, place: Place): string {
  return `+ ${factsOf(countsBelow(map, place), locale, 'brief')}`;
}

function noteLines(writer: Writer, text: string): string[] {
  return breakLines(text, cellRoom(writer), TYPE['row-note'], writer.measure);
}

/** The height of a small line, or of as many as its text needs; of no text, none. */
function heightOfNote(writer: Writer, text: string, known: Map<string, number>): number {
  let height = known.get(text);
  if (height === undefined) known.set(text, (height = text === '' ? 0 : noteLines(writer, text).length * TYPE['row-note'].line));
  return height;
}

/** The cell of an open question. */
export function cellHeader(writer: Writer, band: VisibleBand): MeasuredBox | undefined {
  const question = writer.index.question(band.band.id ?? '');
  const header = openHeader(writer, band);
  if (!header || !question) return header;
  const { number: _, ...box } = header.box;
  const lines = breakLines(`${band.band.number}  ${writer.say(question.text)}`, cellRoom(writer), TYPE.question, writer.measure);
  return { width: CELL_WIDTH[writer.level], height: lines.length * TYPE.question.line + PAD.y, box: { ...box, form: 'cell', parts: [{ type: 'question', lines, x: PAD.x, y: PAD.y }] } };
}
