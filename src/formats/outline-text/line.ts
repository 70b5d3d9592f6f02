// One line of an outline: how far it stands in, its sign, what its marks say of the statement, its words, its places in the
// text. Signs of a Chinese keyboard mean the same.

import type { Stance } from '../../model/argument-map.ts';

/** What a line is, by its first character. */
export const SIGNS = {
  '#': 'title',
  '?': 'question',
  '=': 'answer',
  '+': 'reason',
  '-': 'objection',
  '~': 'undercut',
  '&': 'together',
  ':': 'restatement',
  '.': 'alone',
} as const;
export type Sign = keyof typeof SIGNS;
export type LineKind = (typeof SIGNS)[Sign] | 'plain';

/** What stands before the words, by its character; asserted and stated where there is nothing. */
export const STANCE_MARKS: Readonly<Record<Exclude<Stance, 'asserts'>, string>> = { rejects: '!', concedes: '%', 'leaves-open': '?' };
export const IMPLICIT_MARK = '*';
/** Before a line: it has no sign, whatever it looks like. Before a text: it has no mark. */
export const ESCAPE = '\\';

export interface OutlineLine {
  /** From 1; the column of its sign. */
  readonly line: number;
  readonly column: number;
  /** The spaces and tabs before it. */
  readonly indent: string;
  readonly kind: LineKind;
  readonly speaker: string | undefined;
  readonly stance: Stance;
  readonly isImplicit: boolean;
  readonly text: string;
  readonly anchors: readonly string[];
}

const WIDE: Readonly<Record<string, string>> = { '＃': '#', '？': '?', '＝': '=', '＋': '+', '－': '-', '–': '-', '—': '-', '−': '-', '～': '~', '＆': '&', '：': ':', '。': '.', '！': '!', '％': '%', '＊': '*' };
const narrow = (character: string): string => WIDE[character] ?? character;

const ANCHOR = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)?$/;
const BRACKET = /\s*\[([^[\]]*)\]$/;
const SPEAKER = /^[(（]([^()（）]*)[:：][)）]/;

/** The lines of an outline that are not blank. Linear in the text. */
export function outlineLines(text: string): OutlineLine[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/).flatMap((raw, i) => {
    const indent = /^[ \t\u3000\u00a0]*/.exec(raw)![0];
    const rest = raw.slice(indent.length).trimEnd();
    return rest === '' ? [] : [lineOf(rest, indent.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' '), i + 1, indent.length + 1)];
  });
}

/** Whether a text is meant as an outline: some line of it begins with a sign, and it neither begins as JSON does nor has characters that no text has. O(text) */
export function looksLikeOutline(text: string): boolean {
  // No text that a person types has such characters.
  // oxlint-disable-next-line no-control-regex
  if (/^\uFEFF?\s*["[{]/.test(text) || /[\u0000-\u0008\u000E-\u001F]/.test(text)) return false;
  return /^[ \t\u3000\u00a0]*([?=+~&#？＝＋～＆＃]|[-–—−－:：.。](?=\s))/mu.test(text);
}

function lineOf(rest: string, indent: string, line: number, column: number): OutlineLine {
  const sign = narrow(rest[0]!);
  // Nobody means a question as a thesis.
  const isAsked = indent === '' && /[?？]$/.test(rest);
  const own: LineKind | undefined = sign === ESCAPE ? 'plain' : Object.hasOwn(SIGNS, sign) ? SIGNS[sign as Sign] : undefined;
  const kind = own ?? (isAsked ? 'question' : 'plain');
  let words = own === undefined ? rest : rest.slice(1).trimStart();
  let speaker: string | undefined;
  let stance: Stance = 'asserts';
  let isImplicit = false;
  const marks = Object.fromEntries(Object.entries(STANCE_MARKS).map(([each, mark]) => [mark, each])) as Record<string, Stance>;
  while (kind !== 'title' && kind !== 'question' && words !== '') {
    const mark = narrow(words[0]!);
    const named = SPEAKER.exec(words);
    if (mark === ESCAPE) break;
    if (named && speaker === undefined) speaker = named[1]!.trim();
    else if (mark === IMPLICIT_MARK && !isImplicit) isImplicit = true;
    else if (marks[mark] !== undefined && stance === 'asserts') stance = marks[mark];
    else break;
    words = words.slice(named ? named[0].length : 1).trimStart();
  }
  if (words.startsWith(ESCAPE)) words = words.slice(1);
  const { text, anchors } = withoutAnchors(words);
  return { line, column, indent, kind, speaker: speaker === '' ? undefined : speaker, stance, isImplicit, text: text.replace(/\s+/g, ' ').trim(), anchors };
}

/** The words without the places in the text that stand in square brackets at their end; other brackets are words. */
function withoutAnchors(words: string): { readonly text: string; readonly anchors: readonly string[] } {
  const found = BRACKET.exec(words);
  const anchors = (found?.[1] ?? '').split(/[\s,;，；、]+/).filter((each) => each !== '');
  if (!found || !anchors.every((each) => ANCHOR.test(each))) return { text: words, anchors: [] };
  return { text: words.slice(0, found.index), anchors };
}

/** A line without a sign, told from one that only seems to have one. */
export function unsignedLine(words: string): string {
  return lineOf(words, '', 1, 1).kind === 'plain' && !words.startsWith(ESCAPE) ? words : `${ESCAPE} ${words}`;
}

/** A text as it has to be written after a sign, so that it is read back as it is. */
export function escapedText(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const { kind, text: read, stance, isImplicit, speaker } = lineOf(`+ ${plain}`, '', 1, 1);
  const isSafe = kind === 'reason' && stance === 'asserts' && !isImplicit && speaker === undefined && !plain.startsWith(ESCAPE);
  return `${isSafe ? '' : ESCAPE}${plain}${withoutAnchors(plain).text === plain && read !== '' ? '' : ' []'}`;
}
