// The outline on paper: everything that is open, with numbers, voices and stances; the signs; which version of which map this
// is and where it was. An open question begins a page.

import type { CSSProperties, ReactNode } from 'react';
import { useStore } from 'zustand';
import { MOST_INDENT, outlineRows, type OutlineRow } from '../../formats/outline-rows.ts';
import { languageTag } from '../../i18n/language-name.ts';
import { printMessagesOf, type PrintWords } from '../../i18n/print.ts';
import { messagesOf } from '../../i18n/translate.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { visibleOf } from '../../store/view-store.ts';
import { Provenance } from '../canvas/provenance.tsx';
import { useStores } from '../stores-context.tsx';
import { PrintedOrigin } from './printed-origin.tsx';
import { useView } from '../use-view.ts';

/** A statement's bar or frame, by the class that draws it. */
const SIGNS: readonly (readonly [Exclude<keyof PrintWords, 'version'>, string])[] = [
  ['answer', 'bar-answer'],
  ['support', 'bar-support'],
  ['attack', 'bar-attack'],
  ['concedes', 'frame-double'],
  ['rejects', 'struck'],
  ['leavesOpen', 'frame-dotted'],
  ['implicit', 'frame-dashed'],
];

export function PrintedOutline({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const view = useView();
  const { lang, also, notation } = useStore(stores.preferences);
  const words = printMessagesOf(lang);
  const parts: OutlineRow[][] = [];
  for (const row of outlineRows(map, visibleOf(map, view), lang, { also, notation })) {
    if (row.parent < 0) parts.push([]);
    parts.at(-1)!.push(row);
  }
  const title = textIn(map.title, lang, map.language);
  return (
    <article className="print-sheet" lang={languageTag(lang)}>
      <header>
        {(map.thesis !== undefined || map.source) && <p className="print-small"><Provenance map={map} lang={lang} /></p>}
        <h1 lang={title.lang}>{title.text}</h1>
        <PrintedSigns lang={lang}><li><span className="print-mark">+</span>{words.hidden}</li></PrintedSigns>
      </header>
      {parts.map((rows, i) => (
        <section key={rows[0]!.id} className={rows.length > 1 && i > 1 ? 'print-part new-page' : 'print-part'}>
          {rows.map((row) => <PrintedRow key={row.id} row={row} />)}
        </section>
      ))}
      <PrintedOrigin map={map} />
    </article>
  );
}

/** What frames and bars mean. @param children further signs */
export function PrintedSigns({ lang, children }: { readonly lang: Locale; readonly children?: ReactNode }): ReactNode {
  const words = printMessagesOf(lang);
  return (
    <ul className="print-signs" aria-label={words.signs}>
      {SIGNS.map(([name, look]) => <li key={name}><span className={`print-sign ${look}`} />{words[name]}</li>)}
      <li><span className="print-mark">{messagesOf(lang)['box.see']('2.4')}</span>{words.see}</li>
      {children}
    </ul>
  );
}

export function PrintedRow({ row }: { readonly row: OutlineRow }): ReactNode {
  const { kind, indent, number, words, text, also, answers, label, bar, frame, isStruck, isHeading, facts, note, toggle, isDimmed } = row;
  const classes = ['print-row', `kind-${kind}`, `bar-${bar}`, `frame-${frame}`, isStruck && 'struck', isHeading && 'heading', isDimmed && 'dimmed'].filter(Boolean).join(' ');
  return (
    <div className={classes} style={{ '--depth': Math.min(indent, MOST_INDENT) } as CSSProperties}>
      <p>
        {number !== '' && <span className="print-number">{number} </span>}
        {words.map((word, i) => <em key={i}>{word.text} </em>)}
        {text && <span lang={text.lang} className="print-said">{text.text}</span>}
        {label.length > 0 && <span className="print-small"> ({label.map((part) => part.text).join(' · ')})</span>}
      </p>
      {also && <p className="print-also" lang={also.lang}>{also.text}</p>}
      {answers.map((answer, i) => (
        <div key={i}>
          <p lang={answer.lang} className={answer.isReservation ? '' : 'print-answer'}>{answer.text}</p>
          {answer.also && <p className="print-also" lang={answer.also.lang}>{answer.also.text}</p>}
        </div>
      ))}
      {(facts.length > 0 || note !== '') && <p className="print-small">{toggle && !toggle.isOpen ? '+ ' : ''}{facts.map((part) => part.text).join('')}{note !== '' && `${facts.length > 0 ? ' · ' : ''}${note}`}</p>}
    </div>
  );
}
