// Lists as a language joins them, against what the platform knows of it.

import { expect, it } from 'vitest';
import { messagesOf } from '../../src/i18n/translate.ts';

it('joins things as English and Chinese do', () => {
  for (const locale of ['en', 'zh'] as const) {
    const format = new Intl.ListFormat(locale, { type: 'conjunction' });
    for (let n = 0; n <= 5; n++) {
      const items = Array.from({ length: n }, (_, i) => `thing ${i}`);
      expect(messagesOf(locale)['list.and'](items)).toBe(format.format(items));
    }
  }
});
