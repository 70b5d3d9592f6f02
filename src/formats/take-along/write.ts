// Lines as plain text and as Markdown, in which nothing that somebody else wrote is read as markup.

import { escapedMarkdown } from '../outline-markdown.ts';
import type { TakenLine } from './lines.ts';
import type { Signature } from './signature.ts';

/** What is not empty, with a blank between where the signs bring none of their own, as those of Chinese do. */
const spaced = (parts: readonly string[]): string => parts.reduce((line, part) => (line === '' || part === '' || /[：）]$/.test(line) || part.startsWith('（') ? line + part : `${line} ${part}`), '');

const partsOf = ({ word, number, voice, text, after }: TakenLine, set: Readonly<Record<'word' | 'number' | 'said', (text: string) => string>>): string =>
  spaced([word && set.word(word), number && set.number(number), voice && set.said(voice), text && set.said(text), after && set.said(after)]);

const plain = (text: string): string => text;

/** O(letters) */
export function asText(lines: readonly TakenLine[], { lines: signed, address }: Signature): string {
  const rows = lines.map((line) => `${'  '.repeat(line.depth)}${partsOf(line, { word: plain, number: plain, said: plain })}`);
  return `${[...rows, '', '—', ...signed, address].join('\n')}\n`;
}

/** A nested list with a rule and the signature below it. O(letters) */
export function asMarkdown(lines: readonly TakenLine[], signature: Signature): string {
  return `${[...listMarkdown(lines), ...signedMarkdown(signature)].join('\n')}\n`;
}

/** The lines of a nested list. O(letters) */
export function listMarkdown(lines: readonly TakenLine[]): string[] {
  const set = { word: (text: string) => `*${escapedMarkdown(text)}*`, number: (text: string) => `**${text}**`, said: escapedMarkdown };
  return lines.map((line) => `${'  '.repeat(line.depth)}- ${partsOf(line, set)}`);
}

/** The lines of a signature, below a rule. O(letters) */
export function signedMarkdown({ lines, address }: Signature): string[] {
  // Between the brackets nothing is escaped, so that the address also works where it is copied from the source.
  const link = `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return ['', '---', '', ...lines.map((line) => `${escapedMarkdown(line)}  `), link];
}
