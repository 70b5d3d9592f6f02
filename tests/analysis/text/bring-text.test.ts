// A text that a reader brings, as it comes from a page, a mail or a scan, matched to the editions of the small map's text.

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bringText } from '../../../src/analysis/text/bring-text.ts';
import type { BroughtText } from '../../../src/analysis/text/brought-text.ts';
import { normalForm } from '../../../src/analysis/text/normal-form.ts';
import type { Edition } from '../../../src/model/source.ts';
import { bring, brought, chinese, english, firstBell, hash, hintsFrom, otherEssay, paragraphsOf, sentencesOf, sourceOf, textOf, withoutWords, wrapped, wrappedHan } from './first-bell.ts';

const ALL = { expected: 28, byDigest: 28, likely: 0, added: 0, missing: [] };
const hints = hintsFrom('first-bell-at-nine');
/** The essay is not in this repository; who has it names its file. */
const essay = process.env['CRUX_ESSAY'];

/** How many sentences of the edition stand, alone, at their own ids, and how sure the others are. */
function held(text: BroughtText, edition: Edition): { right: number; wrong: number } {
  const idOf = new Map(edition.sentences.map((sentence) => [normalForm(sentence.text!), sentence.id]));
  let [right, wrong] = [0, 0];
  for (const { ids, text: words } of sentencesOf(text)) {
    const id = idOf.get(normalForm(words));
    if (id === undefined || ids.length === 0) continue;
    if (ids.join() === id) right++;
    else wrong++;
  }
  return { right, wrong };
}

