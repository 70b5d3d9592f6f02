// How much of each part was read, by side, and the way on to what was not.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { progressOf, SIDES } from '../../analysis/progress.ts';
import { bandName } from '../../formats/band-name.ts';
import { progressMarkdown } from '../../formats/health-markdown.ts';
import { healthMessagesOf } from '../../i18n/health.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { commandOf, runCommand } from '../../store/commands/index.ts';
import { keepFocus } from '../command-button.tsx';
import { useStores } from '../stores-context.tsx';
import { CopyMarkdown } from './copy-markdown.tsx';
import { useGo } from './use-go.ts';

export function ReadTable({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const { lang, notation } = useStore(stores.preferences);
  const { read } = useStore(stores.progress);
  // What is unread and in reach follows from the filters too.
  useStore(stores.view);
  const words = healthMessagesOf(lang);
  const go = useGo();
  const parts = progressOf(map, read);
  const isAllRead = read.size === map.statements.length;
  return (
    <section aria-label={words.progress}>
      <h3>{words.progress}</h3>
      <table className="read-table">
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            {SIDES.map((side) => <th key={side} scope="col">{words.side[side]}</th>)}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ band, sides }) => {
            const { id } = band;
            const name = bandName(map, band, lang);
            return (
              <tr key={id ?? ''}>
                <th scope="row">{id === undefined ? name : <button type="button" onClick={() => go('select', id)}>{name}</button>}</th>
                {SIDES.map((side) => <td key={side} data-done={(sides[side].total > 0 && sides[side].read === sides[side].total) || undefined}>{words.count(sides[side].read, sides[side].total)}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="hint">{isAllRead ? words.allRead : words.progressHint}</p>
      <p className="print-choices">
        <button type="button" className="framed-button" disabled={!commandOf('next-unread').when(stores)} aria-keyshortcuts="j" onMouseDown={keepFocus} onClick={() => go('next-unread')}>
          {words.nextUnread} <span className="key" aria-hidden="true">J</span>
        </button>
        <button type="button" className="plain" disabled={read.size === 0} onClick={() => runCommand(stores, 'forget-read')}>{words.forget}</button>
        <CopyMarkdown label={words.copyProgress} write={() => progressMarkdown({ map, locale: lang, notation }, read, stores.link())} />
      </p>
    </section>
  );
}
