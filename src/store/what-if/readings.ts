// The reader's own reading handed out, and those of others opened beside it.

import { fitReading, type Fitted, type LeftOut } from '../../analysis/what-if/fit-reading.ts';
import { OVERRIDE_KINDS } from '../../analysis/what-if/overrides.ts';
import { speakerReading } from '../../analysis/what-if/speaker-reading.ts';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { codeOf, LARGEST_READING, readReadings, writeReading } from '../../formats/reading-file.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { textIn } from '../../model/localized-text.ts';
import { MOST, oneLine, type OwnReading } from '../../model/own-reading.ts';
import { doorFinding } from '../../model/rules/door.ts';
import type { AppStores } from '../app-stores.ts';
import type { OpenedReading } from '../own-reading-store.ts';
import type { OwnFile } from '../ports.ts';
import { sayAll } from './say.ts';

/** A class, and its parallel one: more would say nothing that these do not. */
export const MOST_OPEN = 100;

/** What came of opening some. */
export interface OpeningAccount {
  /** What was not opened, by file; of what was pasted without a name. */
  readonly failed: readonly { readonly name: string; readonly findings: readonly Diagnostic[] }[];
  /** The names of those that were open already, word for word. */
  readonly already: readonly string[];
  readonly isTooMany: boolean;
}

/** What the reader says of the map on the screen. O(what they say) */
export function readingOf(stores: AppStores, map: ArgumentMap): OwnReading {
  const { by, because, own } = stores.ownReading.getState();
  const { said } = stores.view.getState();
  // Reasons for what is no longer said are the reader's own affair.
  const ids = new Set<Id>([...OVERRIDE_KINDS.flatMap((kind) => said[kind]), ...own.statements.map(({ id }) => id)]);
  const title = textIn(map.title, stores.preferences.getState().lang, map.language).text.slice(0, MOST.title);
  return {
    map: map.id,
    title,
    ...(map.version === undefined ? {} : { version: map.version }),
    ...(by === '' ? {} : { by }),
    ...said,
    because: new Map([...because].filter(([id]) => ids.has(id))),
    own,
  };
}

/** Puts in what the reader calls themselves. */
export function sayBy({ ownReading }: AppStores, by: string): void {
  ownReading.setState({ by: oneLine(by).slice(0, MOST.by) });
}

/** Hands the reading out as a file, and says whether that could be begun. */
export function saveReading(stores: AppStores, map: ArgumentMap): void {
  const reading = readingOf(stores, map);
  const name = [map.id, 'reading', reading.by?.replaceAll(/[^\p{L}\p{N}]+/gu, '-')].filter(Boolean).join('-');
  stores.session.notify(stores.save(`${name}.json`, 'application/json', writeReading(reading)) ? 'part-saved' : 'file-not-saved');
}

/** Copies the reading as a code. Answers the code where that is refused. */
export async function copyReading(stores: AppStores, map: ArgumentMap): Promise<string | undefined> {
  const code = await codeOf(readingOf(stores, map));
  const isCopied = await stores.copy(code);
  stores.session.notify(isCopied ? 'text-copied' : 'text-not-copied');
  return isCopied ? undefined : code;
}

/** Opens readings from files or from a text that was pasted, each by itself: one that is wrong keeps no other out. Never rejects. */
export async function openReadings(stores: AppStores, files: readonly OwnFile[], nameless: (n: number) => string): Promise<OpeningAccount> {
  const failed: { name: string; findings: readonly Diagnostic[] }[] = [];
  const already: string[] = [];
  let isTooMany = false;
  for (const file of files) {
    for (const result of await readingsIn(file)) {
      const { map: shown } = stores.document.getState();
      if (!shown) continue;
      const map = authorsMap(shown);
      const fitted = result.ok ? fitReading(map, result.value) : undefined;
      if (!result.ok) failed.push({ name: file.name, findings: result.findings });
      else if (!fitted) {
        const here = textIn(map.title, stores.preferences.getState().lang, map.language).text;
        failed.push({ name: file.name, findings: [doorFinding('reading-other-map', { map: result.value.title ?? result.value.map, here })] });
      } else {
        const outcome = layBeside(stores, fitted, nameless);
        if (outcome === 'full') isTooMany = true;
        else if (outcome) already.push(outcome.name);
      }
    }
  }
  return { failed, already, isTooMany };
}

/** Lays the reading of a speaker in the text beside the reader's own. */
export function openSpeaker(stores: AppStores, map: ArgumentMap, speaker: Id, name: string): void {
  const fitted = fitReading(map, speakerReading(map, speaker, name.slice(0, MOST.by)));
  if (fitted) layBeside(stores, fitted, () => name);
}

/** @returns the one that says the same word for word, or that there is no room */
function layBeside({ ownReading }: AppStores, fitted: Fitted, nameless: (n: number) => string): OpenedReading | 'full' | undefined {
  const { opened } = ownReading.getState();
  const twin = opened.find(({ reading }) => writeReading(reading) === writeReading(fitted.reading));
  if (twin) return twin;
  if (opened.length >= MOST_OPEN) return 'full';
  const key = Math.max(0, ...opened.map((each) => each.key)) + 1;
  ownReading.setState({ opened: [...opened, { ...fitted, key, name: nameOf(fitted.reading.by, opened, nameless(key)) }] });
  return undefined;
}

/** Two of one name are told apart. */
function nameOf(by: string | undefined, opened: readonly OpenedReading[], nameless: string): string {
  if (by === undefined) return nameless;
  const taken = new Set(opened.map(({ name }) => name));
  let name = by;
  for (let i = 2; taken.has(name); i++) name = `${by} (${i})`;
  return name;
}

async function readingsIn({ size, bytes }: OwnFile): ReturnType<typeof readReadings> {
  // Not even read.
  if (size > LARGEST_READING) return [{ ok: false, findings: [doorFinding('file-too-large', { megabytes: Math.ceil(size / 1e6), limit: LARGEST_READING / 1e6 })] }];
  try {
    return await readReadings(await bytes());
  } catch {
    return [{ ok: false, findings: [doorFinding('reading-code', { fault: 'unreadable' })] }];
  }
}

/** Lays a reading aside; all of them where none is named. */
export function closeReading({ ownReading }: AppStores, key?: number): void {
  const opened = key === undefined ? [] : ownReading.getState().opened.filter((each) => each.key !== key);
  ownReading.setState({ opened, ...(opened.length === 0 && { isOverlaid: false }) });
}

/** Says what a reading says, in place of what the reader said; that can be taken back in one step. */
export async function takeReading(stores: AppStores, { reading: { reject, doubt, grant, because, own } }: OpenedReading): Promise<void> {
  await stores.keepOwn();
  sayAll(stores, { said: { reject, doubt, grant }, because, own });
}

/** What was left out, by id; each once. */
export function leftOutIds(leftOut: readonly LeftOut[]): readonly Id[] {
  return [...new Set(leftOut.map(({ id }) => id))];
}
