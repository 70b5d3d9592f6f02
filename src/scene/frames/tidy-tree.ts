// Left to right: each step one column further, an undercut a little further in; counts stand in their box or beside it.

import { TEXT_EDGE, textColumnsOf } from '../../layout/columns.ts';
import { answerColumn, closedBand } from '../closed-band.ts';
import { openHeader } from '../headings.ts';
import type { Frame, Spot } from './frame.ts';

const UNDERCUT_INDENT = { near: 22, middle: 12 } as const;

const next = ({ column }: Spot): Spot => ({ column: column + 1, indent: 0 });

export const tidyTree: Frame = {
  id: 'tidy-tree',
  isAcross: true,
  below: next,
  undercut: ({ column, indent }, level) => ({ column, indent: indent + UNDERCUT_INDENT[level] }),
  again: next,
  widthAt: ({ column, indent }, level, pageWidth) => textColumnsOf(level, pageWidth).widthOf(column) - indent,
  roomBeside: ({ column }, level, pageWidth) => textColumnsOf(level, pageWidth).roomBeside(column),
  threadsOf: ({ messages }, { place, isOpen, folded }, spot) => (isOpen && folded.length > 0 ? [{ id: `more:${place.id}`, text: messages['box.more'](folded.length), spot: next(spot) }] : []),
  hasThreads: false,
  headlineX: () => TEXT_EDGE,
  answerX: answerColumn,
  opened: openHeader,
  closed: (writer, band, form, answerX) => ({ header: closedBand(writer, band, form, answerX), threads: [] }),
};
