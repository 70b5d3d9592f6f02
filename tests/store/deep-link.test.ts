// The address of a view: there and back, and whatever somebody may put into a link.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAgainst, decode, EMPTY_ADDRESS, encode, type Address } from '../../src/store/deep-link.ts';
import { DIRECTIONS, NOTATIONS } from '../../src/i18n/notation.ts';
import { CHOICES, LESSON_KEYS, type Filters } from '../../src/store/view-store.ts';
import { fileBeside, mapFileOf } from '../../src/store/map-file.ts';
import { picnic } from '../analysis/picnic.ts';
import { DEFAULT_MAP } from '../../src/store/map-file.ts';

const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const uniqueIds = fc.uniqueArray(id, { maxLength: 5 });
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });

const anyAddress: fc.Arbitrary<Address> = fc.record({
  map: fc.oneof(slug, fc.constantFrom('/maps/x.json', '../a b/ü.json', './50%25.json')),
  lang: maybe(fc.constantFrom('en' as const, 'zh' as const)),
  theme: maybe(fc.constantFrom('light' as const, 'dark' as const, 'system' as const)),
  also: maybe(fc.constantFrom('en' as const, 'zh' as const)),
  notation: maybe(fc.constantFrom(...NOTATIONS)),
  direction: maybe(fc.constantFrom(...DIRECTIONS)),
  mode: fc.constantFrom('read' as const, 'detour' as const, 'speaker' as const),
  view: maybe(fc.constantFrom('map' as const, 'outline' as const)),
  layout: slug,
  open: fc.oneof(
    fc.constantFrom('all' as const, undefined),
    fc.uniqueArray(fc.oneof(id, id.map((each) => `${each}~`), fc.constant('all')), { maxLength: 6 }).map((ids) => new Set(ids)),
  ),
  at: maybe(id),
  text: maybe(fc.constant('beside' as const)),
  sentence: maybe(id),
  held: maybe(id),
  talk: maybe(slug),
  scene: maybe(fc.oneof(id, fc.tuple(id, fc.integer({ min: 1, max: 999 })).map(([each, n]) => `${each}~${n}`))),
  lesson: fc.oneof(fc.constant([]), fc.array(maybe(fc.string({ maxLength: 20, unit: 'grapheme' })), { minLength: LESSON_KEYS.length, maxLength: LESSON_KEYS.length }).filter((values) => values.some((value) => value !== undefined))),
  said: fc.record({ reject: uniqueIds, doubt: uniqueIds, grant: uniqueIds }),
  q: fc.oneof(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40, unit: 'grapheme' })),
  filters: fc.record(Object.fromEntries(CHOICES.map(({ id: filter, words }) => [filter, words ? fc.subarray([...words]) : uniqueIds]))) as fc.Arbitrary<Filters>,
  extra: uniqueIds,
  hide: fc.constantFrom('dim' as const, 'remove' as const),
  cam: maybe(fc.record({ x: fc.integer({ min: -1e6, max: 1e6 }), y: fc.integer({ min: -1e6, max: 1e6 }), zoom: fc.integer({ min: 1, max: 8000 }).map((n) => n / 1000) })),
  unknown: fc.array(fc.stringMatching(/^x[a-z.]{0,5}(=[A-Za-z0-9%+=]{0,9})?$/), { maxLength: 3 }),
});

const reasons = (fragment: string): string[] => decode(fragment).ignored.map((part) => `${part.key} ${part.reason}`);

