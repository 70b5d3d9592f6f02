// Keeps the window of a talk and that of its speaker in step: the talk decides where it stands, for only its screen knows how many steps
// a scene has there, and tells it; the speaker asks for what it wants. Alone, the speaker's window decides for itself.

import type { AppStores } from '../app-stores.ts';
import type { ChannelPort } from '../ports.ts';
import { runCommand } from '../commands/index.ts';
import type { SCENE_COMMANDS } from '../commands/scene.ts';
import { perStores } from '../per-stores.ts';
import { positionOf } from './position.ts';
import { goToScene } from './play.ts';

/** What a speaker's window may ask for. */
export type Asked = (typeof SCENE_COMMANDS)[number]['id'];
const ASKED: readonly Asked[] = ['next-scene', 'previous-scene', 'first-scene', 'last-scene', 'blank', 'come-back'];

/** What the window of the talk says of itself. */
interface Told {
  readonly kind: 'state';
  readonly map: string;
  readonly talk: string;
  readonly scene: string | undefined;
  /** Steps of the scene on its screen. */
  readonly beats: number;
  readonly isBlank: boolean;
  readonly isDetour: boolean;
  readonly pointed: string | undefined;
}

/** What the speaker's window asks for: one of these, and unchecked. */
interface Wanted {
  readonly command?: unknown;
  readonly scene?: unknown;
  readonly pointed?: unknown;
}

/** The channel of this window; the same each time. */
export const channelOf = perStores(({ channel }): Promise<ChannelPort> => channel());

/** Begins to listen and to tell, each window in its part. */
export async function linkWindows(stores: AppStores): Promise<void> {
  const { view, talk } = stores;
  const port = await channelOf(stores);
  const isSpeaker = (): boolean => view.getState().mode === 'speaker';
  const tell = (): void => {
    const state = view.getState();
    const { playback, stage, layer, pointed } = talk.getState();
    if (isSpeaker() || state.talk === undefined || !playback) return;
    const { at } = positionOf(playback, state.scene);
    port.post({ kind: 'state', map: state.map, talk: state.talk, scene: state.scene, beats: stage?.beats(at) ?? 1, isBlank: layer === 'blank', isDetour: state.mode === 'detour', pointed } satisfies Told);
  };
  view.subscribe((now, before) => (now.scene !== before.scene || now.talk !== before.talk || now.mode !== before.mode) && tell());
  // What the speaker points at, the audience is shown.
  talk.subscribe((now, before) => isSpeaker() && now.peer && now.pointed !== before.pointed && port.post({ kind: 'do', pointed: now.pointed ?? '' }));
  talk.subscribe((now, before) => (now.layer !== before.layer || now.pointed !== before.pointed || now.stage !== before.stage || now.playback !== before.playback) && tell());
  port.onMessage((message) => {
    const said = (typeof message === 'object' && message !== null ? message : {}) as { readonly kind?: unknown };
    if (isSpeaker()) {
      if (said.kind === 'state') follow(stores, said as Told);
    } else if (said.kind === 'hello') tell();
    else if (said.kind === 'do') obey(stores, said as Wanted);
  });
  if (isSpeaker()) port.post({ kind: 'hello' });
}

/** Of what the talk says only that of the same map is followed. */
function follow({ view, talk }: AppStores, { map, talk: name, scene, beats, isBlank, isDetour, pointed }: Told): void {
  const now = view.getState();
  if (map !== now.map || typeof name !== 'string' || (scene !== undefined && typeof scene !== 'string')) return;
  talk.setState({ peer: { beats: Number(beats) || 1, isBlank: isBlank === true, isDetour: isDetour === true }, pointed: typeof pointed === 'string' ? pointed : undefined });
  if (name !== now.talk || scene !== now.scene) view.setState({ talk: name, scene });
}

function obey(stores: AppStores, { command, scene, pointed }: Wanted): void {
  if (typeof pointed === 'string') return stores.talk.setState({ pointed: pointed === '' ? undefined : pointed });
  if (typeof scene === 'number' && Number.isSafeInteger(scene)) return goToScene(stores, scene);
  const known = ASKED.find((id) => id === command);
  if (!known) return;
  // Away from the stage every press comes back first.
  if (!runCommand(stores, 'come-back')) runCommand(stores, known);
}

/** What the speaker's window does: through the talk where one answers, else here. */
export function ask(stores: AppStores, command: Asked): void {
  if (stores.talk.getState().peer) void channelOf(stores).then((port) => port.post({ kind: 'do', command }));
  else runCommand(stores, command);
}

export function askForScene(stores: AppStores, scene: number): void {
  if (stores.talk.getState().peer) void channelOf(stores).then((port) => port.post({ kind: 'do', scene }));
  else goToScene(stores, scene);
}

/** Opens the speaker's window. Where the browser does not let it, that is said. */
export async function openSpeaker(stores: AppStores): Promise<void> {
  const port = await channelOf(stores);
  const address = stores.link().replace('#v=1', '#v=1&mode=speaker');
  if (!port.open(address)) stores.session.notify('speaker-blocked');
}
