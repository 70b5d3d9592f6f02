// What became of a claim, at the lower edge of its box: it takes no room, so that nothing moves.

import './what-if.css';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import type { Id } from '../../model/argument-map.ts';
import { runCommand } from '../../store/commands/index.ts';
import type { Tag as TagOf } from '../../store/what-if-store.ts';
import { useStores } from '../stores-context.tsx';
import { saidBy } from './looks.ts';
import { StatusIcon } from './status-icon.tsx';

/** Milliseconds by which a consequence shows after what brought it about, and the most of them together. */
const RIPPLE = 90;
const MOST_RIPPLE = 600;

export function Tag({ id, tag }: { readonly id: Id; readonly tag: TagOf }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const { status, words, distance, isOthers } = tag;
  const kind = saidBy(tag);
  return (
    <div className={`tag tag-${isOthers ? 'others' : status}`} style={{ animationDelay: `${Math.min(MOST_RIPPLE, distance * RIPPLE)}ms` }}>
      <StatusIcon status={status} />
      <span>{words}</span>
      {kind && (
        <button
          type="button"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            runCommand(stores, kind, id);
          }}
        >
          {whatIfMessagesOf(lang).undoThis}
        </button>
      )}
    </div>
  );
}
