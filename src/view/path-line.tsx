// The way to what is selected as a line of short sentences, from its question down: always at the same place above the foot,
// where it pushes nothing aside that somebody reads. Each of them leads to itself.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { pathTo, spineOf } from '../analysis/spine.ts';
import { indexOf } from '../model/map-index.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { textIn } from '../model/localized-text.ts';
import { runCommand } from '../store/commands/index.ts';
import { keepFocus } from './command-button.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function PathLine({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const at = useStore(stores.view, (view) => view.at);
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const path = at === undefined ? [] : wayTo(map, at);
  if (path.length < 2) return null;
  const index = indexOf(map);
  return (
    <nav className="path" aria-label={messages['path.label']}>
      <ol>
        {path.map((id, i) => {
          const record = index.question(id) ?? index.statement(id);
          const text = record && textIn(record.short ?? record.text, lang, map.language);
          if (!text) return null;
          return (
            <li key={id}>
              <button type="button" aria-current={i === path.length - 1 ? 'location' : undefined} title={text.text} lang={text.lang === 'zh' ? 'zh-Hans' : text.lang} onMouseDown={keepFocus} onClick={() => runCommand(stores, 'select', id)}>{text.text}</button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The question, then the statements from its answer down; of a step down to what it bears on. */
function wayTo(map: ArgumentMap, at: Id): Id[] {
  const spine = spineOf(map);
  const place = spine.placeOf(at) ?? spine.stepOf(at)?.under;
  if (!place) return [];
  const { band } = place;
  return [...(band.kind === 'question' && band.id !== undefined ? [band.id] : []), ...pathTo(place).map(({ id }) => id)];
}
