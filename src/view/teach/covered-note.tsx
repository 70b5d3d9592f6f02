// While an exercise is open and something else is looked at beside it: why there is no map, and the way back.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { teachMessagesOf } from '../../i18n/teach.ts';
import { useStores } from '../stores-context.tsx';
import './covered-note.css';

export function CoveredNote(): ReactNode {
  const { session, preferences } = useStores();
  const words = teachMessagesOf(useStore(preferences, ({ lang }) => lang));
  return (
    <div className="covered-note">
      <p>{words.covered}</p>
      <button type="button" className="framed-button main" onClick={() => session.showPanel('none')}>{words.back}</button>
    </div>
  );
}
