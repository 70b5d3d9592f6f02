// The one bar: which map this is, being taken through it, how much is open, the panels, language and colours.

import { memo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { textIn } from '../model/localized-text.ts';
import { runCommand } from '../store/commands/index.ts';
import { ViewSwitch } from './view-switch.tsx';
import { CommandButton, keepFocus } from './command-button.tsx';
import { useMessages, useStores } from './stores-context.tsx';
import { usePicked } from './use-picked.ts';

export const Bar = memo(function Bar(): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const map = useStore(stores.document, (document) => document.map);
  const { lang } = useStore(stores.preferences);
  const { panel, walk, isNarrow } = usePicked(stores.session, 'panel', 'walk', 'isNarrow');
  const text = useStore(stores.view, (view) => view.text);
  const title = map && textIn(map.title, lang, map.language).text;
  return (
    <header className="bar">
      <h1 className="bar-name">{messages['bar.label']}</h1>
      <p className="bar-map">
        <button type="button" title={`${title ?? ''} · ${messages['bar.maps']}`} aria-pressed={panel === 'maps'} aria-keyshortcuts="Shift+M" onMouseDown={keepFocus} onClick={() => runCommand(stores, 'panel-maps')}><span>{title ?? messages['bar.maps']}</span> <span aria-hidden="true">▾</span></button>
      </p>
      {!isNarrow && <ViewSwitch />}
      <span className="bar-more">
        <CommandButton command={walk ? 'leave-walk' : 'start-walk'} label={messages['bar.walk']} isPressed={walk !== undefined} className="bar-walk" />
        <CommandButton command="one-level-more" label={messages['bar.one-level-more']} spare="soon" />
        <CommandButton command="open-everything" label={messages['bar.open-everything']} spare="late" />
        <CommandButton command="close-all" label={messages['bar.close-all']} />
      </span>
      <CommandButton command="panel-search" label={messages['bar.search']} isPressed={panel === 'search'} hasKey />
      <CommandButton command="toggle-text" label={messages['bar.text']} isPressed={text !== undefined} keyOf="to-text" hasKey />
      <CommandButton command="panel-what-if" label={messages['bar.doubt']} isPressed={panel === 'what-if'} hasKey />
      <CommandButton command="present" label={messages['bar.present']} />
      <CommandButton command="panel-filter" label={messages['bar.filter']} isPressed={panel === 'filter'} hasKey />
      <CommandButton command="panel-display" label={messages['bar.display']} isPressed={panel === 'display'} />
      <button type="button" onMouseDown={keepFocus} lang={lang === 'zh' ? 'en' : 'zh-Hans'} onClick={() => runCommand(stores, 'language')}>{messages['bar.other-language']}</button>
      <button type="button" data-spare="late" onMouseDown={keepFocus} aria-label={messages['bar.theme']} title={messages['bar.theme']} onClick={() => runCommand(stores, 'theme')}>◐</button>
    </header>
  );
});
