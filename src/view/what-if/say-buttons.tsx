// What can be said of one statement or step: reject, doubt, grant. What is said already is pressed, and a further press takes it back.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { OVERRIDE_KINDS, overrideOf } from '../../analysis/what-if/overrides.ts';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import type { Id } from '../../model/argument-map.ts';
import { commandOf, runCommand } from '../../store/commands/index.ts';
import { keepFocus } from '../command-button.tsx';
import { useStores } from '../stores-context.tsx';

/** @param of the name of what they are said of, for who does not see it */
export function SayButtons({ id, of, hasKeys = false }: { readonly id: Id; readonly of: string; readonly hasKeys?: boolean }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const said = useStore(stores.view, (view) => view.said);
  const words = whatIfMessagesOf(lang);
  const now = overrideOf(said, id);
  return (
    <span className="say" role="group" aria-label={of}>
      {OVERRIDE_KINDS.map((kind) => (
        <button key={kind} type="button" title={words.doHint[kind]} aria-pressed={now === kind} aria-keyshortcuts={hasKeys ? commandOf(kind).keys?.[0] : undefined} onMouseDown={keepFocus} onClick={() => runCommand(stores, kind, id)}>
          {words.do[kind]}
          {hasKeys && <span className="key" aria-hidden="true">{commandOf(kind).keys?.[0]?.replace('Shift+', '⇧').toUpperCase()}</span>}
        </button>
      ))}
    </span>
  );
}
