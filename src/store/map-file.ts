// Which file a map of the address is: never one of another origin, whatever the address says.

/** The map that opens where the address names none. */
export const DEFAULT_MAP = 'deepseek-shock-wave';

/** The page as one file, without a map: filled and handed out by who asks for it. */
export const ONE_FILE = 'crux-single.html';

/** Slugs of maps that are shipped. */
const SLUG = /^[a-z0-9-]{1,128}$/;

/**
 * A path in plain letters: what a browser reads as anything but a path is turned down, such as `//host`, `\\host`,
 * `javascript:`, and tabs and line ends, which it takes out before it reads.
 */
const PATH = /^(?!\/\/)[\p{L}\p{N}\p{M}._~!$'()*+;=@/ %-]{1,1000}\.json$/u;

/**
 * The path of a map's file, relative to the page: of a slug, or of a path on the same origin that ends in `.json`.
 * @returns `undefined` where it is neither
 */
export function mapFileOf(map: string): string | undefined {
  if (SLUG.test(map)) return `data/maps/${map}/map.json`;
  return PATH.test(map) && map.trim() === map ? map : undefined;
}

/** A map that the reader brought, as the address names it: kept in this browser, so a link to it opens nowhere else. */
const OWN = /^own:[A-Za-z0-9._-]{1,160}$/;

export function isOwn(map: string): boolean {
  return OWN.test(map);
}

/** The path of a file that a map names beside itself; `undefined` where the name leads elsewhere. */
export function fileBeside(mapFile: string, name: string): string | undefined {
  if (!PATH.test(name) || name.startsWith('/') || name.includes('..')) return undefined;
  return mapFile.slice(0, mapFile.lastIndexOf('/') + 1) + name;
}
