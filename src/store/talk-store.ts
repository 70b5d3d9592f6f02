// The talk that is given: what it is and how it plays on the open map, and what its giver has done to the stage besides. Where it stands
// is in the address.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overrides } from '../analysis/what-if/overrides.ts';
import type { Id } from '../model/argument-map.ts';
import type { Playback } from '../presenting/playback.ts';
import type { Talk } from '../presenting/talk.ts';
import type { Panel } from './session-store.ts';
import type { ViewState } from './view-store.ts';

/** What lies over the stage. */
export type StageLayer = 'none' | 'blank' | 'overview' | 'help' | 'talks' | 'go-to' | 'take';

/** Whatever shows the stage; registered by the view once it is laid out. */
export interface StagePort {
  /** How many steps a scene has on this screen; at least one. */
  readonly beats: (scene: number) => number;
  /** Brings the camera back to where the scene has it. */
  readonly settle: () => void;
}

/** What was left for a detour. */
export interface Left {
  readonly view: ViewState;
  readonly panel: Panel;
}

/** A text, the index of a choice, or how many hands went up for each. */
export type Answer = string | number | readonly number[];
export type Answers = Readonly<Record<string, Answer>>;

export interface TalkState {
  /** As the address names it; what is here may be of the talk before while another is fetched. */
  readonly name: string | undefined;
  readonly talk: Talk | undefined;
  readonly playback: Playback | undefined;
  readonly layer: StageLayer;
  /** The box that is pointed at: only set off. */
  readonly pointed: Id | undefined;
  /** The camera was moved by hand: the next press brings it back. */
  readonly isAway: boolean;
  /** Somebody wanted to go on after the last scene. */
  readonly isOver: boolean;
  readonly left: Left | undefined;
  /** What the scene supposes, while it shows what follows. */
  readonly supposed: Overrides | undefined;
  /** To the questions of this talk, by scene. */
  readonly answers: Answers;
  readonly stage: StagePort | undefined;
  /** In the speaker's window: the window of the talk, as it last said. */
  readonly peer: { readonly beats: number; readonly isBlank: boolean; readonly isDetour: boolean } | undefined;
  /** Black on white, or the other way round, with heavier lines. */
  readonly isProjector: boolean;
  /** Whether what is still to come stands there faintly; as the talk has it where nothing was chosen. */
  readonly hasGhosts: boolean | undefined;
}

export type TalkStore = StoreApi<TalkState>;

/** Nobody gives a talk. */
export const NO_TALK = { name: undefined, talk: undefined, playback: undefined, layer: 'none', pointed: undefined, isAway: false, isOver: false, left: undefined, supposed: undefined, answers: {} } as const;

export function createTalkStore(): TalkStore {
  return createStore<TalkState>(() => ({ ...NO_TALK, stage: undefined, peer: undefined, isProjector: false, hasGhosts: undefined }));
}