describe('an address', () => {
  it('gives back exactly the view that it was made from', () => {
    fc.assert(
      fc.property(anyAddress, (state) => {
        expect(decode(encode(state))).toEqual({ state, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is in form encoding: the platform reads the same keys and values', () => {
    fc.assert(
      fc.property(anyAddress, (state) => {
        const parameters = new URLSearchParams(encode({ ...state, unknown: [] }));
        expect(parameters.get('v')).toBe('1');
        expect(parameters.get('map')).toBe(state.map);
        expect(parameters.get('q') ?? '').toBe(state.q);
        expect(decode(parameters.toString()).state).toEqual({ ...state, unknown: [] });
      }),
    );
  });

  it('leaves out what is as usual and keeps lists readable', () => {
    expect(encode(EMPTY_ADDRESS)).toBe(`v=1&map=${DEFAULT_MAP}`);
    const state: Address = { ...EMPTY_ADDRESS, open: new Set(['q1', 'a~']), at: 'a', cam: { x: -0.2, y: 11.6, zoom: 0.75 } };
    expect(encode(state)).toBe(`v=1&map=${DEFAULT_MAP}&open=q1,a~&at=a&cam=0,12,0.75`);
  });

  it('tells nothing open from nothing said', () => {
    expect(decode('open=').state.open).toEqual(new Set());
    expect(decode('').state).toEqual(EMPTY_ADDRESS);
  });

  it('keeps the parts that it does not know, as they came and in their order', () => {
    const given = 'zoo=%zz&v=1&aside=zh&f.year=1999&__proto__=1&aside=en&flag';
    expect(decode(given).ignored).toEqual([]);
    expect(encode(decode(given).state)).toBe(`v=1&map=${DEFAULT_MAP}&zoo=%zz&aside=zh&f.year=1999&__proto__=1&aside=en&flag`);
  });

  it('reads a plus as a space and a bad escape for what it says', () => {
    expect(decode('#q=chip+design+100%').state.q).toBe('chip design 100%');
    expect(decode('q=%E4%BD%A0%ZZ%FF').state.q).toBe('你%ZZ%FF');
  });
});

describe('a broken link', () => {
  const broken: readonly [fragment: string, finding: string][] = [
    ['v=2', 'v newer-version'],
    ['v=x', 'v unknown-value'],
    ['map=javascript:alert(1)', 'map not-a-map'],
    ['lang=fr', 'lang unknown-value'],
    ['theme=__proto__', 'theme unknown-value'],
    ['also=fr', 'also unknown-value'],
    ['notation=latin', 'notation unknown-value'],
    ['direction=up', 'direction unknown-value'],
    ['view=globe', 'view unknown-value'],
    ['mode=sleep', 'mode unknown-value'],
    ['layout=Tidy%20Tree', 'layout unknown-value'],
    ['open=a,%3Cb%3E,c', 'open unknown-id'],
    ['at=-', 'at unknown-id'],
    ['f.stance=asserts,maybe', 'f.stance unknown-value'],
    ['f.role=constructor', 'f.role unknown-value'],
    ['hide=away', 'hide unknown-value'],
    ['cam=1,2', 'cam not-a-number'],
    ['cam=1,2,NaN', 'cam not-a-number'],
    ['cam=1,2,0', 'cam not-a-number'],
    ['cam=1e9,2,1', 'cam not-a-number'],
    ['at=a&at=b', 'at repeated'],
    [`q=${'x'.repeat(1001)}`, 'q too-long'],
    [`zoo=${'x'.repeat(9000)}`, 'zoo too-long'],
  ];

  it('says what it ignores, and why', () => {
    for (const [fragment, finding] of broken) expect(reasons(fragment)).toEqual([finding]);
  });

  it('opens what it can', () => {
    const { state } = decode('lang=fr&open=a,%00,b&f.stance=asserts,maybe&at=a&cam=?');
    expect(state).toEqual({ ...EMPTY_ADDRESS, open: new Set(['a', 'b']), at: 'a', filters: { ...EMPTY_ADDRESS.filters, stance: ['asserts'] } });
  });

  it('never throws, and what it yields can be encoded again to the same', () => {
    const nasty = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('open', 'at', 'cam', 'f.role', 'q', 'map', 'v', '=', '&', '%', '%u', '%E4%BD', '~', ',', '#', '\uD800', '__proto__', 'all', '+', '//'),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const once = decode(parts.join('')).state;
        expect(decode(encode(once))).toEqual({ state: once, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('may be a million letters long, and is told in a few', () => {
    for (const fragment of [`open=${'a!,'.repeat(350_000)}`, '%'.repeat(1_000_000), '&a'.repeat(500_000), `${'x'.repeat(1_000_000)}=1`, `q=${'%FF'.repeat(350_000)}`]) {
      const { ignored } = decode(fragment);
      expect(JSON.stringify(ignored).length).toBeLessThan(20_000);
      expect(Object.getPrototypeOf(decode('__proto__=1').state)).toBe(Object.prototype);
    }
  });
});

describe('an address and a map', () => {
  it('leaves out ids that the map does not have, and names them', () => {
    const given = decode('open=dry,nobody,enough~,ghost~&at=too-old&f.question=q-food,q-none&f.speaker=bob,eve&layout=spiral').state;
    const { state, ignored } = checkAgainst(picnic, given, ['tidy-tree']);
    expect(state.open).toEqual(new Set(['dry', 'enough~']));
    expect(state.at).toBe('too-old');
    expect(state.filters.question).toEqual(['q-food']);
    expect(state.filters.speaker).toEqual(['bob']);
    expect(state.layout).toBeUndefined();
    expect(ignored).toEqual([
      { key: 'open', value: 'nobody, ghost~', reason: 'unknown-id' },
      { key: 'f.question', value: 'q-none', reason: 'unknown-id' },
      { key: 'f.speaker', value: 'eve', reason: 'unknown-id' },
      { key: 'layout', value: 'spiral', reason: 'unknown-value' },
    ]);
    expect(checkAgainst(picnic, decode('at=__proto__').state, ['tidy-tree']).state.at).toBeUndefined();
  });

  it('finds nothing to leave out where everything is there', () => {
    const given = decode('open=q-food&at=dry').state;
    expect(checkAgainst(picnic, given, ['tidy-tree'])).toEqual({ state: given, ignored: [] });
  });
});

describe('the file of a map', () => {
  it('is found by slug, or by a path on the same origin', () => {
    expect(mapFileOf('deepseek-shock-wave')).toBe('data/maps/deepseek-shock-wave/map.json');
    for (const path of ['maps/mine.json', './mine.json', '../x/mine.json', '/mine.json', '/文/图.json']) expect(mapFileOf(path)).toBe(path);
  });

  it('is refused where an address leads elsewhere', () => {
    const hosts = ['//host/x.json', 'https://host/x.json', 'javascript:x.json', 'data:x.json', '\\\\host\\x.json', '/\\host/x.json', '/\t/host/x.json'];
    const others = ['/x.json?y', '/x.json#y', '/x.txt', '', '.json\n', 'Slug With Space', ' //host/x.json', `${'a'.repeat(2000)}.json`];
    const elsewhere = [...hosts, ...others, '\n//host/x.json'];
    expect(elsewhere.filter((map) => mapFileOf(map) !== undefined)).toEqual([]);
  });

  it('never leads to another origin, as the platform resolves it', () => {
    const pieces = fc.array(fc.constantFrom('/', '//', '\\', ':', '.', '..', '@', 'host', 'http', 'javascript', '\t', '\n', ' ', '%2F', '?', '#', '.json'), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const file = mapFileOf(`${parts.join('')}.json`);
        if (file !== undefined) expect(new URL(file, 'https://example.org/crux/').origin).toBe('https://example.org');
      }),
      { numRuns: 2000 },
    );
  });

  it('has its text beside it', () => {
    expect(fileBeside('data/maps/x/map.json', 'source.json')).toBe('data/maps/x/source.json');
    expect(fileBeside('map.json', 'source.json')).toBe('source.json');
    for (const name of ['../source.json', '/source.json', 'https://host/source.json', 'source.txt']) expect(fileBeside('x/map.json', name)).toBeUndefined();
  });
});
