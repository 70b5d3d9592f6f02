// The clipboard, where the page may write to it.

import type { CopyPort } from '../store/ports.ts';

export const copyText: CopyPort = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no secure context
  }
};
