// What a page from disk brings along instead of fetching it: files of the site in blocks of data, and the address that it begins with.

import { blockId } from '../formats/one-file.ts';
import { ONE_FILE } from '../store/map-file.ts';
import type { FetchAnswer, FetchPort, LocationPort } from '../store/ports.ts';

/**
 * Answers for the files that stand in the page, and for the page itself.
 * @param page as it came, before anything was drawn in it
 */
export function embeddedFiles(page: string): FetchPort {
  return (path) => ({ answer: Promise.resolve(answerFor(path === ONE_FILE ? page : textOf(`[data-path="${CSS.escape(path)}"]`))), cancel: () => {} });
}

/**
 * The address of a page that holds one map: without any it begins with its own, and where it names no map it means that one.
 * @param location of the browser
 */
export function embeddedLocation(location: LocationPort): LocationPort {
  const start = startAddress();
  const map = new URLSearchParams(start).get('map');
  const named = (fragment: string): string => {
    if (fragment === '') return start;
    return map === null || new URLSearchParams(fragment).has('map') ? fragment : `${fragment}&map=${encodeURIComponent(map)}`;
  };
  if (location.read() === '' && start !== '') location.replace(start, start);
  return { ...location, read: () => named(location.read()), onChange: (listener) => location.onChange((fragment, how) => listener(named(fragment), how)) };
}

/** The file is somebody else's: what is no text is no address. */
function startAddress(): string {
  try {
    const address: unknown = JSON.parse(textOf(`#${blockId('address')}`) ?? '');
    return typeof address === 'string' ? address : '';
  } catch {
    return '';
  }
}

/** Of a block that holds anything. */
function textOf(selector: string): string | undefined {
  return document.querySelector(`script[type="application/json"]${selector}`)?.textContent || undefined;
}

function answerFor(text: string | undefined): FetchAnswer {
  return text === undefined ? { ok: false, failure: 'not-found' } : { ok: true, bytes: new TextEncoder().encode(text) };
}
