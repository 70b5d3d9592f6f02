// The small map's own text, as a reader could bring it, and what the map says of its sentences.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringText, type BringOptions } from '../../../src/analysis/text/bring-text.ts';
import type { BringResult, BroughtText } from '../../../src/analysis/text/brought-text.ts';
import type { ArgumentMap } from '../../../src/model/argument-map.ts';
import { parseSource } from '../../../src/model/parse-source.ts';
import { parseMap } from '../../../src/model/parse.ts';
import type { Edition, Source } from '../../../src/model/source.ts';

const read = (slug: string, file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/maps', slug, file), 'utf8'));

export function sourceOf(slug: string): Source {
  const result = parseSource(read(slug, 'source.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

function mapOf(slug: string): ArgumentMap {
  const result = parseMap(read(slug, 'map.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The words of the map's statements that are anchored at a sentence. */
export function hintsFrom(slug: string): NonNullable<BringOptions['hintsOf']> {
  const { statements } = mapOf(slug);
  return (sentence, language) => statements.flatMap(({ anchors, text }) => (anchors?.includes(sentence) && text[language] !== undefined ? [text[language]] : []));
}

export const firstBell = sourceOf('first-bell-at-nine');
export const english = firstBell.editions.find((edition) => edition.language === 'en')!;
export const chinese = firstBell.editions.find((edition) => edition.language === 'zh')!;

/** A source whose sentences are known by digests alone; an edition named here lists only its paragraphs. */
export function withoutWords(source: Source, withoutSentences?: string): Source {
  const bare = (edition: Edition): Edition => ({
    ...edition,
    sentences: edition.language === withoutSentences ? [] : edition.sentences.map(({ id, chars, words, digest }) => ({ id, chars, words, digest })),
  });
  return { ...source, editions: source.editions.map(bare) };
}

/** The sentences of each paragraph. */
export const paragraphsOf = (edition: Edition): string[][] =>
  edition.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => edition.sentences.flatMap((sentence) => (sentence.id.startsWith(`${id}.`) ? [sentence.text!] : []))));

/** Title, headings and paragraphs with blank lines between; `change` may alter a sentence or leave it out. */
export function textOf(edition: Edition, change: (text: string, id: string, place: number) => string | undefined = (text) => text): string {
  const between = edition.language === 'zh' ? '' : ' ';
  const blocks = edition.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading[edition.language]!] : []),
    ...paragraphs.map(({ id }) => edition.sentences.flatMap((sentence, i) => (sentence.id.startsWith(`${id}.`) ? [change(sentence.text!, sentence.id, i) ?? ''] : [])).filter((text) => text !== '').join(between)),
  ]);
  return [edition.title, ...blocks].filter((block) => block !== '').join('\n\n');
}

export const bring = (text: string, source: Source = withoutWords(firstBell), hintsOf?: BringOptions['hintsOf']): BringResult => bringText(text, source, hintsOf ? { hash, hintsOf } : { hash });

export function brought(text: string, source?: Source, hintsOf?: BringOptions['hintsOf']): BroughtText {
  const result = bring(text, source, hintsOf);
  if (!result.ok) throw new Error(`${result.reason} ${JSON.stringify(result.account)}`);
  return result.text;
}

export const sentencesOf = (text: BroughtText): BroughtText['paragraphs'][number]['sentences'] => text.paragraphs.flatMap((paragraph) => paragraph.sentences);

/** A text wrapped so that no line is longer than this. */
export function wrapped(text: string, columns: number): string {
  const lines: string[] = [];
  for (const block of text.split('\n')) {
    let line = '';
    for (const word of block.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/** A Chinese text in lines of so many letters. */
export const wrappedHan = (text: string, letters: number): string => text.split('\n').map((block) => (block.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? []).join('\n')).join('\n');

/** Another essay, about as long as the small map's text and of as many paragraphs. */
export const otherEssay = [
  'The Bakery on the Corner',
  'Our street has lost its bakery. Nobody noticed at first. The shutters came down in March, and for a week we all believed that the baker was ill, as he had been the spring before.',
  'He was not ill, only tired of flour. For thirty years he rose at two, and in all that time he closed on four days. His daughter wanted none of it. She studies law in the capital. Who could blame her? The rent went up by a third, the mill by a half. People bought their bread at the petrol station, where it is warm at any hour and tastes of nothing. I did so too, I admit it.',
  'What is a street without bread? Some say that it is a street with more room to park. They are right about the room. They forget who used to stand in the queue. The widow from number nine spoke to nobody else all day. Children learned to count there, with small coins, under the eyes of everybody.',
  'The council could have helped, and it chose not to. A bakery is a business, wrote the treasurer, and a business must stand on its own feet. Car parks, it seems, need not. One is being built behind the church for a sum that would have paid the rent until the turn of the century.',
  'There are other ways. In the valley, eleven families bought their shop and run it in turns. It opens late. Their bread is not always good. Still, on Saturdays there is a queue, and in the queue they quarrel about the school, the bus and the priest, as neighbours ought to.',
  'I would like us to try. The oven still stands where it stood. All that is missing is someone who can be made to rise at two. It will not be me, but I promise to stand in the queue. Bring a chair for the widow.',
].join('\n\n');
