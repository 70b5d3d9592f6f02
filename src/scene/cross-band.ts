// A question in a cross. On the first screen it stands left of its framed answer, in one box whose id is the question's;
// beside something open it is an entry at the left, with its answer in short where it is closed.

import type { VisibleBand } from '../analysis/visible.ts';
import { crossMeasures } from '../layout/cross/measures.ts';
import { breakLines } from '../layout/text-measure.ts';
import type { MeasuredBox, TextPart } from './box.ts';
import { caseFacts } from './case-facts.ts';
import { claimsOf } from './closed-band.ts';
import { PADDING, TYPE, type TypeRole } from './type-scale.ts';
import type { Writer } from './writer.ts';

const BELOW_ANSWER = 3;

/** The question, its answer in a frame, and below the answer its reservation. O(letters) */
export function crossPage(writer: Writer, band: VisibleBand): MeasuredBox {
  const { spine, left, page } = crossMeasures('near', writer.pageWidth);
  const question = writer.index.question(band.band.id ?? '');
  const parts: TextPart[] = [];
  const add = (type: TypeRole, text: string, room: number, x: number, y: number, lang?: string): number => {
    const lines = breakLines(text, room, TYPE[type], writer.measure);
    parts.push({ type, lines, x, y, ...(lang !== undefined && { lang }) });
    return y + lines.length * TYPE[type].line;
  };
  const asked = question ? add('question', writer.say(question.text), spine.width, 0, PADDING.top) : 0;
  const x = left - spine.x;
  let y: number = PADDING.top;
  const room = page - PADDING.left - PADDING.right;
  for (const claim of claimsOf(writer, band)) {
    y = add(claim.isReservation ? 'statement' : 'answer', claim.text, room, x + PADDING.left, y + (claim.isReservation ? BELOW_ANSWER : 0));
    if (claim.second) y = add('row', claim.second.text, room, x + PADDING.left, y, claim.second.lang);
  }
  const inset = { x, y: 0, width: page, height: y + PADDING.bottom };
  const id = band.band.id ?? 'rest';
  const facts = band.band.roots[0] ? caseFacts(writer.map, band.band.roots[0], writer.locale).map(({ text }) => text).join('') : '';
  return {
    width: x + inset.width,
    height: Math.max(asked, inset.height),
    box: { id, kind: 'question', form: 'bare', number: band.band.number, parts, inset, isDimmed: band.roots.length > 0 && band.roots.every((root) => root.isDimmed), toggle: { id, isOpen: false, text: facts, lines: [] } },
  };
}

/** The entry of a question at the left; none for the thesis and the rest, which no record stands for. O(letters) */
export function crossEntry(writer: Writer, band: VisibleBand): MeasuredBox | undefined {
  const { spine } = crossMeasures('near', writer.pageWidth);
  const id = band.band.id ?? 'rest';
  const question = writer.index.question(id);
  if (!question && band.isOpen) return undefined;
  const parts: TextPart[] = [];
  let y = 0;
  const add = (type: TypeRole, text: string): void => {
    const lines = breakLines(text, spine.width, TYPE[type], writer.measure);
    parts.push({ type, lines, x: 0, y });
    y += lines.length * TYPE[type].line;
  };
  if (question) add(band.isOpen ? 'question' : 'label', writer.say(band.isOpen ? question.text : question.short));
  const [answer] = band.band.roots;
  const facts = answer && !band.isOpen ? caseFacts(writer.map, answer, writer.locale, 'line').map(({ text }) => text).join('') : '';
  if (!band.isOpen) {
    const [claim] = claimsOf(writer, band);
    if (claim) add('statement', claim.short);
    if (facts !== '') add('label', facts);
  }
  const text = band.isOpen ? writer.messages['band.close'] : facts;
  return { width: spine.width, height: y, box: { id, kind: 'question', form: 'bare', number: band.band.number, parts, isDimmed: false, toggle: { id, isOpen: band.isOpen, text, lines: [] } } };
}
