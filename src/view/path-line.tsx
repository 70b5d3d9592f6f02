// The way to what is selected as a line of short sentences, from its question down: always at the same place above the foot,
// where it pushes nothing aside that somebody reads. Each of them leads to itself.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf, wayTo } from '../analysis/spine.ts';
import { indexOf } from '../model/map-index.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { textIn } from '../model/localized-text.ts';
import { languageTag } from '../i18n/language-name.ts';
import { runCommand } from '../store/commands/index.ts';
import { keepFocus } from './command-button.tsx';
import { useMessages, useStores } from './stores-context.tsx';

export function PathLine({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const at = useStore(stores.view, (view) => view.at);
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const isMapHidden = useStore(stores.session, (session) => session.isMapHidden);
  const spine = spineOf(map);
  // The way to a step is the way to what it bears on.
  const place = at === undefined ? undefined : (spine.placeOf(at) ?? spine.stepOf(at)?.under);
  const path = place ? wayTo(place) : [];
  // While the map is covered nothing is told of it.
  if (path.length < 2 || isMapHidden) return null;
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
              <button type="button" aria-current={i === path.length - 1 ? 'location' : undefined} title={text.text} lang={languageTag(text.lang)} onMouseDown={keepFocus} onClick={() => runCommand(stores, 'select', id)}>{text.text}</button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
