// A talk as it plays on a screen of this size: its stage laid out once, the steps of each scene, and where it stands.

import { useEffect, useMemo, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { chosenSubmap } from '../../analysis/chosen.ts';
import { spineOf } from '../../analysis/spine.ts';
import type { Drawing } from '../../layout/drawing.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { beatsOf, type Around, type Beat } from '../../presenting/beats.ts';
import { indexOf } from '../../model/map-index.ts';
import { fitTogether, type Framable, type Stage } from '../../presenting/framing.ts';
import type { PlayedScene, Playback } from '../../presenting/playback.ts';
import type { TalkScene } from '../../presenting/talk.ts';
import { tidyTree } from '../../scene/frames/tidy-tree.ts';
import { sceneOf, type Scene } from '../../scene/scene.ts';
import { positionOf } from '../../store/talk/position.ts';
import { measureText } from '../canvas/measure-text.ts';
import { useStores } from '../stores-context.tsx';
import { framableIn } from './framable.ts';

/** The page that a talk is laid out on: columns in which a claim and its grounds can be read together. */
const PAGE_WIDTH = 960;

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export interface Played {
  readonly scene: Scene;
  readonly drawing: Drawing | undefined;
  readonly played: PlayedScene;
  /** Index of the scene, the step within it, and how many it has. */
  readonly at: number;
  readonly step: number;
  readonly of: number;
  /** Missing until the stage is laid out. */
  readonly beats: readonly (readonly Beat[])[] | undefined;
  readonly beat: Beat | undefined;
  readonly room: Stage | undefined;
}

/** @param roomFor what of the screen is left for the picture of a scene; the same function each time */
export function usePlayed(map: ArgumentMap, playback: Playback, root: RefObject<HTMLElement | null>, roomFor: (size: ScreenSize, scene: TalkScene) => Stage): Played {
  const stores = useStores();
  const { lang, notation } = useStore(stores.preferences);
  const { drawing } = useStore(stores.drawing);
  const address = useStore(stores.view, (view) => view.scene);
  const size = useSize(root);
  const scene = useMemo(
    () => sceneOf(map, chosenSubmap(map, playback.ever), { frame: tidyTree, locale: lang, level: 'near', pageWidth: PAGE_WIDTH, isStage: true, notation, measure: measureText }),
    [map, playback, lang, notation],
  );
  useEffect(() => stores.drawing.ask(scene.request, 'talk'), [stores, scene]);
  useEffect(() => () => stores.drawing.setState({ request: undefined, drawing: undefined }), [stores]);
  const beats = useMemo(() => {
    const boxOf = drawing && framableIn(drawing, scene);
    // A question that is wider than the screen is told above the picture alone.
    const fittingIn = (stage: Stage) => (id: Id): Framable | undefined => {
      const box = boxOf?.(id);
      return box && indexOf(map).question(id) && !fitTogether([box], stage) ? undefined : box;
    };
    return boxOf && size && playback.scenes.map((played) => beatsOf(played, fittingIn(roomFor(size, played.scene)), aroundIn(map), roomFor(size, played.scene)));
  }, [map, drawing, scene, playback, size, roomFor]);
  const { at, beat: wanted } = positionOf(playback, address);
  const played = playback.scenes[at]!;
  const room = useMemo(() => size && roomFor(size, played.scene), [size, played, roomFor]);
  const of = beats?.[at]?.length ?? 1;
  const step = Math.min(wanted, of - 1);
  const beat = beats?.[at]?.[step];
  const supposed = beat?.kind === 'whatIf' ? played.scene.whatIf : undefined;
  useEffect(() => {
    stores.talk.setState({ supposed });
    if (supposed) void stores.followWhatIf();
  }, [stores, supposed]);
  return { scene, drawing, played, at, step, of, beats, beat, room };
}

function aroundIn(map: ArgumentMap): Around {
  const { placeOf } = spineOf(map);
  return {
    claimOf: (id) => placeOf(id)?.parent?.id,
    partnersOf: (id) => placeOf(id)?.step?.premises.flatMap((premise) => (premise.id === id || !premise.place ? [] : [premise.id])) ?? [],
  };
}

function useSize(root: RefObject<HTMLElement | null>): ScreenSize | undefined {
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
