// The stage of a talk: what is told so far, where it will always stand, and the camera on what the scene is about.

import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { chosenSubmap } from '../../analysis/chosen.ts';
import { spineOf } from '../../analysis/spine.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { beatsOf } from '../../presenting/beats.ts';
import type { Stage as StageSize } from '../../presenting/framing.ts';
import type { Playback } from '../../presenting/playback.ts';
import type { Talk, TalkScene } from '../../presenting/talk.ts';
import { tidyTree } from '../../scene/frames/tidy-tree.ts';
import { sceneOf } from '../../scene/scene.ts';
import { isLetterKey, keyOf } from '../../store/commands/command.ts';
import { commandForKey } from '../../store/commands/index.ts';
import '../../store/commands/later.ts';
import type { MarksPort } from '../../store/ports.ts';
import { positionOf } from '../../store/talk/position.ts';
import { measureText } from '../canvas/measure-text.ts';
import { useStores } from '../stores-context.tsx';
import { AskCard } from './ask-card.tsx';
import { framableIn } from './framable.ts';
import { Layers } from './layers.tsx';
import { Pictured } from './pictured.tsx';
import { Route } from './route.tsx';
import { SceneHeading } from './scene-heading.tsx';
import './present.css';

/** The page that a talk is laid out on: columns in which a claim and its grounds can be read together. */
const PAGE_WIDTH = 960;

interface StageProps {
  readonly map: ArgumentMap;
  readonly marks: MarksPort;
}

export function Stage({ map, marks }: StageProps): ReactNode {
  const { talk: store, preferences } = useStores();
  const { talk, playback } = useStore(store);
  const lang = useStore(preferences, (state) => state.lang);
  if (!talk || !playback) return <p className="empty" role="status">{talkMessagesOf(lang).loading}</p>;
  return <ReactFlowProvider><Given map={map} marks={marks} talk={talk} playback={playback} /></ReactFlowProvider>;
}

function Given({ map, marks, talk, playback }: StageProps & { readonly talk: Talk; readonly playback: Playback }): ReactNode {
  const stores = useStores();
  const { lang, notation } = useStore(stores.preferences);
  const { drawing } = useStore(stores.drawing);
  const { layer, isProjector, hasGhosts, pointed, isAway } = useStore(stores.talk);
  const address = useStore(stores.view, (view) => view.scene);
  const root = useRef<HTMLDivElement>(null);
  const stage = useScreenSize(root);
  const words = talkMessagesOf(lang);
  const scene = useMemo(
    () => sceneOf(map, chosenSubmap(map, playback.ever), { frame: tidyTree, locale: lang, level: 'near', pageWidth: PAGE_WIDTH, notation, measure: measureText }),
    [map, playback, lang, notation],
  );
  useEffect(() => stores.drawing.ask(scene.request, 'talk'), [stores, scene]);
  useEffect(() => () => stores.drawing.setState({ request: undefined, drawing: undefined }), [stores]);

  const beats = useMemo(() => {
    const boxOf = drawing && framableIn(drawing, scene);
    return boxOf && stage && playback.scenes.map((played) => beatsOf(played, boxOf, (id) => spineOf(map).placeOf(id)?.parent?.id, roomFor(stage, played.scene)));
  }, [map, drawing, scene, playback, stage]);
  const { at, beat: wanted } = positionOf(playback, address);
  const played = playback.scenes[at]!;
  const room = useMemo(() => stage && roomFor(stage, played.scene), [stage, played]);
  const beat = beats?.[at]?.[Math.min(wanted, beats[at].length - 1)];
  const supposed = beat?.kind === 'whatIf' ? played.scene.whatIf : undefined;
  useEffect(() => stores.talk.setState({ supposed }), [stores, supposed]);
  useEffect(() => {
    if (supposed) void stores.followWhatIf();
  }, [stores, supposed]);

  const press = (event: KeyboardEvent | globalThis.KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const key = keyOf(event);
    // What is typed, and what presses a button, is no key of the talk.
    if (event.defaultPrevented || target.closest('input, textarea, select') || (target.closest('button') && (key === 'Enter' || key === 'Space'))) return;
    if (isLetterKey(key) && !stores.preferences.getState().letterKeys) return;
    const command = commandForKey(key, 'scene');
    if (command?.scope !== 'scene' || !command.when(stores)) return;
    command.run(stores);
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    const onBody = (event: globalThis.KeyboardEvent): void => {
      if (event.target === document.body) press(event);
    };
    addEventListener('keydown', onBody);
    return () => removeEventListener('keydown', onBody);
  });
  useEffect(() => root.current?.focus(), []);

  return (
    <main className={`talk${isProjector ? ' projector' : ''}`} ref={root} tabIndex={-1} aria-label={`${words.stage}: ${words.at(at + 1, playback.scenes.length)}`} onKeyDownCapture={press}>
      <SceneHeading map={map} played={played} beat={beat} />
      {drawing && beat && room && (
        <Pictured map={map} marks={marks} drawing={drawing} scene={scene} played={played} beat={beat} size={room} hasGhosts={hasGhosts ?? talk.untold === 'ghost'} beats={beats} />
      )}
      {beat?.kind === 'ask' && <AskCard key={played.scene.id} map={map} scene={played.scene} />}
      {(isAway || pointed !== undefined) && <p className="talk-hint" role="status">{isAway ? words.away : words.pointed}</p>}
      <Route map={map} playback={playback} at={at} beat={Math.min(wanted, (beats?.[at]?.length ?? 1) - 1)} of={beats?.[at]?.length ?? 1} />
      {layer !== 'none' && <Layers map={map} playback={playback} layer={layer} at={at} />}
    </main>
  );
}

/** The screen without what heading, caption and route take of it (`present.css`). */
function roomFor({ width, height }: ScreenSize, { caption, whatIf }: TalkScene): StageSize {
  const isSmall = width < 700;
  const side = isSmall ? 16 : 56;
  const isTold = caption !== undefined || whatIf !== undefined;
  return { width, height, inset: { top: isSmall ? 100 : 112, right: side, bottom: (isSmall ? 112 : 84) + (isTold ? 56 : 0), left: side } };
}

interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

function useScreenSize(root: React.RefObject<HTMLDivElement | null>): ScreenSize | undefined {
  const [size, setSize] = useState<ScreenSize>();
  useEffect(() => {
    if (!root.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root]);
  return size;
}
