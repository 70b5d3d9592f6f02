// Cells side by side: the word that ties a statement to its claim stands in its cell, for there are no lines. A closed cell is
// as high as what stands behind it would need, so that it tells how much that is.

import { subtreeOf } from '../../analysis/spine.ts';
import { countsBelow } from '../../analysis/tally.ts';
import { widestWordsIn } from '../../i18n/notation.ts';
import { CELL_WIDTH } from '../../layout/icicle-measures.ts';
import { breakLines } from '../../layout/text-measure.ts';
import { factsOf } from '../facts.ts';
import { hidesMore, knownOf, secondOf, toggleOf } from '../statement-box.ts';
import { TYPE } from '../type-scale.ts';
import type { TextPart } from '../box.ts';
import type { Frame } from './frame.ts';
import { tidyTree } from './tidy-tree.ts';

const PAD = { x: 12, y: 5 } as const;
/** Of a closed cell, for each statement behind it. */
const EACH_BEHIND = 5;

export const icicle: Frame = {
  ...tidyTree,
  id: 'icicle',
  isAcross: false,
  undercut: (attacked) => attacked,
  widthAt: (_, level) => CELL_WIDTH[level] - PAD.x * 2,
  roomBeside: () => 0,
  statement: (writer, shown, role) => {
    const { place } = shown;
    const { words, level, messages, locale, map } = writer;
    const statement = writer.index.statement(place.id)!;
    const known = knownOf(writer, shown);
    const { appearance } = known;
    const width = CELL_WIDTH[level];
    const room = width - PAD.x * 2;
    const told = level === 'near' ? appearance.text : appearance.wrap(writer.say(statement.short ?? statement.text));
    const type = place.depth === 0 ? ('row-answer' as const) : ('row' as const);
    const parts: TextPart[] = [];
    let y: number = PAD.y;
    const add = (part: Omit<TextPart, 'x' | 'y'>): void => {
      parts.push({ ...part, x: PAD.x, y });
      y += part.lines.length * TYPE[part.type].line;
    };
    // Broken with the widest word, so that a cell is as high in every notation.
    const word = role === undefined ? '' : widestWordsIn(locale)[role.key];
    const hidden = [role && role.through > 0 ? `(${messages['box.hidden'](role.through)})` : '', shown.removed.length > 0 ? `(${messages['box.hidden-behind'](shown.removed.length)})` : ''];
    const label = [word, ...appearance.label.filter(({ widest }) => widest === undefined).map(({ text }) => text), ...hidden].filter((part) => part !== '').join(' · ');
    const lines = breakLines(label, room, TYPE['row-note'], writer.measure);
    if (label !== '') add({ type: 'row-note', lines: lines.map((line, i) => (i === 0 && role !== undefined ? line.replace(word, words[role.key]) : line)) });
    const before = { text: appearance.number, width: writer.width(appearance.number, 'row-note') + 6, type: 'label' as const };
    add({ type, lines: breakLines(told, room, { ...TYPE[type], italic: statement.implicit === true && locale === 'en' }, writer.measure, before.width), before });
    const anchor = y - TYPE[type].line / 2;
    for (const part of secondOf(writer, place, level === 'near' ? statement.text : (statement.short ?? statement.text), room)) add(part);
    const isClosed = hidesMore(shown) && !shown.isOpen;
    if (isClosed) add({ type: 'row-note', lines: breakLines(`+ ${factsOf(countsBelow(map, place), locale, 'brief')}`, room, TYPE['row-note'], writer.measure) });
    const height = Math.max(y + PAD.y, isClosed ? (subtreeOf(place).length - 1) * EACH_BEHIND : 0);
    return { box: { ...known, form: 'cell', parts, ...toggleOf(writer, shown) }, width, height, anchor };
  },
  opened: (writer, band) => {
    const question = writer.index.question(band.band.id ?? '');
    const header = tidyTree.opened(writer, band);
    if (!header || !question) return header;
    const width = CELL_WIDTH[writer.level];
    const { number: _, ...box } = header.box;
    const lines = breakLines(`${band.band.number}  ${writer.say(question.text)}`, width - PAD.x * 2, TYPE.question, writer.measure);
    return { width, height: lines.length * TYPE.question.line + PAD.y, box: { ...box, form: 'cell', parts: [{ type: 'question', lines, x: PAD.x, y: PAD.y }] } };
  },
};
