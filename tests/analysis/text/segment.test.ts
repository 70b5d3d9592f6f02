// Plain text to paragraphs and sentences.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isHeadingLike, readable, segment } from '../../../src/analysis/text/segment.ts';
import { english, paragraphsOf, textOf, wrapped } from './first-bell.ts';

const paragraphs = (text: string): string[] => {
  const segmented = segment(text);
  return segmented.paragraphs.map((span) => readable(segmented, span));
};
const sentences = (text: string): string[] => {
  const segmented = segment(text);
  return segmented.paragraphs.flatMap((paragraph) => paragraph.sentences.map((span) => readable(segmented, span)));
};

describe('paragraphs', () => {
  it('stand between blank lines, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) expect(paragraphs(`One.${end}${end} \t${end}Two.${end}${end}`)).toEqual(['One.', 'Two.']);
  });

  it('are single lines where there is no blank one', () => {
    expect(paragraphs('\uFEFFA title\nOne sentence. Another one.\nA third.')).toEqual(['A title', 'One sentence. Another one.', 'A third.']);
    expect(paragraphs('Home\nNews\nOpinion')).toEqual(['Home', 'News', 'Opinion']);
  });

  it('are put together again where lines were wrapped, with blank lines between or without', () => {
    const text = paragraphsOf(english).map((each) => each.join(' ')).join('\n\n');
    for (const columns of [60, 70, 76, 80]) expect(paragraphs(wrapped(text, columns))).toEqual(text.split('\n\n'));
  });

  it('get no space between Chinese letters, nor in a word parted at its hyphen', () => {
    const line = '这一行里一共写了二十四个字所以它正好有这么长不多';
    expect(paragraphs(`${line}\n${line}\n完了。`)).toEqual([`${line}${line}完了。`]);
    const words = 'The class of that particular morning had twenty-';
    expect(paragraphs(`${words}\nsix pupils.`)).toEqual([`${words}six pupils.`]);
  });
});

describe('sentences', () => {
  it.each([
    ['titles', ['Mr. Brandt said so.', 'Dr. Amsel did not.', 'See No. 5 of it.']],
    ['decimals and initials', ['It rose by 3.5 per cent.', 'J. K. Okoye saw it.', 'The U.S. Congress did not.']],
    ['speech', ['“Is it late?” asked Mia.', '“It is!”', 'So they left.']],
    ['brackets', ['It was late. (Very late.)', 'They left.'].slice(1)],
    ['questions', ['Why?', 'Because it pays!', 'Really?!', 'Yes.']],
  ])('are not parted at %s', (_, expected) => expect(sentences(expected.join(' '))).toEqual(expected));

  it('end with their closing quotes in Chinese', () => {
    expect(sentences('他说：“我不去。”大家都走了。「真的吗？」她问。是的！好……')).toEqual(['他说：“我不去。”', '大家都走了。', '「真的吗？」她问。', '是的！', '好……']);
  });

  it('are found in a paragraph of any length', () => {
    expect(sentences('It is late. '.repeat(5000))).toHaveLength(5000);
    expect(sentences(`${'so '.repeat(5000)}late. It is.`)).toHaveLength(2);
  });
});

test('headings are short and no sentence ends there', () => {
  expect(['What the early bell does', '代价', 'It is late.', '完了。', 'so '.repeat(60)].map(isHeadingLike)).toEqual([true, true, false, false, false]);
});

test('no sign is lost, and none is in two sentences', () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\n\n', '. ', '。', '”', 'Mr. ', '\u200B', textOf(english).slice(0, 300)));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const seen = new Uint8Array(text.length);
      const { flowing, paragraphs: all } = segment(text);
      expect(flowing.length).toBe(text.length);
      for (const { start, end, sentences: spans } of all) {
        expect([spans[0]!.start, spans.at(-1)!.end]).toEqual([start, end]);
        for (const span of spans) for (let i = span.start; i < span.end; i++) seen[i]!++;
      }
      for (let i = 0; i < text.length; i++) expect(seen[i]! <= 1 && (seen[i] === 1 || /[\s\u200B-\u200D\u2060]/.test(text[i]!))).toBe(true);
    }),
  );
});
