// Results as words to be pasted, and back: from whatever somebody has copied out of a forum, a mail, a chat or a table.

import { READING_KIND } from '../model/own-reading.ts';
import { codesIn, readCode, writeCode } from '../model/text-code.ts';
import { parseResult, plain, type Result, type ResultFault } from './result.ts';
import { sheetId, type Sheet } from './sheet.ts';

/** In letters, unpacked: a hundred items in Chinese are far less. */
const LARGEST_RESULT = 1_000_000;

/** A result as one word. O(result) */
export function codeOfResult(result: Result): Promise<string> {
  return writeCode(JSON.stringify(plain(result)));
}

/** A result that is not of the set that is open, and by what it differs. */
export interface Stranger {
  readonly result: Result;
  readonly other: 'map' | 'version' | 'set';
}

/** A code or file that is no result. `tampered`: letters of it were lost or changed. */
export interface Broken {
  /** Its first letters, to find it by. */
  readonly begins: string;
  readonly why: 'tampered' | 'unpack' | ResultFault['fault'];
  /** What it is instead, where that is known: `crux-reading`. */
  readonly found?: string;
}

/** One name with several results that are not the same. */
export interface Double {
  readonly by: string;
  readonly results: readonly Result[];
}

export interface FoundResults {
  /** Of the set, each once, in the order in which they came. */
  readonly results: readonly Result[];
  /** How many came again just as they were. */
  readonly repeated: number;
  readonly doubles: readonly Double[];
  readonly strangers: readonly Stranger[];
  readonly broken: readonly Broken[];
  /** Readings that were among them, each as its code or file. */
  readonly readings: readonly string[];
}

/**
 * All results in texts, whatever stands around and between them.
 * @param texts what was pasted, or files: a file of one result or of a list of them, or any text with codes in it
 * @param set what is open; results of anything else are strangers. O(letters). Never rejects.
 */
export async function findResults(texts: readonly string[], set: Sheet): Promise<FoundResults> {
  const found = (await Promise.all(texts.map(readText))).flat();
  const whole = found.flatMap((each) => ('result' in each ? [each.result] : []));
  const seen = new Set<string>();
  const once = whole.filter((result) => {
    const text = JSON.stringify(result);
    return !seen.has(text) && seen.add(text);
  });
  const results = once.filter((result) => otherIn(result, set) === undefined);
  const names = [...new Set(results.map(({ by }) => by))];
  return {
    results,
    repeated: whole.length - once.length,
    doubles: names.map((by) => ({ by, results: results.filter((each) => each.by === by) })).filter((each) => each.results.length > 1),
    strangers: once.flatMap((result): Stranger[] => {
      const other = otherIn(result, set);
      return other === undefined ? [] : [{ result, other }];
    }),
    broken: found.flatMap((each) => ('why' in each ? [each] : [])),
    readings: [...new Set(found.flatMap((each) => ('reading' in each ? [each.reading] : [])))],
  };
}

type Found = { readonly result: Result } | { readonly reading: string } | Broken;

const BEGINNING = 24;

async function readText(text: string): Promise<readonly Found[]> {
  if (/^\s*[[{]/.test(text)) {
    const value = jsonIn(text);
    if (value !== undefined) return (Array.isArray(value) ? value : [value]).map((each: unknown) => asFound(each, JSON.stringify(each)));
  }
  return Promise.all(
    codesIn(text).map(async (code): Promise<Found> => {
      const read = await readCode(code, LARGEST_RESULT);
      if ('fault' in read) return { begins: code.slice(0, BEGINNING), why: read.fault === 'cut' ? 'tampered' : 'unpack' };
      return asFound(jsonIn(read.text), code);
    }),
  );
}

function asFound(value: unknown, text: string): Found {
  const parsed = parseResult(value);
  if (parsed.ok) return { result: parsed.result };
  if (parsed.fault === 'not-a-result' && parsed.found === READING_KIND) return { reading: text };
  return { begins: text.slice(0, BEGINNING), why: parsed.fault, ...(parsed.fault === 'not-a-result' && parsed.found !== undefined ? { found: parsed.found } : {}) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function otherIn({ set }: Result, open: Sheet): Stranger['other'] | undefined {
  if (set.map !== open.map) return 'map';
  if (set.mapVersion !== open.mapVersion) return 'version';
  return sheetId(set) === sheetId(open) ? undefined : 'set';
}
