// The box of an open statement: near with everything that is said of it, from the middle distance a mark and one line.

import { markOf, countsBelow } from '../analysis/tally.ts';
import type { VisiblePlace } from '../analysis/visible.ts';
import { columnWidth } from '../layout/columns.ts';
import type { RowSpec } from '../layout/drawing.ts';
import { breakLines } from '../layout/text-measure.ts';
import { appearanceOf } from './appearance.ts';
import type { SceneBox, Toggle } from './box.ts';
import { factsOf } from './facts.ts';
import { PADDING, TYPE, type TypeRole } from './type-scale.ts';
import type { Writer } from './writer.ts';

/** A box and its measures as a row of the layout. */
export interface MeasuredRow {
  readonly box: SceneBox;
  readonly width: number;
  readonly height: number;
  readonly anchor: number;
}

type Place = Pick<RowSpec, 'column' | 'indent'>;

/** The boxed plus and the space after it. */
const TOGGLE_WIDTH = 24;
const ABOVE_TOGGLE = 6;
/** A row of the middle distance: its height, and where the text begins after the mark. */
const ROW = { height: 17, text: 16, before: 6 } as const;
/** Words that refer or count; high enough to be clicked. */
const LINK_HEIGHT = 24;

export function statementBox(writer: Writer, shown: VisiblePlace, at: Place): MeasuredRow {
  const { place } = shown;
  const statement = writer.index.statement(place.id)!;
  const appearance = appearanceOf(writer.map, place, statement, writer.locale);
  const facts = factsOf(countsBelow(writer.map, place), writer.locale);
  const hasMore = place.steps.length + place.elaborations.length > 0;
  const toggle = (lines: readonly string[]): { toggle?: Toggle } => (hasMore ? { toggle: { id: place.id, isOpen: shown.isOpen, text: facts, lines } } : {});
  const base = { id: place.id, kind: 'statement', appearance, isDimmed: shown.isDimmed } as const;
  const room = columnWidth(writer.level, at.column) - at.indent;
  const isHeading = statement.answers !== undefined || place.id === writer.map.thesis;

  if (writer.level === 'middle') {
    const short = appearance.wrap(statement.short ? writer.say(statement.short) : writer.say(statement.text));
    if (at.column === 0) {
      const type: TypeRole = isHeading ? 'row-answer' : 'row';
      const lines = breakLines(short, room, TYPE[type], writer.measure);
      const parts = [{ type, lines, x: 0, y: 0 }];
      return { box: { ...base, form: 'bare', parts, ...toggle([]) }, width: room, height: lines.length * TYPE[type].line, anchor: TYPE[type].line / 2 };
    }
    const more = hasMore && !shown.isOpen ? '+' : '';
    const note = [appearance.note, more].filter((part) => part !== '').join(' ');
    const noteWidth = note === '' ? 0 : writer.width(note, 'row-note') + ROW.before;
    const text = writer.clipped(short, 'row', room - ROW.text - noteWidth);
    const textWidth = writer.width(text, 'row');
    const y = (ROW.height - TYPE.row.line) / 2;
    const parts = [
      { type: 'row' as const, lines: [text], x: ROW.text, y },
      ...(note === '' ? [] : [{ type: 'row-note' as const, lines: [note], x: ROW.text + textWidth + ROW.before, y }]),
    ];
    const mark = markOf(writer.map, place);
    return { box: { ...base, form: 'row', parts, ...(mark ? { mark } : {}), ...toggle([]) }, width: ROW.text + textWidth + noteWidth, height: ROW.height, anchor: ROW.height / 2 };
  }

  const inner = room - PADDING.left - PADDING.right;
  const isAnswer = (statement.answers !== undefined && statement.qualifies === undefined) || place.id === writer.map.thesis;
  const type: TypeRole = isAnswer ? 'answer' : 'statement';
  const lines = breakLines(appearance.text, inner, { ...TYPE[type], italic: statement.implicit === true && writer.locale === 'en' }, writer.measure);
  const bolder = appearance.label.reduce((sum, { text, strong }) => sum + (strong ? writer.measure(text, { ...TYPE.label, weight: 600 }) - writer.measure(text, TYPE.label) : 0), 0);
  const label = breakLines(appearance.label.map((part) => part.text).join(' · '), inner - bolder, TYPE.label, writer.measure);
  const counts = hasMore && !shown.isOpen ? breakLines(facts, inner - TOGGLE_WIDTH, TYPE.label, writer.measure) : [];
  const above = PADDING.top + label.length * TYPE.label.line;
  const height = above + lines.length * TYPE[type].line + PADDING.bottom + (counts.length > 0 ? ABOVE_TOGGLE + counts.length * TYPE.label.line : 0);
  return { box: { ...base, form: 'box', parts: [{ type, lines, x: 0, y: 0 }], ...toggle(counts) }, width: room, height, anchor: above + TYPE[type].line / 2 };
}

/** One line on the paper that leads elsewhere or opens more. */
export function linkBox(writer: Writer, box: Pick<SceneBox, 'id' | 'kind' | 'toggle' | 'refersTo'>, text: string, at: Place): MeasuredRow {
  const room = columnWidth(writer.level, at.column) - at.indent;
  const isNear = writer.level === 'near';
  const type: TypeRole = isNear ? 'label' : 'row-note';
  const lines = isNear ? breakLines(text, room - 8, TYPE[type], writer.measure) : [writer.clipped(text, type, room)];
  const height = isNear ? Math.max(LINK_HEIGHT, lines.length * TYPE[type].line + 8) : ROW.height;
  const y = isNear ? (LINK_HEIGHT - TYPE[type].line) / 2 : (ROW.height - TYPE[type].line) / 2;
  const width = isNear ? room : writer.width(lines[0]!, type);
  return { box: { ...box, form: 'bare', parts: [{ type, lines, x: 0, y }], isDimmed: false }, width, height, anchor: isNear ? LINK_HEIGHT / 2 : ROW.height / 2 };
}
