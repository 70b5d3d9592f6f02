// The text as it is shown: from the edition that suits, or from the reader's own copy with what is missing and what is added.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/analysis/own-words.ts';
import { searchWords } from '../../src/analysis/search-words.ts';
import { isAmong, shownText } from '../../src/analysis/shown-text.ts';
import { bringText } from '../../src/analysis/text/bring-text.ts';
import type { BroughtText } from '../../src/analysis/text/brought-text.ts';
import { parseSource } from '../../src/model/parse-source.ts';
import type { Source } from '../../src/model/source.ts';

function sourceOf(slug: string): Source {
  const result = parseSource(JSON.parse(readFileSync(`data/maps/${slug}/source.json`, 'utf8')));
  if (!result.ok) throw new Error('the source does not parse');
  return result.value;
}
const bell = sourceOf('first-bell-at-nine');
const essay = sourceOf('deepseek-shock-wave');
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const english = bell.editions.find(({ language }) => language === 'en')!;
const bare: Source = { ...bell, editions: bell.editions.map((edition) => ({ ...edition, sentences: edition.sentences.map(({ id, chars, words, digest }) => ({ id, chars, words, digest })) })) };

function brought(text: string): BroughtText {
  const result = bringText(text, bare, { hash });
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

describe('the text as it is shown', () => {
  it('is in the reader’s language where that edition has words, and marked by the sentences of another where it has none', () => {
    expect(shownText(bell, 'zh')!.language).toBe('zh');
    expect(shownText(bell, 'zh')!.hasWords).toBe(true);
    const zh = shownText(essay, 'zh')!;
    expect(zh.hasWords).toBe(false);
    expect(zh.sentences).toHaveLength(94);
    expect(zh.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))).toEqual(Array.from({ length: 15 }, (_, i) => `P${i + 1}`));
    expect(shownText({ formatVersion: 1, editions: [] }, 'en')).toBeUndefined();
  });

  it('of a whole copy has every sentence once, in its paragraph', () => {
    const shown = shownText(bare, 'en', brought(english.sentences.map(({ text }) => text).join(' ')))!;
    expect(shown.sentences.map(({ ids }) => ids)).toEqual(english.sentences.map(({ id }) => [id]));
    for (const { paragraphs } of shown.sections) for (const { id, sentences } of paragraphs) for (const { ids } of sentences) expect(ids[0]!.startsWith(`${id}.`)).toBe(true);
    expect(isAmong(shown.sentences[0]!, ['P1.1'])).toBe(true);
  });

  it('of half a copy names what is missing in its place', () => {
    const shown = shownText(bare, 'en', brought(english.sentences.flatMap(({ text }, i) => (i % 2 === 0 ? [text] : [])).join(' ')))!;
    expect(shown.sentences.flatMap(({ ids }) => ids)).toEqual(english.sentences.map(({ id }) => id));
    expect(shown.sentences.filter(({ how }) => how === 'missing').flatMap(({ ids }) => ids)).toEqual(english.sentences.flatMap(({ id }, i) => (i % 2 === 1 ? [id] : [])));
  });

  it('of a page around it shows a few paragraphs and counts the rest', () => {
    const noise = Array.from({ length: 40 }, (_, i) => `Line ${i} of the page says nothing of the matter.`).join('\n\n');
    const shown = shownText(bare, 'en', brought(`${noise}\n\n${english.sentences.map(({ text }) => text).join(' ')}`))!;
    const before = shown.sections[0]!;
    expect(before.paragraphs.at(-1)!.skipped! + before.paragraphs.length - 1).toBe(40);
    expect(before.paragraphs.length).toBeLessThan(10);
  });
});

describe('the words of a sentence', () => {
  it('are those of the copy, else those that are ours, in the reader’s language', () => {
    expect(ownWords(bell, undefined, 'zh').get('P1.2')).toMatchObject({ language: 'zh', sureness: 1 });
    expect(ownWords(essay, undefined, 'en').size).toBe(0);
    const copy = ownWords(bare, brought(english.sentences.map(({ text }) => text).join(' ')), 'zh');
    expect(copy.get('P2.4')).toEqual({ text: english.sentences.find(({ id }) => id === 'P2.4')!.text, language: 'en', sureness: 1 });
  });

  it('are found by all words of the query, Latin ones by their beginning, Chinese ones as they stand together', () => {
    const found = (query: string, language = 'en'): string[] => searchWords(ownWords(bell, undefined, language), query).map(({ id }) => id);
    expect(found('eleven sleep')).toEqual(['P2.4']);
    expect(found('')).toEqual([]);
    expect(found('eleven nobody-says-this')).toEqual([]);
    expect(found('我看应该改', 'zh')).toEqual(['P1.2']);
    expect(found('改该应', 'zh')).toEqual([]);
  });
});
