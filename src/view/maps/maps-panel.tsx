// The menu of maps: this one, those that come with the site, those that the reader brought, and the doors for another.

import './maps.css';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { lossesOf } from '../../formats/outline-text/losses-of.ts';
import { commandNamesOf } from '../../i18n/commands.ts';
import { lossMessagesOf } from '../../i18n/losses.ts';
import { mapsMessagesOf } from '../../i18n/maps.ts';
import { momentIn } from '../../i18n/moment.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { KeptMap } from '../../store/ports.ts';
import { Entry } from '../entry.tsx';
import { Panel } from '../panel.tsx';
import { useStores } from '../stores-context.tsx';
import { useAfterPaint } from '../use-after-paint.ts';
import { fileOf, openBrought } from './own-file.ts';

export function MapsPanel(): ReactNode {
  const stores = useStores();
  const { lang } = useStore(stores.preferences);
  const { map, name } = useStore(stores.document);
  const { status, shipped, kept } = useStore(stores.maps);
  const words = mapsMessagesOf(lang);
  const commandNames = commandNamesOf(lang);
  const messages = messagesOf(lang);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => void stores.maps.refresh(), [stores]);
  const titleOf = ({ title, language }: KeptMap): string => textIn(title, lang, language).text;
  // Of a map that has just come the boxes are drawn first.
  const drawn = useAfterPaint(map);
  const losses = useMemo(() => (drawn ? lossesOf(authorsMap(drawn), lang) : []), [drawn, lang]);
  return (
    <Panel title={words.title} className="maps">
      {map && (
        <section>
          <h3>{words.thisMap}</h3>
          <p className="claim">{textIn(map.title, lang, map.language).text}</p>
          <p className="map-ways">
            <button type="button" className="plain" data-first onClick={() => runCommand(stores, 'panel-about')}>{messages['bar.about']}</button>
            <button type="button" className="plain" onClick={() => runCommand(stores, 'save-map', 'json')}>{words.asJson}</button>
            <button type="button" className="plain" onClick={() => runCommand(stores, 'save-map', 'outline')}>{words.asOutline}</button>
          </p>
          <p className="map-ways">
            <button type="button" className="plain" onClick={() => runCommand(stores, 'practice')}>{commandNames.practice}</button>
            <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-teach')}>{commandNames['panel-teach']}</button>
          </p>
          {losses.length > 0 && <p className="hint">{words.loses(losses.map(({ loss }) => lossMessagesOf(lang)[loss]).join(messages['list.comma']))}</p>}
        </section>
      )}
      <section>
        <h3>{words.shipped}</h3>
        {status === 'failed' && <p className="hint">{words.shippedFailed}</p>}
        <ul className="map-list">
          {shipped.map(({ slug, title }) => (
            <li key={slug}><button type="button" aria-current={slug === name ? 'true' : undefined} onClick={() => runCommand(stores, 'open-map', slug)}>{textIn(title, lang, []).text}</button></li>
          ))}
        </ul>
      </section>
      {kept.length > 0 && (
        <section>
          <h3>{words.kept}</h3>
          <p className="hint">{words.keptHint}</p>
          <ul className="map-list">
            {kept.map((each) => {
              const title = titleOf(each);
              // Two versions of one map: the day alone would not tell which is which.
              const isTwin = kept.some((other) => other !== each && titleOf(other) === title);
              const opened = momentIn(each.opened, lang, isTwin);
              const forget = words.forget(isTwin ? `${title} (${opened})` : title);
              return (
                <Entry key={each.name}>
                  <button type="button" aria-current={each.name === name ? 'true' : undefined} onClick={() => runCommand(stores, 'open-map', each.name)}>
                    {title} <span className="hint">{words.statements(each.statements)} · {opened}</span>
                  </button>
                  <button type="button" aria-label={forget} title={forget} onClick={() => runCommand(stores, 'forget-map', each.name)}>×</button>
                </Entry>
              );
            })}
          </ul>
        </section>
      )}
      <section>
        <h3>{words.own}</h3>
        <p className="map-ways">
          <button type="button" className="framed-button" onClick={() => chooser.current?.click()}>{words.choose}</button>
          <button type="button" className="framed-button" onClick={() => runCommand(stores, 'panel-own-text')}>{words.type}</button>
        </p>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,.txt,.md,application/json,text/plain"
          aria-label={words.choose}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void openBrought(stores, fileOf(file));
            target.value = ''; // the same file may be chosen again
          }}
        />
        <p className="hint">{words.ownHint}</p>
      </section>
    </Panel>
  );
}
