// How the map is shown: as what it is drawn, in which words, what is read first, in which languages and colours.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { displayMessagesOf } from '../i18n/display.ts';
import { DIRECTIONS, NOTATIONS } from '../i18n/notation.ts';
import { messagesOf } from '../i18n/translate.ts';
import { LAYOUT_IDS } from '../layout/layouts/ids.ts';
import { runCommand } from '../store/commands/index.ts';
import { THEMES } from '../store/preferences-store.ts';
import { shownAs } from '../store/view-store.ts';
import { ChoiceGroup, type Choice } from './choice-group.tsx';
import { Panel } from './panel.tsx';
import { useStores } from './stores-context.tsx';
import { useView } from './use-view.ts';

export function DisplayPanel(): ReactNode {
  const stores = useStores();
  const { lang, also, theme, notation, direction } = useStore(stores.preferences);
  const view = useView();
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const words = displayMessagesOf(lang);
  const messages = messagesOf(lang);
  const isMap = shownAs(view, isNarrow) === 'map';
  const layouts: Choice[] = [
    { id: 'outline', name: messages['bar.outline'], isChosen: !isMap, choose: () => runCommand(stores, 'toggle-view', 'outline') },
    ...LAYOUT_IDS.map((id): Choice => ({ id, name: `${messages[`layout.${id}`]}: ${words.layout[id]}`, isChosen: isMap && view.layout === id, choose: () => runCommand(stores, 'layout', id) })),
  ];
  return (
    <Panel title={words.title} className="display">
      <ChoiceGroup name={words.drawn} choices={layouts} />
      <ChoiceGroup name={words.words} choices={NOTATIONS.map((id) => ({ id, name: words.notation[id], isChosen: notation === id, choose: () => runCommand(stores, 'notation', id) }))} />
      <ChoiceGroup name={words.reading} choices={DIRECTIONS.map((id) => ({ id, name: words.direction[id], isChosen: direction === id, choose: () => runCommand(stores, 'direction', id) }))} />
      <ChoiceGroup name={words.colours} choices={THEMES.map((id) => ({ id, name: words.theme[id], isChosen: theme === id, choose: () => runCommand(stores, 'theme', id) }))} />
      <label className="choice">
        <input type="checkbox" checked={also !== undefined && also !== lang} onChange={() => runCommand(stores, 'also-language')} />
        {words.also}
      </label>
    </Panel>
  );
}
