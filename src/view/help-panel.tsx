// All keys, from the one table of commands.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { commandNamesOf, type CommandName } from '../i18n/commands.ts';
import { panelMessagesOf } from '../i18n/panels.ts';
import type { Command } from '../store/commands/command.ts';
import { COMMANDS, runCommand } from '../store/commands/index.ts';
import { CommandButton } from './command-button.tsx';
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
  const shown = (key: string): string => (key === '+' ? key : key.split('+').map((part) => words.key[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' '));
  return (
    <Panel title={messages['bar.help']}>
      <button type="button" className="plain" onClick={() => runCommand(stores, 'panel-about')}>{messages['bar.about']}</button>
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
      <dl className="keys">
        {COMMANDS.flatMap((command: Command) => {
          const keys = command.keys ?? [];
          if (keys.length === 0) return [];
          return [
            <div key={command.id}>
              <dt>{keys.map((key) => <kbd key={key}>{shown(key)}</kbd>)}</dt>
              <dd>{names[command.id as CommandName]}</dd>
            </div>,
          ];
        })}
      </dl>
    </Panel>
  );
}
