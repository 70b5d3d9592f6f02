// The exact words of the statement that is pointed at on the map, while the text is there and does not stand beside it.

import './hovered-words.css';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { sentencesOf } from '../../analysis/sentences.ts';
import { languageTag } from '../../i18n/language-name.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';
import { useOwnWords } from '../use-own-words.ts';

export function HoveredWords({ map }: { readonly map: ArgumentMap }): ReactNode {
  const stores = useStores();
  const words = useOwnWords();
  const hovered = useStore(stores.session, (session) => session.hovered);
  const isBeside = useStore(stores.view, (view) => view.text !== undefined);
  if (hovered === undefined || isBeside) return null;
  const found = sentencesOf(map, hovered).flatMap((id) => {
    const own = words.get(id);
    return own ? [{ id, ...own }] : [];
  });
  return found.length > 0 && (
    <div className="hovered-words">
      {found.map(({ id, text, language, sureness }) => <p key={id} lang={languageTag(language)}><span className="role-number">{id}</span> “{text}”{sureness < 1 && ' ≈'}</p>)}
    </div>
  );
}
