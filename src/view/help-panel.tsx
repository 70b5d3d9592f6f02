// All keys, from the one table of commands.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { commandNamesOf, type CommandName } from '../i18n/commands.ts';
import { panelMessagesOf } from '../i18n/panels.ts';
import { SCOPES, type Command } from '../store/commands/command.ts';
import { COMMANDS } from '../store/commands/all.ts';
import { runCommand } from '../store/commands/index.ts';
import { CommandButton } from './command-button.tsx';
import { keyName } from './key-name.ts';
import { MarksKey } from './marks-key.tsx';
import { Panel } from './panel.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function HelpPanel(): ReactNode {
  const stores = useStores();
  const { preferences } = stores;
  const messages = useMessages();
  const { lang, also, letterKeys } = useStore(preferences);
  const names = commandNamesOf(lang);
  const words = panelMessagesOf(lang);
  return (
    <Panel title={messages['bar.help']}>
      <p className="print-choices">
        <button type="button" className="plain" onClick={() => runCommand(stores, 'palette')}>{names.palette}</button>
        <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-about')}>{messages['bar.about']}</button>
        <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-health')}>{names['panel-health']}</button>
        <button type="button" className="plain" onClick={() => runCommand(stores, 'practice')}>{names.practice}</button>
        <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-teach')}>{names['panel-teach']}</button>
      </p>
      <p className="print-choices">
        <button type="button" className="plain" onClick={() => runCommand(stores, 'print-outline')}>{names['print-outline']}</button>
        <CommandButton command="print-view" label={names['print-view']} className="plain" />
      </p>
      <label className="choice">
        <input type="checkbox" checked={also !== undefined && also !== lang} onChange={() => runCommand(stores, 'also-language')} />
        <span>{words.also}</span>
      </label>
      <h3>{words.reading}</h3>
      <p>{words.readingHint}</p>
      <MarksKey words={words} />
      <h3>{words.keys}</h3>
      <p className="hint">{words.keysHint}</p>
      <label className="choice">
        <input type="checkbox" checked={letterKeys} onChange={(event) => preferences.choose({ letterKeys: event.target.checked })} />
        <span>{words.letters}</span>
      </label>
      {SCOPES.map((scope) => (
        <section key={scope}>
          <h4>{words.scope[scope]}</h4>
          <dl className="keys">
            {COMMANDS.filter((command: Command) => command.scope === scope && (command.keys ?? []).length > 0).map((command: Command) => (
              <div key={command.id}>
                <dt>{command.keys!.map((key) => <kbd key={key}>{keyName(key, lang)}</kbd>)}</dt>
                <dd>{names[command.id as CommandName]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  );
}
