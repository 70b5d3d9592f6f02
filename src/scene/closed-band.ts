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
export function claimsOf(writer: Writer, band: VisibleBand): { id: string; text: string; short: string; isReservation: boolean; isDimmed: boolean; second: ReturnType<Writer['second']>; secondShort: ReturnType<Writer['second']> }[] {
  return band.roots.map(({ place, isDimmed }) => {
    const statement = writer.index.statement(place.id)!;
    const isReservation = statement.qualifies !== undefined;
    const before = isReservation ? writer.messages['word.reservation'] : '';
    const text = before + writer.say(statement.text);
    return { id: place.id, text, short: statement.short ? before + writer.say(statement.short) : text, isReservation, isDimmed, second: writer.second(statement.text), secondShort: writer.second(statement.short ?? statement.text) };
  });
}

/** The box of a closed question. O(letters) */
export function closedBand(writer: Writer, band: VisibleBand, form: 'page' | 'line', answerX: number): MeasuredBox {
  const parts: TextPart[] = [];
  const add = (type: TypeRole, lines: readonly string[], x: number, y: number, lang?: string): number => {
    parts.push({ type, lines, x, y, ...(lang !== undefined && { lang }) });
    return y + lines.length * TYPE[type].line;
  };
  const question = writer.index.question(band.band.id ?? '');
  const { pageWidth, measure } = writer;
  let width: number;
  let height: number;
  if (form === 'page') {
    width = pageTextWidth(pageWidth);
    height = question ? add('question', breakLines(writer.say(question.text), width, TYPE.question, measure), 0, 0) + BELOW_QUESTION : 0;
    for (const claim of claimsOf(writer, band)) {
      const type: TypeRole = claim.isReservation ? 'statement' : isNarrow(pageWidth) ? 'answer' : 'page-answer';
      height = add(type, breakLines(claim.text, width, TYPE[type], measure), 0, height + (claim.isReservation ? BELOW_ANSWER : 0));
      if (claim.second) height = add('row', breakLines(claim.second.text, width, TYPE.row, measure), 0, height, claim.second.lang);
    }
  } else {
    if (question) add('label', [questionShort(writer, band)], 0, (LINE_HEIGHT - TYPE.label.line) / 2);
    const end = closedTextWidth(pageWidth);
    let x = answerX;
    let y = (LINE_HEIGHT - TYPE.statement.line) / 2;
    width = 80;
    const all = claimsOf(writer, band);
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
    const seconds = all.flatMap(({ secondShort }) => secondShort ?? []);
    if (seconds.length > 0) {
      const line = writer.clipped(seconds.map(({ text }) => text).join(' · '), 'row', end - answerX);
      y += NEXT_LINE;
      add('row', [line], answerX, y, seconds[0]!.lang);
      width = Math.max(width, answerX + writer.width(line, 'row'));
    }
    height = y + TYPE.statement.line + (LINE_HEIGHT - TYPE.statement.line) / 2;
  }
  const { roots } = band.band;
  const facts = roots[0] ? [...caseFacts(writer.map, roots[0], writer.locale), { text: '. ' }, ...furtherFacts(writer.map, roots, writer.locale)] : [];
  const text = facts.map((part) => part.text).join('');
  const isDimmed = band.roots.length > 0 && band.roots.every((root) => root.isDimmed);
  return { width, height, box: { id: band.band.id ?? 'rest', kind: 'question', form: 'bare', number: band.band.number, parts, isDimmed, toggle: { id: band.band.id ?? 'rest', isOpen: false, text, lines: [] } } };
}
