// The quiet strip at the foot: the scenes as dots, where the talk is, and the way on for who has no key.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { spineOf } from '../../analysis/spine.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Playback } from '../../presenting/playback.ts';
import { runCommand } from '../../store/commands/index.ts';
import { goToScene } from '../../store/talk/play.ts';
import { useStores } from '../stores-context.tsx';

/** More scenes than these are a line to slide along; on a phone there is room for fewer. */
const MOST_DOTS = { wide: 24, narrow: 12 } as const;

interface RouteProps {
  readonly map: ArgumentMap;
  readonly playback: Playback;
  readonly at: number;
  /** Step within the scene, and how many it has. */
  readonly beat: number;
  readonly of: number;
}

export function Route({ map, playback, at, beat, of }: RouteProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const words = talkMessagesOf(lang);
  const { scenes } = playback;
  const titleOf = (i: number): string => textIn(scenes[i]!.scene.title, lang, map.language).text;
  const focus = scenes[at]!.focus[0];
  const band = focus === undefined ? undefined : (spineOf(map).placeOf(focus)?.band ?? spineOf(map).bands.find(({ id }) => id === focus));
  return (
    <footer className="talk-foot">
      <nav className="talk-route" aria-label={words.route}>
        {scenes.length <= MOST_DOTS[isNarrow ? 'narrow' : 'wide'] ? (
          <ol>
            {scenes.map(({ scene }, i) => (
              <li key={scene.id}><button type="button" className={i < at ? 'past' : ''} aria-current={i === at ? 'step' : undefined} aria-label={words.scene(i + 1, titleOf(i))} title={titleOf(i)} onClick={() => goToScene(stores, i)} /></li>
            ))}
          </ol>
        ) : (
          <input type="range" aria-label={words.route} aria-valuetext={words.scene(at + 1, titleOf(at))} min={1} max={scenes.length} value={at + 1} onChange={(event) => goToScene(stores, Number(event.target.value) - 1)} />
        )}
      </nav>
      <p className="talk-at">
        {words.at(at + 1, scenes.length)}
        {of > 1 && <span className="talk-step"> · {words.step(beat + 1, of)}</span>}
        {band?.kind === 'question' && <span> · {words.question(band.number)}</span>}
      </p>
      <p className="talk-buttons">
        <button type="button" aria-label={words.previous} title={words.previous} onClick={() => runCommand(stores, 'previous-scene')}>‹</button>
        <button type="button" aria-label={words.next} title={words.next} onClick={() => runCommand(stores, 'next-scene')}>›</button>
        <button type="button" className="quiet" onClick={() => runCommand(stores, 'wander')}>{words.wander}</button>
        <button type="button" className="quiet needs-room" onClick={() => runCommand(stores, 'speaker-window')}>{words.notes}</button>
        <button type="button" className="quiet" onClick={() => runCommand(stores, 'other-talks')}>{words.talks}</button>
        <button type="button" className="quiet" onClick={() => runCommand(stores, 'take-talk')}>{words.take}</button>
        <button type="button" className="quiet needs-keys" onClick={() => runCommand(stores, 'scene-help')}>{words.help}</button>
        <button type="button" aria-label={words.leave} title={words.leave} onClick={() => runCommand(stores, 'leave-talk')}>✕</button>
      </p>
    </footer>
  );
}
