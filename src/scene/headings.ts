// The thesis above all questions, and the line above an open question.

import { countsBelow } from '../analysis/tally.ts';
import type { VisibleBand, VisiblePlace } from '../analysis/visible.ts';
import type { Question } from '../model/argument-map.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { TEXT_EDGE } from '../layout/columns.ts';
import { breakLines } from '../layout/text-measure.ts';
import type { MeasuredBox, SceneBox, TextPart } from './box.ts';
import { factsOf } from './facts.ts';
import { TYPE, type TypeRole } from './type-scale.ts';
import type { Writer } from './writer.ts';

const HEADER = { near: 32, middle: 26 } as const;
/** The line's buttons and counts stand at its right. */
const BESIDE_HEADER = 420;
const MOST_HEADER = 640;
const STAGE_HEADER = 520;
/** Width of the headline on the first screen, what its lines leave of it, and what stands beside it on a narrow page. */
const HEADLINE = { width: 780, slack: 20, beside: 96 } as const;
/** Between a question and itself in the second language. */
const BESIDE_FIRST = 12;
/** What the line of the thesis leaves at its right end. */
const BESIDE_LINE = 26;

/** The thesis: on the first screen a headline, beside something open one line. */
export function headline(writer: Writer, root: VisiblePlace, isPage: boolean, answerX: number): MeasuredBox {
  const { map, messages, measure } = writer;
  const statement = writer.index.statement(root.place.id)!;
  const type: TypeRole = isPage ? 'headline' : 'answer';
  const x = isPage ? 0 : answerX;
  const width = isPage ? Math.min(HEADLINE.width, writer.pageWidth - writer.frame.headlineX(writer.pageWidth) - HEADLINE.beside) : writer.pageWidth - TEXT_EDGE - BESIDE_LINE;
  const lines = breakLines(writer.say(statement.text), width - x - HEADLINE.slack, TYPE[type], measure);
  const parts: TextPart[] = [{ type, lines, x, y: 0 }];
  if (!isPage) parts.unshift({ type: 'label', lines: [headingOf(writer)], x: 0, y: (TYPE[type].line - TYPE.label.line) / 2 });
  const height = addSecond(writer, parts, statement.text, x, lines.length * TYPE[type].line, width - x - HEADLINE.slack);
  const text = factsOf(countsBelow(map, root.place), writer.locale);
  const hasMore = root.place.band.roots.some((place) => place.steps.length > 0);
  const toggle = hasMore ? { toggle: { id: statement.id, isOpen: false, text: text === '' ? messages['band.open'] : text, lines: [] } } : {};
  return { width, height, box: { id: statement.id, kind: 'thesis', form: 'bare', parts, isDimmed: root.isDimmed, ...toggle } };
}

/** What stands before the thesis: whose claim it is. */
export function headingOf({ map, messages }: Pick<Writer, 'map' | 'messages'>): string {
  return map.source ? messages['first.argues'] : messages['first.claims'];
}

/** The question on a stage: whole, for nothing stands beside it and nothing opens. */
function stageHeader(writer: Writer, question: Question, number: string): MeasuredBox {
  const type: TypeRole = 'question';
  const lines = breakLines(writer.say(question.text), STAGE_HEADER, TYPE[type], writer.measure);
  const width = Math.max(...lines.map((line) => writer.width(line, type)));
  return { width, height: lines.length * TYPE[type].line, box: { id: question.id, kind: 'question', form: 'bare', number, parts: [{ type, lines, x: 0, y: 0 }], isDimmed: false } };
}

/** The line above an open question; none above the thesis and the rest, which no record stands for. */
export function openHeader(writer: Writer, { band }: VisibleBand): MeasuredBox | undefined {
  const question = writer.index.question(band.id ?? '');
  if (!question) return undefined;
  if (writer.isStage) return stageHeader(writer, question, band.number);
  const height = HEADER[writer.level];
  const type: TypeRole = writer.level === 'near' ? 'question' : 'label';
  const most = Math.min(MOST_HEADER, writer.pageWidth - BESIDE_HEADER);
  const text = writer.clipped(writer.say(question.text), type, most);
  const parts: TextPart[] = [{ type, lines: [text], x: 0, y: (height - TYPE[type].line) / 2 }, ...secondBeside(writer, question, writer.width(text, type), (height - TYPE.row.line) / 2 + 1, writer.pageWidth - BESIDE_HEADER)];
  const toggle = { id: question.id, isOpen: true, text: writer.messages['band.close'], lines: [] };
  const box: SceneBox = { id: question.id, kind: 'question', form: 'bare', number: band.number, parts, isDimmed: false, toggle };
  return { width: writer.width(text, type), height, box };
}

/** The second language of a question behind the first in its line: its text, or its short name, whichever fits. @param end of the line, px */
function secondBeside(writer: Writer, { text, short }: Question, from: number, y: number, end: number): TextPart[] {
  const x = from + BESIDE_FIRST;
  const second = [text, short].map((each) => writer.second(each)).find((each) => each && x + writer.width(each.text, 'row') <= end);
  return second ? [{ type: 'row', lines: [second.text], x, y, lang: second.lang }] : [];
}

/** The second language below a text, where there is one. Returns where the texts then end. */
function addSecond(writer: Writer, parts: TextPart[], text: LocalizedText, x: number, y: number, width: number): number {
  const second = writer.second(text);
  if (!second) return y;
  const lines = breakLines(second.text, width, TYPE.row, writer.measure);
  parts.push({ type: 'row', lines, x, y, lang: second.lang });
  return y + lines.length * TYPE.row.line;
}
