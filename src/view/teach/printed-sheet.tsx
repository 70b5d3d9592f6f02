// A set on paper: the sheet, or its key. It is there before the browser prints, for it is the same items that stand in the panel.

import '../print/print.css';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { languageTag } from '../../i18n/language-name.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Item } from '../../teaching/item.ts';
import type { Sheet } from '../../teaching/sheet.ts';
import { useStores } from '../stores-context.tsx';
import { PrintedAsk } from './printed-ask.tsx';

interface PrintedSheetProps {
  readonly map: ArgumentMap;
  readonly sheet: Sheet;
  readonly items: readonly Item[];
  readonly words: TeachMessages;
}

export function PrintedSheet({ map, sheet, items, words }: PrintedSheetProps): ReactNode {
  const what = useStore(useStores().session, ({ printing }) => printing?.what);
  if (what !== 'sheet' && what !== 'key') return null;
  const isKey = what === 'key';
  return createPortal(
    <article className="print-sheet print-exercises" lang={languageTag(sheet.lang)}>
      <p className="print-small">{textIn(map.title, sheet.lang, map.language).text}</p>
      <h1>{isKey ? words.keyTitle : words.sheet}</h1>
      {!isKey && <p className="print-name">{words.sheetName}</p>}
      <ol>
        {items.map((item) => (
          <li key={item.id} className="print-item">
            <p className="print-prompt">{item.prompt} <span className="print-small">{item.kind}</span></p>
            {item.about.map(({ id, as, text }) => <p key={`${as} ${id}`} className="print-about"><span className="print-small">{as}</span> {text}</p>)}
            {isKey ? <p className="print-key">{item.hints.at(-1)}</p> : <PrintedAsk item={item} words={words} />}
          </li>
        ))}
      </ol>
      <footer className="print-origin print-small"><p>{words.seedLine(sheet.seed, sheet.mapVersion ?? '')} · {map.licence}</p></footer>
    </article>,
    document.body,
  );
}
