// A set on paper: the sheet, or its key. It is there before the browser prints, for it is the same items that stand in the panel.

import '../print/print.css';
import './printed-sheet.css';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { qrOf } from '../../formats/qr.ts';
import { reachOf } from '../../formats/talk-pages/foot.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { sheetMessagesOf } from '../../i18n/sheet.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import { isOwn } from '../../store/map-file.ts';
import { shortLink, typedLine } from '../../store/short-link.ts';
import { teacherOf } from '../../store/teach/teacher.ts';
import type { Item, Kind } from '../../teaching/item.ts';
import { paragraphsOf, passageOf } from '../../teaching/passage.ts';
import type { Sheet } from '../../teaching/sheet.ts';
import { QrCode } from '../qr-code.tsx';
import { useStores } from '../stores-context.tsx';
import { PrintedAsk } from './printed-ask.tsx';
import { PrintedKey } from './printed-key.tsx';

interface PrintedSheetProps {
  readonly map: ArgumentMap;
  readonly sheet: Sheet;
  readonly items: readonly Item[];
  readonly words: TeachMessages;
}

/** The kinds whose words speak of a step. */
const WITH_STEPS: readonly Kind[] = ['E4', 'E6', 'E8', 'E12'];

export function PrintedSheet({ map, sheet, items, words }: PrintedSheetProps): ReactNode {
  const stores = useStores();
  const what = useStore(stores.session, ({ printing }) => printing?.what);
  const link = useStore(teacherOf(stores), (teacher) => teacher.link);
  const name = useStore(stores.document, (state) => state.name ?? '');
  const source = useStore(stores.document, (document) => document.source);
  if (what !== 'sheet' && what !== 'key') return null;
  const isKey = what === 'key';
  // Who has the sheet may go on on the screen.
  const address = isKey || isOwn(name) || reachOf(link) !== 'everywhere' ? undefined : shortLink(link);
  const code = address === undefined ? undefined : qrOf(address);
  const m = sheetMessagesOf(sheet.lang);
  const told = (text: Parameters<typeof textIn>[0]): string => textIn(text, sheet.lang, map.language).text;
  const passages = items.map((item) => passageOf(map, source, item));
  const needed = [...new Set(items.flatMap((item) => paragraphsOf(map, item)))].map((id) => Number(id.slice(1))).toSorted((a, b) => a - b);
  const most = items.filter(({ shape }) => shape !== 'written').length;
  const origin = (
    <footer className="print-origin print-small">{address !== undefined && code && <div className="print-set"><QrCode code={code} says={address} /><p className="print-address">{typedLine(address)}</p></div>}<p>{m.origin(sheet.seed, sheet.mapVersion ?? '', m.list([...new Set(items.map(({ kind }) => kind))]))} · {map.licence}</p></footer>
  );
  return createPortal(
    <article className={`print-sheet print-exercises${isKey ? ' is-key' : ''}`} lang={languageTag(sheet.lang)}>
      <p className="print-small">{told(map.title)}{map.source && ` · ${told(map.source.author)}`}</p>
      <h1>{isKey ? m.key : m.sheet}</h1>
      {!isKey && (
        <>
          <p className="print-who">{[m.name, m.group, m.date].map((each) => <span key={each}>{each} <span className="print-blank long" /></span>)}<span>{m.points} <span className="print-blank" /> / {most}</span></p>
          <p>{m.intro(items.length, told(map.title), map.source ? told(map.source.author) : '')}</p>
          {items.some(({ kind }) => WITH_STEPS.includes(kind)) && <p>{m.step}</p>}
          {map.source && needed.length > 0 && <p>{(passages.some(Boolean) ? m.essay : m.noEssay)(m.list(needed.map(String)), needed.length)}</p>}
        </>
      )}
      <ol className="print-items">
        {items.map((item, i) => {
          const passage = passages[i];
          const ruleIn = items.findIndex(({ kind, shape, hints }) => kind === item.kind && shape === item.shape && hints[1] === item.hints[1]);
          return (
            <li key={item.id} className="print-item">
              <p className="print-prompt">{item.prompt} {!isKey && item.shape !== 'written' && <span className="print-points"><span className="print-blank" /> / 1</span>}</p>
              {item.about.filter(({ id }) => !(item.shape === 'place' && item.targets.some((target) => target.id === id))).map(({ id, as, text }) => <p key={`${as} ${id}`} className="print-about"><span className="print-small">{as}</span> {text}</p>)}
              {!isKey && passage && <p className="print-about passage"><span className="print-small">{m.inText(passage.id.slice(1))}</span> {told(passage.precis)}</p>}
              {!isKey && <p className="print-how">{item.shape === 'written' ? m.write : m.how[item.kind]}</p>}
              {isKey ? <PrintedKey item={item} m={m} ruleIn={ruleIn < i ? ruleIn + 1 : undefined} /> : <PrintedAsk item={item} words={words} m={m} />}
              {/* With the last item, so that it never stands on a page alone. */}
              {i === items.length - 1 && origin}
            </li>
          );
        })}
      </ol>
    </article>,
    document.body,
  );
}
