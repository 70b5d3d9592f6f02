// Whose argument this is, in one line above everything; and that nobody here checks it. A map without a thesis has its title there.

import type { ReactNode } from 'react';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { dateIn } from '../../i18n/date.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { headingOf } from '../../scene/headings.ts';

export function Provenance({ map, lang }: { readonly map: ArgumentMap; readonly lang: Locale }): ReactNode {
  const messages = messagesOf(lang);
  const { source } = map;
  const say = (text: LocalizedText | undefined): string => (text ? textIn(text, lang, map.language).text : '');
  const date = source?.date === undefined ? '' : dateIn(source.date, lang);
  const whose = source ? [say(source.author), say(source.publisher), date, say(source.kind)].filter((part) => part) : [];
  return (
    <>
      {[map.thesis === undefined ? say(map.title) : headingOf({ map, messages }), ...whose].join(' · ')}
      {source && `\u2003${messages['first.reasoning']}`}
    </>
  );
}
