// A file of the browser, or a text, as what the reader brings.

import type { OwnFile } from '../../store/ports.ts';

export function fileOf(file: File): OwnFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

export function textFile(text: string, name = ''): OwnFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes: async () => bytes };
}
