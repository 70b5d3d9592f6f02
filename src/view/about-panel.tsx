// Whose argument this is, and whose map: who made it, when, how it was checked, on what terms.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { authorsMap } from '../analysis/what-if/with-own.ts';
import { dateIn } from '../i18n/date.ts';
import { panelMessagesOf } from '../i18n/panels.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import { runCommand } from '../store/commands/index.ts';
import { Panel } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function AboutPanel({ map: shown }: { readonly map: ArgumentMap }): ReactNode {
  const map = authorsMap(shown);
  const stores = useStores();
  const messages = useMessages();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = panelMessagesOf(lang);
  const say = (text: LocalizedText | undefined): string => (text ? textIn(text, lang, map.language).text : '');
  const { source } = map;
  const tensions = map.tensions.length > 0 && <ul>{map.tensions.map((tension) => <li key={tension.id}>{say(tension.text)}</li>)}</ul>;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.text, source && [say(source.title), say(source.author), say(source.publisher), source.date === undefined ? '' : dateIn(source.date, lang), say(source.kind)].filter(Boolean).join(' · ')],
    [words.counts, words.holds(map.questions.length, map.statements.length, map.inferences.length)],
    [words.curators, map.curators?.join(', ')],
    [words.version, [map.version, map.updated === undefined ? '' : dateIn(map.updated, lang)].filter(Boolean).join(' · ')],
    [words.method, say(map.method)],
    [words.tensions, tensions],
    [words.licence, map.licence],
  ];
  return (
    <Panel title={messages['bar.about']} className="about">
      <p className="claim">{say(map.title)}</p>
      <p>{say(map.description)}</p>
      <p className="hint">{words.reasoning}</p>
      <dl>
        {rows.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="plain" onClick={() => runCommand(stores, 'copy-link')}>{messages['bar.copy-link']}</button>
    </Panel>
  );
}
