// The page as one file: what is put into it is text, whatever it says, and comes out as the value that it was.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankPage, blockId, BLOCKS, filledPage, jsonInHtml, type Block } from '../../src/formats/one-file.ts';

const SCRIPT = 'document.title = "<title>x</title>" + `<script type="application/json" id="crux-map" data-path="">`;';
const page = blankPage({ policy: "default-src 'none'; script-src 'sha256-x'", style: 'p::after { content: "</p>" }', script: SCRIPT, blocks: { schemes: { path: 'data/schemes.json', value: { a: 1 } } } });

/** Where a parser of HTML is in the text of a script: what ends it, or hides its end. */
const MARKUP = /<\/script|<!--|<script/i;
const HOSTILE = ['</script><img onerror=alert(1) src=x>', '<!--<script>', '</SCRIPT >', ']]>', '&lt;/script&gt;', '\u2028\u2029', '$& $1 $` $\'', '"><base href=//evil>', '\\u003c/script>', '\ud800', '\0\r\n'];

const textOf = (html: string, block: Block): string => new RegExp(`id="${blockId(block)}" data-path="[^"]*">(.*?)</script>`, 's').exec(html)![1]!;
const pathOf = (html: string, block: Block): string => new RegExp(`id="${blockId(block)}" data-path="([^"]*)">`).exec(html)![1]!;

describe('what is embedded', () => {
  it('is the same value, and no markup, whatever it is', () => {
    const value = fc.oneof(fc.json().map((text) => JSON.parse(text) as unknown), fc.constantFrom(...HOSTILE), fc.array(fc.constantFrom(...HOSTILE, '<', '!', '--', 'script', '>', '/')).map((parts) => parts.join('')));
    fc.assert(
      fc.property(value, (given) => {
        const text = jsonInHtml(given);
        expect(text).not.toMatch(/[<>&\u2028\u2029\0\r\n]/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('stands in its block alone: script, style, policy and the other blocks are untouched', () => {
    for (const hostile of HOSTILE) {
      const filled = filledPage(page, 'T', { map: { path: 'data/maps/x/map.json', value: { title: hostile, [hostile]: hostile } }, address: { path: '', value: hostile } })!;
      expect(JSON.parse(textOf(filled, 'map'))).toEqual(JSON.parse(JSON.stringify({ title: hostile, [hostile]: hostile })));
      expect(JSON.parse(textOf(filled, 'address'))).toBe(JSON.parse(JSON.stringify(hostile)));
      expect(textOf(filled, 'schemes')).toBe('{"a":1}');
      expect(filled.split(SCRIPT)).toHaveLength(2);
      // As many scripts begin and end as before.
      const count = (html: string): number => html.split(new RegExp(MARKUP, 'gi')).length;
      expect(count(filled)).toBe(count(page));
    }
  });

  it('can be taken out again, and put in anew: the last filling counts', () => {
    const first = filledPage(page, 'One', { map: { path: 'a.json', value: 1 }, talk: { path: 't.json', value: 2 } })!;
    const second = filledPage(first, 'Two', { map: { path: 'b.json', value: 3 }, talk: undefined })!;
    expect(second).toBe(filledPage(page, 'Two', { map: { path: 'b.json', value: 3 } }));
    expect([textOf(second, 'map'), pathOf(second, 'map'), textOf(second, 'talk')]).toEqual(['3', 'b.json', '']);
  });
});

describe('the page', () => {
  it('bears the title as text', () => {
    for (const hostile of HOSTILE) expect(filledPage(page, hostile, {})!).not.toMatch(/<title>[^]*<(?!\/title)[^]*<\/title>\n<link/);
    expect(filledPage(page, '</title><script>alert("1")</script> & $&', {})).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; $&amp;</title>');
  });

  it('has every block once, before the script, and says its policy first', () => {
    for (const block of BLOCKS) expect(page.indexOf(`id="${blockId(block)}"`)).toBeLessThan(page.indexOf('<script type="module">'));
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('is refused where it is another page, or where its script would end early', () => {
    expect(filledPage('<!doctype html><title>Not found</title>', 'T', { map: { path: '', value: 1 } })).toBeUndefined();
    expect(filledPage('', 'T', {})).toBeUndefined();
    for (const script of ['"</script>"', '"<!--"']) expect(() => blankPage({ policy: '', style: '', script, blocks: {} })).toThrow(/would end it/);
    expect(() => blankPage({ policy: '', style: '</STYLE>', script: '', blocks: {} })).toThrow(/would end it/);
  });
});
