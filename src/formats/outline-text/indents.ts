// Whether the lines of an outline stand in by whole levels, as wide as the first that stands in. One that does not can be
// read, but perhaps not as it was meant: it is told as what it was read.

import type { Diagnostic } from '../../model/diagnostics.ts';
import { doorAdvice, type OutlineRelation } from '../../model/rules/door.ts';
import { shortened } from '../../model/shortened.ts';
import type { OutlineLine } from './line.ts';

/** A line as others stand below it. */
export interface Standing {
  readonly line: number;
  readonly indent: string;
  /** Whether it, or what it hangs below, was told already: what follows it by one level is not told again. */
  readonly isOff: boolean;
}

/** Letters of a line where it is quoted. */
export const NEAR = 30;

export interface Indents {
  /** Whether a line is off by its indent. To be called once a line, in their order. O(1) @param partner the line beside it that it goes with */
  readonly check: (line: OutlineLine, parent: Standing | undefined, partner: Standing | undefined) => 'level' | 'follows' | 'off';
  /** What is told of a line that is off. @param id of its statement @param onto the line that it bears on */
  readonly tell: (line: OutlineLine, id: string, relation: OutlineRelation, onto: Standing) => Diagnostic;
}

/** The indents of one outline. */
export function createIndents(): Indents {
  let unit = 0;
  return {
    check: ({ indent: { length } }, parent, partner) => {
      if (unit === 0) unit = length;
      if (!parent || unit === 0) return 'level';
      const step = length - parent.indent.length;
      if (partner?.isOff || (parent.isOff && step === unit)) return 'follows';
      return length % unit === 0 && (step === 0 || step === unit) ? 'level' : 'off';
    },
    tell: ({ line, column, indent, text }, id, relation, onto) =>
      doorAdvice('outline-step', { near: shortened(text, NEAR), indent: indent.length, unit, of: indent.includes('\t') ? 'tabs' : 'spaces', relation, onto: onto.line, line, column }, [id]),
  };
}
