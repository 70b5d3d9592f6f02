// The words of the guided walk; they come with it.

import type { Locale } from '../model/localized-text.ts';

const en = { label: 'Guided walk', back: 'Back', next: 'Next', end: 'End', at: (n: number, of: number) => `${n} of ${of}` };
const zh: typeof en = { label: '导览', back: '上一步', next: '下一步', end: '结束', at: (n, of) => `第 ${n} 站，共 ${of} 站` };

export function walkMessagesOf(locale: Locale): typeof en {
  return { en, zh }[locale];
}
