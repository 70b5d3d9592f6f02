// The reverse of the text: the claims that stand in no sentence.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { numberOf } from '../../analysis/number-of.ts';
import { roleInWords } from '../../formats/sentence-role.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn } from '../../model/localized-text.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

export function Wordless({ map, ids }: { readonly map: ArgumentMap; readonly ids: readonly Id[] }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const at = useStore(stores.view, (view) => view.at);
  const words = readerMessagesOf(lang);
  return (
    <div className="text-body">
      <p className="hint">{words.wordlessHint}</p>
      <ul className="wordless">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" aria-pressed={id === at} onClick={() => runCommand(stores, 'select', id)}>
              <span className="role-number">{numberOf(map, id)}</span> {textIn(indexOf(map).statement(id)!.text, lang, map.language).text}
              <span className="hint">{roleInWords(map, id, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
