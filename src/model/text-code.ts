// A text, such as a reading or a result, as one word that can be pasted into a chat: `crux1`, `d` (deflated) or `p` (plain), the
// bytes in base64url, and a sum over them, so that a code that was cut is known as one. Line breaks and spaces in it do no harm.

import { fnv1a } from './fnv1a.ts';

type CodeFault = { readonly fault: 'cut' | 'unpack' };

interface ByteStream {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: { getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>; cancel(): Promise<void> } };
}
type StreamOf = new (format: 'deflate-raw') => ByteStream;

/** What not every runtime has; looked up when it is wanted. */
const runtime = globalThis as unknown as { readonly CompressionStream?: StreamOf; readonly DecompressionStream?: StreamOf };

// Part of every runtime that the core is for, but of no language library that it is compiled with.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

const PREFIX = 'crux1';
const CODE = /^crux1([dp])\.([A-Za-z0-9_-]+)\.([0-9a-z]{7})/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Of a page or a mail in HTML; no code has a `<` in it, and a stray one swallows none. */
const TAGS = /<(?:!--[^<>]{0,2000}--|\/?[a-zA-Z][^<>]{0,2000})>/g;
const ENTITIES = /&(nbsp|#160|#xa0|shy|#173|#8203|#x200b|gt|#62|lt|#60|amp|#38|quot|#34);/gi;
/** What is no white space. */
const ENTITY: Readonly<Record<string, string>> = { gt: '>', '#62': '>', lt: ' <', '#60': ' <', amp: '&', '#38': '&', quot: '"', '#34': '"' };

/** The code of a text. O(letters) */
export async function writeCode(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = runtime.CompressionStream && (await through(runtime.CompressionStream, bytes, Infinity));
  const body = `${deflated ? 'd' : 'p'}.${base64url(deflated ?? bytes)}`;
  return `${PREFIX}${body}.${sumOf(body)}`;
}

/** Each code in a text, whatever stands around and between them, without the white space that a chat or a mail has put in. O(letters) */
export function codesIn(text: string): readonly string[] {
  const whole = text
    .replaceAll(TAGS, '')
    .replaceAll(ENTITIES, (_, name: string) => ENTITY[name.toLowerCase()] ?? '')
    // What a mail puts before each quoted line, and at the end of one that it has split (RFC 2045, 6.7).
    .replaceAll(/^[ \t]*(?:>[ \t]*)+/gm, '')
    .replaceAll(/=\r?\n/g, '')
    // Also letters of no width, and hyphens that are only seen where a line ends.
    .replaceAll(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g, '');
  return whole.split(/(?=crux1[dp]\.)/).filter((part) => part.startsWith(PREFIX));
}

/**
 * The text in a code, or why there is none.
 * @param most bytes that it may unpack to: a short code can be of endless zeros
 */
export async function readCode(code: string, most: number): Promise<{ readonly text: string } | CodeFault> {
  const [, kind, body, sum] = CODE.exec(code) ?? [];
  if (kind === undefined || body === undefined || sum !== sumOf(`${kind}.${body}`)) return { fault: 'cut' };
  const bytes = fromBase64url(body);
  if (kind === 'd' && !runtime.DecompressionStream) return { fault: 'unpack' };
  const inflated = kind === 'd' ? await through(runtime.DecompressionStream!, bytes, most) : bytes;
  if (!inflated) return { fault: 'cut' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(inflated) };
  } catch {
    return { fault: 'cut' };
  }
}

/** It finds what was lost on the way and proves nothing. */
function sumOf(text: string): string {
  return fnv1a(text).toString(36).padStart(7, '0');
}

/** What comes out of a stream; nothing where it fails or there is more than `most`. */
async function through(Stream: StreamOf, bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const { writable, readable } = new Stream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  // What goes wrong is told by the reader too.
  void writer.write(bytes).catch(() => {});
  void writer.close().catch(() => {});
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value!);
      length += value!.length;
      if (length > most) {
        void reader.cancel().catch(() => {});
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    const count = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < count; k++) text += LETTERS[(bits >> (18 - 6 * k)) & 63]!;
  }
  return text;
}

function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffffff;
    held += 6;
    if (held >= 8) bytes[at++] = (bits >> (held -= 8)) & 255;
  }
  return bytes;
}
