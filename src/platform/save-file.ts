// Hands the reader a file, as a download of this page's own.

import type { SavePort } from '../store/ports.ts';

/** How long a browser may take to begin, in milliseconds, before the data behind the address are let go. */
const UNTIL_TAKEN = 60_000;

export const saveFile: SavePort = (name, type, data) => {
  try {
    const address = URL.createObjectURL(new Blob([data as BlobPart], { type: typeof data === 'string' ? `${type};charset=utf-8` : type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), UNTIL_TAKEN);
    return true;
  } catch {
    return false;
  }
};
