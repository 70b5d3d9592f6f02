// The shortest address that opens the same: to be typed off a screen, and to make a code of few squares.

import { USUAL } from './teach/lesson.ts';
import { DEFAULT_MAP } from './map-file.ts';

/** What is so where nothing is said. */
const USUAL_PARTS: readonly string[] = ['v=1', `map=${DEFAULT_MAP}`, `items=${USUAL.items}`, `seed=${USUAL.seed}`];

/**
 * Without what needs no saying. A set says in which language it asks: then each page speaks the language of its reader.
 * @param link a whole address, as `link` or `encode` wrote it. O(letters)
 */
export function shortLink(link: string): string {
  const [page = '', ...rest] = link.split('#');
  const parts = rest.join('#').split('&').filter((part) => part !== '' && !USUAL_PARTS.includes(part));
  const isAsked = parts.some((part) => part.startsWith('asked='));
  const left = parts.filter((part) => !isAsked || !part.startsWith('lang='));
  return `${page.replace(/\/index\.html$/, '/')}${left.length > 0 ? `#${left.join('&')}` : ''}`;
}

/** As it is typed: browsers put the rest before it. */
export function typedLine(link: string): string {
  return link.replace(/^https?:\/\//, '').replace(/^([^/]+)\/$/, '$1');
}
