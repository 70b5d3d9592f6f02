// A file of the browser, or a text, as what the reader brings; and what becomes of it.

import type { AppStores } from '../../store/app-stores.ts';
import type { OwnFile } from '../../store/ports.ts';

export function fileOf(file: File): OwnFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

export function textFile(text: string, name = ''): OwnFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes: async () => bytes };
}

/** Opens a set of exercises, else a map. Never rejects. */
export function openBrought(stores: AppStores, file: OwnFile): Promise<void> {
  return import('../../store/teach/open-set.ts').then((sets) => sets.openBrought(stores, file), () => stores.session.notify('part-lost'));
}