describe.each([english, chinese])('the text in $language, sentence by sentence', (edition) => {
  const text = textOf(edition);
  const variants: Record<string, string> = {
    'as it is': text,
    'with blank lines': paragraphsOf(edition).map((each) => each.join(edition.language === 'zh' ? '' : ' ')).join('\n\n'),
    'a paragraph a line': text.replaceAll('\n\n', '\n'),
    'with Windows line ends and a BOM': `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    'with soft hyphens': text.replaceAll(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00AD$2'),
    'with plain quotes': text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
    'with typographic quotes': text.replaceAll("'", '’'),
    'with hard wraps': edition.language === 'zh' ? wrappedHan(text, 36) : wrapped(text, 72),
    'with hard wraps and no blank lines': (edition.language === 'zh' ? wrappedHan(text, 35) : wrapped(text, 76)).replaceAll('\n\n', '\n'),
    'in one line': text.replaceAll('\n\n', ' '),
    'with lines of navigation': ['Home', 'News', 'Share this article', text.replaceAll('\n\n', '\n\nShare this article\n\nAdvertisement. Read on below.\n\n'), 'More from this author'].join('\n\n'),
    'broken in the middle of a sentence': text.replace(/(minder before|在九点以前)/, '$1\n\n'),
  };

  it.each(Object.entries(variants))('is found by digests %s', (_, variant) => {
    const { account, ...found } = brought(variant);
    expect({ ...account, added: 0 }).toEqual(ALL);
    expect([found.edition, found.language]).toEqual([edition.id, edition.language]);
    for (const { how, sureness } of sentencesOf({ ...found, account })) expect(sureness === 1).toBe(how === 'digest');
  });

  it('has its paragraphs, title and headings', () => {
    const { paragraphs } = brought(text);
    const names = ['T', 'P1', 'S1.h', 'P2', 'S2.h', 'P3', 'S3.h', 'P4', 'P5', 'S4.h', 'P6'];
    expect(paragraphs.map((paragraph) => paragraph.id ?? paragraph.sentences[0]!.ids[0])).toEqual(names);
    expect(paragraphs.map((paragraph) => paragraph.isHeading)).toEqual(names.map((name) => !name.startsWith('P')));
    for (const paragraph of paragraphs) if (paragraph.isHeading) expect(paragraph.sentences[0]!.sureness).toBeLessThan(1);
  });

  it('may have a heading that has run into its paragraph, with a space or without', () => {
    const heading = edition.sections[1]!.heading![edition.language]!;
    for (const between of ['', ' ']) {
      const { account, paragraphs } = brought(text.replace(`${heading}\n\n`, `${heading}${between}`));
      expect(account).toEqual(ALL);
      expect(paragraphs.slice(2, 4).map((paragraph) => [paragraph.id, paragraph.sentences[0]!.ids[0]])).toEqual([[undefined, 'S1.h'], ['P2', 'P2.1']]);
    }
  });

  it('may lack half of its sentences, which are named', () => {
    const { account, paragraphs } = brought(textOf(edition, (words, _, i) => (i % 2 === 0 ? words : undefined)));
    const odd = edition.sentences.filter((_, i) => i % 2 === 1).map(({ id }) => id);
    expect(account).toEqual({ expected: 28, byDigest: 14, likely: 0, added: 0, missing: odd });
    expect(paragraphs.filter(({ id }) => id).map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    const secondHalf = brought(textOf(edition, (words, _, i) => (i < 14 ? undefined : words))).account;
    expect([secondHalf.byDigest, secondHalf.missing]).toEqual([14, edition.sentences.slice(0, 14).map(({ id }) => id)]);
  });

  it('may have its paragraphs in another order', () => {
    expect(brought(text.split('\n\n').toReversed().join('\n\n')).account).toMatchObject({ byDigest: 28, missing: [] });
  });

  it('may have changed here and there: those sentences are placed where they belong, and none is called certain', () => {
    const changed = textOf(edition, (words, _, i) => (i % 3 === 0 ? words.replace(edition.language === 'zh' ? /^../ : /^\w+/, edition.language === 'zh' ? '大家' : 'Everybody') : words));
    const text28 = brought(changed);
    expect(text28.account).toEqual({ expected: 28, byDigest: 18, likely: 10, added: 0, missing: [] });
    expect(sentencesOf(text28).flatMap(({ ids }) => ids.filter((id) => id.startsWith('P')))).toEqual(edition.sentences.map(({ id }) => id));
    for (const { how, sureness } of sentencesOf(text28)) if (how === 'likely') expect(sureness > 0.5 && sureness < 1).toBe(true);
  });
});

describe('sentences that ran together or were parted', () => {
  it('keep all their ids, and a piece of one has its id', () => {
    const joined = brought(textOf(english, (words, id) => (id === 'P2.3' ? words.replace('.', ';') : id === 'P2.4' ? words.replace('In', 'in') : words)));
    expect(sentencesOf(joined).find(({ ids }) => ids.length === 2)).toMatchObject({ ids: ['P2.3', 'P2.4'], how: 'likely' });
    const parted = brought(textOf(english, (words, id) => (id === 'P1.3' ? words.replace(', would', '. Would') : words)));
    expect(sentencesOf(parted).filter(({ ids }) => ids.includes('P1.3')).map(({ how }) => how)).toEqual(['likely', 'likely']);
  });
});

describe('the Chinese text against digests of the English one', () => {
  const source = withoutWords(firstBell, 'zh');
  // What is right is what the edition itself calls each sentence; the source that is matched against no longer knows it.
  it('is aligned by order and length: 28 of 28 at their ids, with the words of the map or without', () => {
    for (const text of [brought(textOf(chinese), source), brought(textOf(chinese), source, hints)]) {
      expect(held(text, chinese)).toEqual({ right: 28, wrong: 0 });
      expect(text.account).toEqual({ expected: 28, byDigest: 0, likely: 28, added: 0, missing: [] });
      for (const { sureness } of sentencesOf(text)) expect(sureness).toBeLessThanOrEqual(0.95);
    }
  });

  it('is aligned among other paragraphs', () => {
    const noise = '登录后才能发表评论。请勿转载本文。';
    const text = brought([noise, noise, textOf(chinese), noise].join('\n\n'), source, hints);
    expect(held(text, chinese).right).toBeGreaterThanOrEqual(26);
  });

  it('is accepted by halves when the map’s words are there, and a wrong place is not called sure', () => {
    const text = brought(textOf(chinese, (words, _, i) => (i % 2 === 1 ? words : undefined)), source, hints);
    const { right, wrong } = held(text, chinese);
    expect([right >= 11, wrong <= 1]).toEqual([true, true]);
    expect(text.account.missing.length).toBeGreaterThanOrEqual(12);
  });

  it('works the other way round as well', () => {
    expect(held(brought(textOf(english), withoutWords(firstBell, 'en'), hints), english)).toEqual({ right: 28, wrong: 0 });
  });
});

describe('what is refused', () => {
  const refusal = (...args: Parameters<typeof bring>): unknown => {
    const result = bring(...args);
    return result.ok || result.reason;
  };

  it('is nothing at all', () => {
    for (const text of ['', ' \r\n\uFEFF', '...', '\u200B']) expect(refusal(text)).toBe('empty');
    expect(bring('')).toMatchObject({ account: { expected: 28, byDigest: 0, added: 0 } });
  });

  it('is a text in a language of no edition', () => {
    expect(refusal('Школа начинается в восемь. В следующем месяце совет решит, не лучше ли в девять. Ему следует сказать да.')).toBe('other-language');
    expect(refusal(textOf(chinese), { ...firstBell, editions: [english] })).toBe('other-language');
    expect(refusal('Text.', { ...firstBell, editions: [] })).toBe('other-language');
  });

  it('is another essay of the same length', () => {
    for (const source of [withoutWords(firstBell), withoutWords(firstBell, 'en'), sourceOf('deepseek-shock-wave')]) {
      expect([refusal(otherEssay, source), refusal(otherEssay, source, hints)]).toEqual(['other-text', 'other-text']);
    }
    for (const slug of ['deepseek-shock-wave']) expect(refusal(textOf(chinese), sourceOf(slug), hintsFrom(slug))).toBe('other-text');
  });

  it('but not the essay with a word changed in every sentence', () => {
    const changed = textOf(english, (words) => words.replace(/\w+/, 'Everybody'));
    expect(brought(changed).account).toMatchObject({ byDigest: 0, likely: 28 });
  });
});

test('a megabyte of other sentences around the text hides none of its own', () => {
  const noise = `${'Nobody knew it at the time. “Really?” they said to each other over the fence; and so it was, of course, in the end! '.repeat(9).trim()}\n\n`.repeat(500);
  const { account } = brought(`${noise}${textOf(english)}\n\n${noise}`);
  expect([account.byDigest, account.missing, account.added]).toEqual([28, [], 18_000]);
});

test('every sign of any text is in exactly one sentence, in order, and the account adds up', () => {
  const own = fc.constantFrom(...english.sentences, ...chinese.sentences).map(({ text }) => text!);
  const other = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('\n\n', '\r\n', ' ', '\u200B', '.', '”', '[1]', 'Mr. '));
  // What joins or parts words is not seen, and a line of nothing else is an empty one.
  const seen = (text: string): string => text.replaceAll(/[\u200B-\u200D\u2060\s]+/g, '');
  fc.assert(
    fc.property(fc.array(fc.oneof(own, other), { maxLength: 30 }), fc.boolean(), (parts, isWhole) => {
      const text = `${isWhole ? `${textOf(english)}\n\n` : ''}${parts.join(' ')}`;
      const result = bring(text);
      if (!result.ok) return;
      const { paragraphs, account } = result.text;
      expect(seen(sentencesOf(result.text).map((sentence) => sentence.text).join(''))).toBe(seen(text));
      for (const paragraph of paragraphs) expect(paragraph.sentences.length).toBeGreaterThan(0);
      expect(account.byDigest + account.likely + account.missing.length).toBe(account.expected);
      for (const { ids, how, sureness } of sentencesOf(result.text)) expect([how === 'added', how === 'digest', sureness === 0]).toEqual([ids.length === 0, sureness === 1, ids.length === 0]);
    }),
    { numRuns: 40 },
  );
});

test.runIf(essay !== undefined && existsSync(essay))('the essay of the first map matches sentence for sentence', () => {
  const source = sourceOf('deepseek-shock-wave');
  const result = bringText(readFileSync(essay!, 'utf8'), source, { hash, hintsOf: hintsFrom('deepseek-shock-wave') });
  expect(result).toMatchObject({ ok: true, text: { edition: 'en', account: { expected: 94, byDigest: 94, likely: 0, added: 0, missing: [] } } });
  const headings = result.ok ? result.text.paragraphs.filter(({ isHeading }) => isHeading).map(({ sentences }) => sentences[0]!.ids[0]) : [];
  expect(headings).toEqual(['T', 'S1.h', 'S2.h', 'S3.h']);
});
