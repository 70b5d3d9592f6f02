// The guided walk: where it stands, in words, and the way on. The map shows the stop; nothing is explained twice.

import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { spokenPosition } from '../formats/spoken-position.ts';
import { walkMessagesOf } from '../i18n/walk.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { isLetterKey, keyOf } from '../store/commands/command.ts';
import { runCommand } from '../store/commands/index.ts';
import type { GuidedWalk } from '../store/session-store.ts';
import { pressIn } from './press.ts';
import { useStores } from './stores-context.tsx';

export function WalkBar({ map, walk }: { readonly map: ArgumentMap; readonly walk: GuidedWalk }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const words = walkMessagesOf(lang);
  const onward = useRef<HTMLButtonElement>(null);
  const isLast = walk.at === walk.stops.length - 1;
  useEffect(() => onward.current?.focus(), [isLast]);
  const stop = walk.stops[walk.at]!;
  return (
    // The focus is here while one walks, but letters still mean the map; Enter and Space press the buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="walk" aria-label={words.label} onKeyDown={(event) => isLetterKey(keyOf(event)) && stores.preferences.getState().letterKeys && pressIn(stores, event, 'map')}>
      <p className="walk-at">{words.at(walk.at + 1, walk.stops.length)}</p>
      <p className="walk-text" role="status">{spokenPosition(map, stop.id, lang)}</p>
      <button type="button" disabled={walk.at === 0} onClick={() => runCommand(stores, 'previous-stop')}>{words.back}</button>
      {!isLast && <button type="button" ref={onward} onClick={() => runCommand(stores, 'next-stop')}>{words.next}</button>}
      <button type="button" ref={isLast ? onward : undefined} onClick={() => runCommand(stores, 'leave-walk')}>{words.end}</button>
    </section>
  );
}
