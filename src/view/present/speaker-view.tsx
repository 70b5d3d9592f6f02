// What only the speaker sees: the note, what comes next, the time and the pace, and the same picture to click on.

import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { languageTag } from '../../i18n/language-name.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import type { Stage as Room } from '../../presenting/framing.ts';
import type { Playback } from '../../presenting/playback.ts';
import type { Talk } from '../../presenting/talk.ts';
import '../../store/commands/later.ts';
import type { MarksPort } from '../../store/ports.ts';
import { ask, type Asked } from '../../store/talk/link-windows.ts';
import { positionOf } from '../../store/talk/position.ts';
import { useStores } from '../stores-context.tsx';
import { Pictured } from './pictured.tsx';
import { Timer } from './timer.tsx';
import { useKeys } from './use-keys.ts';
import { usePlayed, type ScreenSize } from './use-played.ts';

interface SpeakerViewProps {
  readonly map: ArgumentMap;
  readonly marks: MarksPort;
  readonly talk: Talk;
  readonly playback: Playback;
}

const MARGIN = 12;

function roomFor({ width, height }: ScreenSize): Room {
  return { width, height, inset: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } };
}

export function SpeakerView({ map, marks, playback }: SpeakerViewProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const peer = useStore(stores.talk, (state) => state.peer);
  const address = useStore(stores.view, (view) => view.scene);
  const picture = useRef<HTMLDivElement>(null);
  const words = talkMessagesOf(lang);
  const { scene, drawing, played, at, step, of, beats, beat, room } = usePlayed(map, playback, picture, roomFor);
  const root = useRef<HTMLElement>(null);
  const press = useKeys((id) => ask(stores, id as Asked));
  useEffect(() => root.current?.focus(), []);
  const say = (text: LocalizedText): ReactNode => {
    const { text: told, lang: language } = textIn(text, lang, map.language);
    return <span lang={languageTag(language)}>{told}</span>;
  };
  // How many steps a scene has is for the screen of the talk to say, which is another one.
  const steps = peer?.beats ?? of;
  const stepThere = peer ? Math.min(positionOf(playback, address).beat, steps - 1) : step;
  const next = playback.scenes[at + 1]?.scene;
  const { note, title, ask: question } = played.scene;
  return (
    <main className="speaker" ref={root} tabIndex={-1} aria-label={words.speaker} onKeyDownCapture={press}>
      <header className="speaker-head">
        <h2>{say(title)}</h2>
        <p>{words.at(at + 1, playback.scenes.length)}{steps > 1 && ` · ${words.step(stepThere + 1, steps)}`}{peer?.isBlank && ` · ${words.blank}`}{peer?.isDetour && ` · ${words.detour}`}{!peer && ` · ${words.alone}`}</p>
      </header>
      <div className="speaker-picture" ref={picture}>
        {drawing && beat && room && <Pictured map={map} marks={marks} drawing={drawing} scene={scene} played={played} beat={beat} size={room} hasGhosts={false} beats={beats} />}
      </div>
      <section className="speaker-note" aria-label={words.note}>
        {question && <p className="speaker-ask">{say(question.prompt)}</p>}
        <p>{note ? say(note) : words.noNote}</p>
      </section>
      <section className="speaker-next" aria-label={words.next}>
        <h3>{words.comesNext}</h3>
        <p>{next ? say(next.title) : words.lastScene}</p>
        {next?.ask && <p className="speaker-ask">{say(next.ask.prompt)}</p>}
      </section>
      <footer className="speaker-foot">
        <Timer scenes={playback.scenes} at={at} name={`${map.id}/${useStore(stores.view, (view) => view.talk)}`} />
        <button type="button" className="framed-button" onClick={() => ask(stores, 'previous-scene')}>‹ {words.previous}</button>
        <button type="button" className="framed-button" onClick={() => ask(stores, 'next-scene')}>{words.next} ›</button>
        <button type="button" className="framed-button" aria-pressed={peer?.isBlank} onClick={() => ask(stores, 'blank')}>{words.toBlank}</button>
      </footer>
    </main>
  );
}
