// While the giver of a talk looks around: where it goes back to.

import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { keyOf } from '../../store/commands/command.ts';
import { commandForKey, runCommand } from '../../store/commands/index.ts';
import '../../store/commands/later.ts';
import { positionOf } from '../../store/talk/position.ts';
import { useStores } from '../stores-context.tsx';
import './present.css';

export function DetourStrip(): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const scene = useStore(stores.view, (view) => view.scene);
  const playback = useStore(stores.talk, (state) => state.playback);
  const words = talkMessagesOf(lang);
  // Wherever the focus is on the page, unless what has it knows better.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = event.defaultPrevented ? undefined : commandForKey(keyOf(event), 'detour');
      if (command?.scope !== 'detour' || !command.when(stores)) return;
      command.run(stores);
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [stores]);
  if (!playback) return null;
  return (
    <section className="talk-detour" aria-label={words.detour}>
      <p role="status">{words.detour}</p>
      <button type="button" className="framed-button" title={words.comeBackHint} onClick={() => runCommand(stores, 'come-back')}>{words.comeBack(positionOf(playback, scene).at + 1, playback.scenes.length)}</button>
    </section>
  );
}
