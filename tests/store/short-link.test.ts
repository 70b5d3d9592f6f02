// The short address: it opens what the long one opens.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, EMPTY_ADDRESS, encode } from '../../src/store/deep-link.ts';
import { shortLink, typedLine } from '../../src/store/short-link.ts';
import { readLesson, valuesOfSet } from '../../src/store/teach/lesson.ts';
import { KINDS } from '../../src/teaching/item.ts';
import { ORDERS } from '../../src/teaching/sheet.ts';
import { bell } from '../teaching/shipped.ts';

const PAGE = 'http://192.168.1.20:4173/';
const stateOf = (link: string): ReturnType<typeof decode>['state'] => decode(link.slice(link.indexOf('#') + 1)).state;

describe('a short address', () => {
  it('says a set that needs no saying in as little as can be typed', () => {
    const link = `${PAGE}index.html#v=1&map=deepseek-shock-wave&lang=en&practice=set&seed=1&items=10&asked=en`;
    expect(shortLink(link)).toBe('http://192.168.1.20:4173/#practice=set&asked=en');
    expect(typedLine(shortLink(link))).toBe('192.168.1.20:4173/#practice=set&asked=en');
  });

  it('opens the same set, in whatever language its reader has the page', () => {
    const sheets = fc.record({ kinds: fc.subarray([...KINDS], { minLength: 1 }), number: fc.constantFrom(1, 10, 11, 100), order: fc.constantFrom(...ORDERS), seed: fc.constantFrom(0, 1, 10, 4_294_967_295), lang: fc.constantFrom('en' as const, 'zh' as const), hints: fc.integer({ min: 0, max: 4 }) });
    fc.assert(fc.property(sheets, fc.constantFrom('en' as const, 'zh' as const), fc.constantFrom('deepseek-shock-wave', 'first-bell-at-nine'), (some, reader, map) => {
      const sheet = { ...some, map: bell.map.id, mapVersion: bell.map.version! };
      const long = `${PAGE}#${encode({ ...EMPTY_ADDRESS, map, lang: sheet.lang, lesson: valuesOfSet(sheet) })}`;
      const short = stateOf(shortLink(long));
      expect(shortLink(long).length).toBeLessThan(long.length);
      expect(short.map).toBe(map);
      expect(readLesson(short.lesson, bell.map, reader)).toEqual({ lesson: { practice: 'set', sheet }, problems: [] });
    }));
  });

  it('of a view opens the same view, and keeps its language', () => {
    const link = `${PAGE}#${encode({ ...EMPTY_ADDRESS, lang: 'zh', at: 'items=10', q: 'v=1&seed=1' })}`;
    expect(stateOf(shortLink(link))).toEqual(stateOf(link));
    expect(shortLink(`${PAGE}#v=1`)).toBe(PAGE);
    expect(typedLine(PAGE)).toBe('192.168.1.20:4173');
  });
});
