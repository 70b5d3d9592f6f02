// What becomes of a file of a map that the reader brings: it is opened, put away in this browser, and what the rules advise on it
// is told. Comes when one is first brought.

import { LARGEST_FILE } from '../formats/read-map-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { sumOf } from '../model/file-sum.ts';
import type { AppStores } from './app-stores.ts';
import type { Failure } from './document-store.ts';
import type { FetchAnswer, OwnFile, Shelf } from './ports.ts';

type Open = (name: string, answer: Promise<FetchAnswer>, keep: (map: ArgumentMap, bytes: Uint8Array) => string) => Promise<Failure | undefined>;

/** Opens a file as a new entry of the history. Says why not, or what the rules advise. */
export async function openOwnFile({ document, session, maps }: Pick<AppStores, 'document' | 'session' | 'maps'>, shelf: Shelf, file: OwnFile, open: Open): Promise<void> {
  const { map: before } = document.getState();
  const failure = await open(file.name, answerOf(shelf, file), (map, bytes) =>
    keepFile(shelf, map, bytes, (isKept) => {
      if (!isKept) session.notify('map-not-kept');
      void maps.refresh();
    }),
  );
  if (failure) return session.showPanel('failure');
  const { map } = document.getState();
  // Given up: whoever wants another file finds the panel as it was.
  if (map === before) return undefined;
  let isElsewhere = false;
  const end = session.subscribe((now, before) => (isElsewhere ||= now.panel !== before.panel));
  await document.loadAdvice();
  end();
  const now = document.getState();
  // Whoever has gone on to another panel stays there.
  if (now.map === map && !isElsewhere) session.showPanel((now.advice?.findings.length ?? 0) > 0 ? 'advice' : 'none');
  return undefined;
}

/**
 * @param onEnd told whether it is kept beyond this visit, once that is known
 * @returns the name under which it can be opened again; nobody waits until it is put away
 */
function keepFile(shelf: Shelf, map: ArgumentMap, bytes: Uint8Array, onEnd: (isKept: boolean) => void): string {
  const name = ownName(map.id, bytes);
  void shelf.keep({ name, title: map.title, language: map.language, statements: map.statements.length, opened: Date.now() }, bytes).catch(() => false).then(onEnd);
  return name;
}

/** The name of a map that the reader brought: its id, and the sum of its file, so that another version has another name. O(bytes), or less where they were summed up before */
export function ownName(id: string, bytes: Uint8Array): string {
  return `own:${id}-${sumOf(bytes).toString(16).padStart(8, '0')}`;
}

/** What puts it away is there before it is shown: whoever sees it may already reload the page. */
async function answerOf(shelf: Shelf, file: OwnFile): Promise<FetchAnswer> {
  const [answer] = await Promise.all([bytesOf(file), shelf.ready()]);
  return answer;
}

/** A file that is larger than any map is not even read. */
async function bytesOf({ size, bytes }: OwnFile): Promise<FetchAnswer> {
  if (size > LARGEST_FILE) return { ok: false, failure: 'too-large' };
  try {
    return { ok: true, bytes: await bytes() };
  } catch {
    return { ok: false, failure: 'unreadable' };
  }
}
