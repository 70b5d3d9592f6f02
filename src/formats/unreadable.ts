// Why bytes are no text, or a text no JSON: worked out only where they are not.

import type { Diagnostic } from '../model/diagnostics.ts';
import { doorFinding } from '../model/rules/door.ts';
import { jsonSyntaxError, positionIn } from './json-position.ts';

// Part of every runtime that the core is for, but of no language library that it is compiled with.
declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** What bytes are instead of a text: too many, UTF-16, something else than text, another encoding, cut off, nothing. O(bytes) */
export function whyNoText(bytes: Uint8Array, limit: number): Diagnostic {
  if (bytes.length > limit) return doorFinding('file-too-large', { megabytes: Math.round(bytes.length / 1e6), limit: limit / 1e6 });
  if (isUtf16(bytes)) return doorFinding('file-encoding', { encoding: 'utf-16', line: 1, column: 1 });
  if (bytes.subarray(0, 8192).includes(0)) return doorFinding('file-binary', {});
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  return text.trim() === '' ? doorFinding('file-empty', {}) : encodingFinding(bytes);
}

/** By its byte order mark, or by the zeros beside the opening bracket. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  const start = (first << 8) | second;
  return start === 0xfffe || start === 0xfeff || start === 0x7b00 || start === 0x007b || start === 0x5b00 || start === 0x005b;
}

/** Where bytes stop being UTF-8: the first place at which a lenient reading puts its replacement character. */
function encodingFinding(bytes: Uint8Array): Diagnostic {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  const strange = text.split('\uFFFD').length - 1;
  // Pictures, archives and programs are mostly bytes that no text has; a text in another encoding still has its ASCII.
  // oxlint-disable-next-line no-control-regex
  const hasControls = /[\u0001-\u0008\u000E-\u001A]/.test(text.slice(0, 8192));
  if (hasControls || (strange > text.length / 3 && !/^\s*[[{]/.test(text))) return doorFinding('file-binary', {});
  const place = Math.max(0, text.indexOf('\uFFFD'));
  if (place >= text.length - 1) return doorFinding('file-truncated', positionIn(text, place)); // cut within a character
  return doorFinding('file-encoding', { encoding: 'unknown', ...positionIn(text, place) });
}

/** Where a text stops being JSON, or that it was cut off. */
export function syntaxFinding(text: string): Diagnostic {
  const { isTruncated, reason, near, line, column } = jsonSyntaxError(text);
  return isTruncated ? doorFinding('file-truncated', { line, column }) : doorFinding('json-syntax', { reason, near, line, column });
}
