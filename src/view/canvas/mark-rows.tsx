// The statements behind an answer as marks: reasons above, objections below, one group of columns for each step away.
// The groups begin at the same x for all answers on the page, so that they compare.

import type { ReactNode } from 'react';
import type { Mark } from '../../analysis/tally.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { Id } from '../../model/argument-map.ts';
import { MarkGlyph } from './mark-glyph.tsx';

export type Form = 'page' | 'line';

/** Where each group begins. */
export interface Grid {
  /** From one mark to the next; below `LEAST_PITCH` marks are only noise. */
  readonly pitch: number;
  readonly starts: readonly number[];
}

const GROUP_GAP = { page: 24, line: 10 } as const;
const MOST_PITCH = { page: 17, line: 9 } as const;
const GLYPH_GAP = { page: 4, line: 2 } as const;
const SECOND_ROW = { page: 26, line: 11 } as const;
export const LEAST_PITCH = 7;
/** The least widths of the groups on the first screen, for their titles; what is farther away than these joins the last. */
const TITLES = [44, 76, 100];

/** Marks by steps in as many groups as have titles. */
export function groupsOf(marks: readonly (readonly Mark[])[]): readonly (readonly Mark[])[] {
  const last = TITLES.length - 1;
  return marks.length > TITLES.length ? [...marks.slice(0, last), marks.slice(last).flat()] : marks;
}

/** Whether so many steps may have marks that can be read, told before any is made: one of the groups has a third of them. */
export function mayFit({ reasons, objections }: { readonly reasons: number; readonly objections: number }, room: number): boolean {
  return Math.max(reasons, objections) * LEAST_PITCH <= room * TITLES.length;
}

/** The grid of all answers of a page, each with its marks by steps. O(marks) */
export function gridOf(answers: readonly (readonly (readonly Mark[])[])[], room: number, form: Form): Grid {
  const widest: number[] = [];
  for (const groups of answers) {
    groups.forEach((group, i) => {
      const objections = group.filter((mark) => mark.shape === 'objection').length;
      widest[i] = Math.max(widest[i] ?? 0, objections, group.length - objections);
    });
  }
  const widthOf = (i: number, pitch: number): number => Math.max(widest[i]! * pitch, form === 'page' ? TITLES[i]! : 0);
  const startsAt = (pitch: number): number[] => {
    let x = 0;
    return widest.map((_, i) => (x += widthOf(i, pitch) + GROUP_GAP[form]));
  };
  let pitch: number = MOST_PITCH[form];
  while (pitch > LEAST_PITCH && (startsAt(pitch).at(-1) ?? 0) - GROUP_GAP[form] > room) pitch -= 0.5;
  const ends = startsAt(pitch);
  if ((ends.at(-1) ?? 0) - GROUP_GAP[form] > room) pitch = 0;
  return { pitch, starts: [0, ...ends.slice(0, -1)] };
}

export function ColumnTitles({ grid, messages }: { readonly grid: Grid; readonly messages: Messages }): ReactNode {
  return grid.starts.slice(0, TITLES.length).map((x, i) => (
    <p key={i} className="facts" aria-hidden="true" style={{ transform: `translate(${x}px, 0)` }}>{messages['first.step'](i + 1)}</p>
  ));
}

interface MarkRowsProps {
  readonly groups: readonly (readonly Mark[])[];
  readonly grid: Grid;
  readonly form: Form;
  /** What a mark stands for, in words. */
  readonly titleOf: (id: Id) => string;
  readonly onMark: (id: Id) => void;
}

export function MarkRows({ groups, grid: { pitch, starts }, form, titleOf, onMark }: MarkRowsProps): ReactNode {
  const size = pitch - GLYPH_GAP[form];
  const row = (marks: readonly Mark[], start: number, y: number): ReactNode =>
    marks.map((mark, i) => {
      const x = start + i * pitch;
      // Premises that hold only together hang together.
      const tie = mark.linked && <path className={mark.shape === 'objection' ? 'tie-attack' : 'tie-support'} d={`M${x - pitch + size} ${y + size / 2}H${x}`} />;
      return (
        // The same is done by the question's own box and by the objection's link; the marks are only a shorter way.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <g key={`${mark.id} ${i}`} className="mark nopan" onClick={() => onMark(mark.id)}>
          <title>{titleOf(mark.id)}</title>
          {tie}
          <MarkGlyph mark={mark} x={x} y={y} size={size} />
        </g>
      );
    });
  return (
    <svg className="marks" width={1} height={1} aria-hidden="true">
      {groups.map((group, g) => [
        row(group.filter((mark) => mark.shape !== 'objection'), starts[g]!, 0),
        row(group.filter((mark) => mark.shape === 'objection'), starts[g]!, SECOND_ROW[form]),
      ])}
    </svg>
  );
}
