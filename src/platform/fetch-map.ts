// Fetches a file of the page's own origin, no larger than a map can be.

import type { FetchAnswer, FetchPort } from '../store/ports.ts';
import { LARGEST_FILE } from '../formats/read-map-text.ts';
import { DEFAULT_MAP, ONE_FILE } from '../store/map-file.ts';

const INDEX = 'data/maps/index.json';
const SHIPPED = /^data\/maps\/([^/]+)\/map\.json$/;

export const fetchFile: FetchPort = (path) => {
  const controller = new AbortController();
  return { answer: fetchBytes(path, controller), cancel: () => controller.abort() };
};

async function fetchBytes(path: string, controller: AbortController): Promise<FetchAnswer> {
  try {
    if (await isUnlisted(path, controller)) return { ok: false, failure: 'not-found' };
    const url = new URL(path, document.baseURI);
    if (url.origin !== window.location.origin) return { ok: false, failure: 'not-found' };
    const response = await fetch(url, { signal: controller.signal, mode: 'same-origin', credentials: 'same-origin' });
    if (response.status === 404 || response.status === 410 || (isPage(response) && path !== ONE_FILE)) {
      controller.abort();
      return { ok: false, failure: 'not-found' };
    }
    if (!response.ok || !response.body) return { ok: false, failure: 'network' };
    const bytes = await readUpTo(LARGEST_FILE, response.body);
    if (bytes) return { ok: true, bytes };
    controller.abort();
    return { ok: false, failure: 'too-large' };
  } catch {
    return { ok: false, failure: controller.signal.aborted ? 'cancelled' : 'network' };
  }
}

/**
 * Whether a file is that of a shipped map that the site does not list: to ask for it would put an error on the console.
 * The map that opens by itself is not looked up, and a list that cannot be read says nothing.
 */
async function isUnlisted(path: string, { signal }: AbortController): Promise<boolean> {
  const slug = SHIPPED.exec(path)?.[1];
  if (slug === undefined || slug === DEFAULT_MAP) return false;
  try {
    const list: unknown = await (await fetch(new URL(INDEX, document.baseURI), { signal })).json();
    return Array.isArray(list) && !list.some((each: { readonly slug?: unknown } | null) => each?.slug === slug);
  } catch {
    return false;
  }
}

/** Some servers answer an unknown path with the application itself. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The whole body; `undefined` as soon as it proves larger, whatever the header promised. */
async function readUpTo(limit: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) return undefined;
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
