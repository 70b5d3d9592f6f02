// From a path in a JSON document to the line and column where it stands, and from a JSON error to its place.
// The parser behind it is not small: import this file only when there is something to point at.

import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { SyntaxReason } from '../model/rules/door.ts';
import type { Path } from '../model/rules/rule.ts';

/** Both count from 1; the column in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where, and why, a text stops being JSON. */
export interface JsonError extends Position {
  readonly reason: SyntaxReason;
  /** The text ends before the value does. */
  readonly isTruncated: boolean;
  /** What stands there. */
  readonly near: string;
}

const START: Position = { line: 1, column: 1 };

/**
 * A function from paths to positions in a text. Where the document has no such place (a field that is missing),
 * the position of the innermost record that it has. The text is read once: O(text); a path then costs O(fields on the way).
 */
export function jsonPositions(text: string): (path: Path) => Position {
  const root = treeOf(text)?.root;
  const lines = lineStarts(text);
  return (path) => {
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return positionAt(lines, node.offset);
    }
    return START;
  };
}

/** The first place where a text is not JSON; at its start and `unclear` where the parser cannot tell. O(text). */
export function jsonSyntaxError(text: string): JsonError {
  const error = treeOf(text)?.errors[0];
  if (!error) return { ...START, reason: 'unclear', isTruncated: false, near: '' };
  const end = text.trimEnd().length;
  const isAfterEnd = printParseErrorCode(error.error) === 'EndOfFileExpected';
  const isClosed = /[\]}]/.test(text.charAt(error.offset));
  const isTruncated = !isAfterEnd && !isClosed && error.offset + error.length >= end && /^\s*[[{]/.test(text);
  const near = text.slice(error.offset, error.offset + 20).split(/\s/, 1)[0]!;
  return { ...positionAt(lineStarts(text), Math.min(error.offset, end)), reason: reasonOf(error, text), isTruncated, near };
}

/** The position of an offset in a text. O(text). */
export function positionIn(text: string, offset: number): Position {
  return positionAt(lineStarts(text), offset);
}

function treeOf(text: string): { root: Node | undefined; errors: ParseError[] } | undefined {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(text, errors, { disallowComments: true }), errors };
  } catch {
    return undefined; // brackets nested deeper than the parser's own stack
  }
}

function reasonOf(error: ParseError, text: string): SyntaxReason {
  if (!/^\s*[[{"/]/.test(text)) return 'not-json';
  switch (printParseErrorCode(error.error)) {
    case 'CommaExpected':
      return 'comma-missing';
    case 'ColonExpected':
      return 'colon-missing';
    case 'ValueExpected':
      return 'value-missing';
    case 'PropertyNameExpected':
      return 'name-missing';
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return 'bracket-missing';
    case 'UnexpectedEndOfString':
      return 'string-open';
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'comment';
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return 'number';
    case 'EndOfFileExpected':
      return 'after-end';
    default:
      return 'character';
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
