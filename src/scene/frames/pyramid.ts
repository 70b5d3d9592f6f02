// The pyramid: cells as in blocks, below their claim and side by side. What a filter hides on a line is counted there.

import { downInPyramid, leftInPyramid, rightInPyramid, upInPyramid } from '../../analysis/walk-pyramid.ts';
import { cellHeader, cellsOf } from '../cell-box.ts';
import type { Frame, Role } from './frame.ts';
import { icicle } from './icicle.ts';

/** Its line leaves below the words. */
const BELOW_HEADER = 5;

const { box, text, size } = cellsOf(0);
const onItsLine = (role: Role | undefined): Role | undefined => (role === undefined || role.through === 0 ? role : { ...role, through: 0 });

export const pyramid: Frame = {
  ...icicle,
  id: 'pyramid',
  opened: (writer, band) => {
    const header = cellHeader(writer, band);
    return header && { ...header, height: header.height + BELOW_HEADER };
  },
  walk: { 'to-conclusion': leftInPyramid, 'to-first-reason': rightInPyramid, 'next-sibling': downInPyramid, 'previous-sibling': upInPyramid },
  cells: { text, box: (writer, shown, role) => box(writer, shown, onItsLine(role)), size: (writer, shown, role, ...rest) => size(writer, shown, onItsLine(role), ...rest) },
};
