// A closed question: on the first screen a paragraph with its answer and reservation, beside an open one a single line.
// Question and answer share one box, whose id is the question's: a click anywhere on them opens it.

import type { VisibleBand } from '../analysis/visible.ts';
import { closedTextWidth, isNarrow, LINE_ANSWER_X, pageTextWidth, TEXT_EDGE } from '../layout/columns.ts';
import { breakLines } from '../layout/text-measure.ts';
import type { MeasuredBox, TextPart } from './box.ts';
import { caseFacts, furtherFacts } from './case-facts.ts';
import { headingOf } from './headings.ts';
import type { Writer } from './writer.ts';
import { TYPE, type TypeRole } from './type-scale.ts';

/** Between the question, its answer and the reservation. */
const BELOW_QUESTION = 3;
const BELOW_ANSWER = 2;
const BEFORE_ANSWER = 14;
const BETWEEN = 14;
const LINE_HEIGHT = 32;
/** From one line of answers to the next, where one does not hold them. */
const NEXT_LINE = 22;
/** How much of the line an answer may take from its reservation. */
const ANSWER_SHARE = 0.6;

/** Where the answers of closed questions begin in their lines: the same x for all. O(bands) */
export function answerColumn(writer: Writer, bands: readonly VisibleBand[]): number {
  let x = 0;
  for (const band of bands) if (!band.isOpen) x = Math.max(x, writer.width(questionShort(writer, band), 'label'));
  const heading = writer.map.thesis === undefined ? 0 : writer.width(headingOf(writer), 'label');
  return Math.max(LINE_ANSWER_X - TEXT_EDGE, x + BEFORE_ANSWER, heading + BEFORE_ANSWER);
}

function questionShort(writer: Writer, band: VisibleBand): string {
  const question = writer.index.question(band.band.id ?? '');
  return question ? writer.say(question.short) : '';
}

/** Texts of a closed band: answer first, then the reservation. */
function claims(writer: Writer, band: VisibleBand): { id: string; text: string; short: string; isReservation: boolean; isDimmed: boolean }[] {
  return band.roots.map(({ place, isDimmed }) => {
    const statement = writer.index.statement(place.id)!;
    const isReservation = statement.qualifies !== undefined;
    const before = isReservation ? writer.messages['word.reservation'] : '';
    const text = before + writer.say(statement.text);
    return { id: place.id, text, short: statement.short ? before + writer.say(statement.short) : text, isReservation, isDimmed };
  });
}

/** The box of a closed question. O(letters) */
export function closedBand(writer: Writer, band: VisibleBand, form: 'page' | 'line', answerX: number): MeasuredBox {
  const parts: TextPart[] = [];
  const add = (type: TypeRole, lines: readonly string[], x: number, y: number): number => {
    parts.push({ type, lines, x, y });
    return y + lines.length * TYPE[type].line;
  };
  const question = writer.index.question(band.band.id ?? '');
  const { pageWidth, measure } = writer;
  let width: number;
  let height: number;
  if (form === 'page') {
    width = pageTextWidth(pageWidth);
    height = question ? add('question', breakLines(writer.say(question.text), width, TYPE.question, measure), 0, 0) + BELOW_QUESTION : 0;
    for (const claim of claims(writer, band)) {
      const type: TypeRole = claim.isReservation ? 'statement' : isNarrow(pageWidth) ? 'answer' : 'page-answer';
      height = add(type, breakLines(claim.text, width, TYPE[type], measure), 0, height + (claim.isReservation ? BELOW_ANSWER : 0));
    }
  } else {
    if (question) add('label', [questionShort(writer, band)], 0, (LINE_HEIGHT - TYPE.label.line) / 2);
    const end = closedTextWidth(pageWidth);
    let x = answerX;
    let y = (LINE_HEIGHT - TYPE.statement.line) / 2;
    width = 80;
    const all = claims(writer, band);
    for (const { text, short } of all) {
      const fitting = (share: number): string | undefined => [text, short].find((each) => writer.width(each, 'statement') <= (end - x) * share);
      let line = fitting(x === answerX && all.length > 1 ? ANSWER_SHARE : 1);
      if (line === undefined && x > answerX) {
        [x, y] = [answerX, y + NEXT_LINE];
        line = fitting(1);
      }
      line ??= writer.clipped(short, 'statement', end - x);
      add('statement', [line], x, y);
      x += writer.width(line, 'statement') + BETWEEN;
      width = Math.max(width, x - BETWEEN);
    }
    height = y + TYPE.statement.line + (LINE_HEIGHT - TYPE.statement.line) / 2;
  }
  const { roots } = band.band;
  const facts = roots[0] ? [...caseFacts(writer.map, roots[0], writer.locale), { text: '. ' }, ...furtherFacts(writer.map, roots, writer.locale)] : [];
  const text = facts.map((part) => part.text).join('');
  const isDimmed = band.roots.length > 0 && band.roots.every((root) => root.isDimmed);
  return { width, height, box: { id: band.band.id ?? 'rest', kind: 'question', form: 'bare', number: band.band.number, parts, isDimmed, toggle: { id: band.band.id ?? 'rest', isOpen: false, text, lines: [] } } };
}
