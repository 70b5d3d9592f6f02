// This browser's own memory, where it lets us have some: reading the property alone may throw.

import type { StoragePort } from '../store/ports.ts';

export const browserStorage: StoragePort = {
  read: (key) => {
    try {
      return window.localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (key, value) => {
    try {
      window.localStorage.setItem(key, value);
      return true;
    } catch {
      return false; // full or forbidden
    }
  },
};
