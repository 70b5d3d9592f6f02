import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readMapText } from '../../src/formats/read-map-text.ts';
import { readSourceText } from '../../src/formats/read-source-text.ts';
import { mapOf, statement, support } from '../arbitraries.ts';
import { errorsOf } from '../errors-of.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = JSON.stringify(mapOf({ title: { en: 'A map', zh: '一幅图' }, statements: [statement('a'), statement('b')], inferences: [support('i', ['a'], 'b')] }), null, 2);

/** `line:column rule` of each finding. */
async function said(bytes: Uint8Array): Promise<string[]> {
  const { result, locate } = await readMapText(bytes);
  const positionOf = await locate();
  return errorsOf(result).map((finding) => `${positionOf(finding).line}:${positionOf(finding).column} ${finding.rule}`);
}

describe('the bytes of a map', () => {
  it('become a map, with or without a byte order mark', async () => {
    for (const text of [written, `\uFEFF${written}`]) {
      const { result } = await readMapText(bytesOf(text));
      expect(result.ok && result.value.statements.map((s) => s.id)).toEqual(['a', 'b']);
    }
  });

  it('say in which line a record is wrong', async () => {
    const lines = written.split('\n');
    const line = lines.findIndex((each) => each.includes('"stance"')) + 1;
    const wrong = written.replace('"asserts"', '"doubts"');
    expect(await said(bytesOf(wrong))).toEqual([`${line}:${lines[line - 1]!.indexOf('"asserts"') + 1} unknown-value`]);
  });
});

describe('bytes that are no map', () => {
  it('file-empty: nothing, or only white space', async () => {
    for (const text of ['', ' ', '\r\n\t\n', '\uFEFF']) expect(await said(bytesOf(text))).toEqual(['1:1 file-empty']);
  });

  it('file-truncated: a map cut off anywhere, also within a character', async () => {
    const bytes = bytesOf(written);
    for (let length = 1; length < bytes.length; length += 7) expect((await said(bytes.subarray(0, length)))[0]).toMatch(/^\d+:\d+ file-truncated$/);
    const inCharacter = bytesOf(written.slice(0, written.indexOf('幅') + 1)).slice(0, -1);
    expect((await said(inCharacter))[0]).toMatch(/ file-truncated$/);
  });

  it('file-binary: pictures, archives, documents', async () => {
    const starts = ['89504e470d0a1a0a0000000d49484452', 'ffd8ffe000104a464946', '504b030414000600', '1f8b08000000000000ff', '25504446 2d312e370a25c7ec8fa20000', '7f454c4602010100'];
    for (const start of starts) expect(await said(Buffer.from(start.replaceAll(' ', ''), 'hex'))).toEqual(['1:1 file-binary']);
  });

  it('file-encoding: UTF-16 in both orders, with or without its mark', async () => {
    const little = Buffer.from(written, 'utf16le');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
    for (const bytes of [little, marked]) {
      expect(await said(bytes)).toEqual(['1:1 file-encoding']);
      expect(await said(Buffer.from(bytes).swap16())).toEqual(['1:1 file-encoding']);
    }
  });

  it('file-encoding: Latin-1 and GBK, with the line of the first strange character', async () => {
    expect(await said(Buffer.from('{\n "a": "caf\u00E9 au lait"}', 'latin1'))).toEqual(['2:11 file-encoding']);
    const gbk = Buffer.concat([Buffer.from('{\n "a": "'), Buffer.from([0xd2, 0xbb, 0xb7, 0xf9, 0xcd, 0xbc]), Buffer.from('"}')]);
    expect((await said(gbk))[0]).toMatch(/^2:\d+ file-encoding$/);
  });

  it('json-syntax: with line and column', async () => {
    expect(await said(bytesOf('{"formatVersion": 1,\n  "id": "m",\n}'))).toEqual(['3:1 json-syntax']);
    expect(await said(bytesOf('It is worth it.\nYes.'))).toEqual(['1:1 json-syntax']);
  });

  it('json-syntax: brackets without end throw nothing', async () => {
    expect((await said(bytesOf('['.repeat(300_000))))[0]).toMatch(/json-syntax|file-truncated/);
    expect(await said(bytesOf(`${'['.repeat(300_000)}${']'.repeat(300_000)}`))).toEqual(['1:1 not-a-map']);
  });

  it('file-too-large: more than 50 MB are not even read', async () => {
    const { result } = await readMapText(new Uint8Array(LARGEST_FILE + 1));
    expect(errorsOf(result).map(({ rule, params }) => [rule, params])).toEqual([['file-too-large', { megabytes: 50, limit: 50 }]]);
  });

  it('not-a-map: JSON of another kind', async () => {
    for (const text of ['null', '[]', '"map"', '{"a": 1}', '{"formatVersion": 1, "editions": []}']) expect(await said(bytesOf(text))).toEqual(['1:1 not-a-map']);
  });

  it('newer-format: a map of tomorrow', async () => {
    expect(await said(bytesOf('{\n "formatVersion": 2}'))).toEqual(['2:19 newer-format']);
  });
});

describe('the bytes of a text', () => {
  it('are read by the same door', async () => {
    expect((await readSourceText(bytesOf('{"formatVersion": 1, "editions": []}'))).result.ok).toBe(true);
    expect(errorsOf((await readSourceText(bytesOf('{"formatVersion": 1,'))).result).map(({ rule }) => rule)).toEqual(['file-truncated']);
  });
});
