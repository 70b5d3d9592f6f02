// The stage of a talk: what is told so far, where it will always stand, and the camera on what the scene is about.

import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Stage as Room } from '../../presenting/framing.ts';
import type { Playback } from '../../presenting/playback.ts';
import type { Talk, TalkScene } from '../../presenting/talk.ts';
import { runCommand } from '../../store/commands/index.ts';
import '../../store/commands/later.ts';
import type { MarksPort } from '../../store/ports.ts';
import { measureText } from '../canvas/measure-text.ts';
import { useStores } from '../stores-context.tsx';
import { AskCard } from './ask-card.tsx';
import { Layers } from './layers.tsx';
import { Pictured } from './pictured.tsx';
import { Route } from './route.tsx';
import { SceneHeading } from './scene-heading.tsx';
import { SpeakerView } from './speaker-view.tsx';
import { useKeys } from './use-keys.ts';
import { usePlayed, type ScreenSize } from './use-played.ts';
import './present.css';
import { Later, later } from '../later.tsx';

const TalkPrinting = later(() => import('./talk-printing.tsx'), 'TalkPrinting');

interface StageProps {
  readonly map: ArgumentMap;
  readonly marks: MarksPort;
}

/** The talk that the address names, for the audience or for its speaker. */
export function Stage({ map, marks }: StageProps): ReactNode {
  const stores = useStores();
  const { talk, playback } = useStore(stores.talk);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const mode = useStore(stores.view, (view) => view.mode);
  if (!talk || !playback) return <p className="empty" role="status">{talkMessagesOf(lang).loading}</p>;
  const Shown = mode === 'speaker' ? SpeakerView : Given;
  return <ReactFlowProvider><Shown map={map} marks={marks} talk={talk} playback={playback} /></ReactFlowProvider>;
}

/** At 1280 x 720: what a caption has in its line, and what a claim on a card takes. */
const CAPTION_WIDTH = 1000;
const CARD = 480;
/** What became of a claim stands below its box. */
const TAG = 24;
const CAPTION = { face: 'sans', size: 26 } as const;

/** The screen without what heading, caption and route take of it (`present.css`). */
function roomFor({ width, height }: ScreenSize, { caption, whatIf }: TalkScene): Room {
  const isSmall = width < 700;
  const side = isSmall ? 16 : 56;
  const isTold = caption !== undefined || whatIf !== undefined;
  if (isSmall) return { width, height, card: { left: 0, top: 48 }, inset: { top: 120, right: side, bottom: 112 + (isTold ? 56 : 0), left: side } };
  const unit = Math.min(width / 1280, height / 720);
  const lines = isTold ? Math.max(1, ...Object.values(caption ?? {}).map((text) => Math.ceil(measureText(text, CAPTION) / (CAPTION_WIDTH * (width / 1280 / unit))))) : 0;
  return { width, height, card: { left: CARD * unit, top: 0 }, inset: { top: 110 * unit, right: side * unit, bottom: (56 + (lines > 0 ? 8 + 34 * lines : 30) + (whatIf ? TAG : 0)) * unit, left: side * unit } };
}

function Given({ map, marks, talk, playback }: StageProps & { readonly talk: Talk; readonly playback: Playback }): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (state) => state.lang);
  const { layer, isProjector, hasGhosts, pointed, isAway, isOver } = useStore(stores.talk);
  const root = useRef<HTMLElement>(null);
  const words = talkMessagesOf(lang);
  const { scene, drawing, played, at, step, of, beats, beat, room } = usePlayed(map, playback, root, roomFor);
  const press = useKeys((id) => runCommand(stores, id));
  useEffect(() => root.current?.focus(), []);
  return (
    <main className={`talk${isProjector ? ' projector' : ''}`} ref={root} tabIndex={-1} aria-label={`${words.stage}: ${words.at(at + 1, playback.scenes.length)}`} onKeyDownCapture={press}>
      <SceneHeading map={map} played={played} beat={beat} />
      {drawing && beat && room && <Pictured map={map} marks={marks} drawing={drawing} scene={scene} played={played} beat={beat} size={room} hasGhosts={hasGhosts ?? talk.untold === 'ghost'} beats={beats} />}
      {beat?.kind === 'ask' && <AskCard key={played.scene.id} map={map} scene={played.scene} isAlone={!beat.framed.some((id) => played.before.has(id))} />}
      {(isAway || pointed !== undefined || isOver) && <p className="talk-hint" role="status">{isAway ? words.away : pointed !== undefined ? words.pointed : words.over}</p>}
      <Route map={map} playback={playback} at={at} beat={step} of={of} />
      {layer !== 'none' && <Layers map={map} playback={playback} layer={layer} at={at} />}
      <Later>{beat && <TalkPrinting map={map} />}</Later>
    </main>
  );
}
