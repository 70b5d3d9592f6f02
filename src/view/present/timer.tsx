// How long the talk has lasted, and whether that is as long as was meant. When it began is kept, so that a reload loses nothing.

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { plannedSeconds } from '../../presenting/pace.ts';
import type { PlayedScene } from '../../presenting/playback.ts';
import { useStores } from '../stores-context.tsx';

const KEY = 'crux.talk-began';
/** Nearer than this to what was meant is on time, in seconds. */
const ON_TIME = 30;

interface TimerProps {
  readonly scenes: readonly PlayedScene[];
  readonly at: number;
  /** Which talk it is. */
  readonly name: string;
}

export function Timer({ scenes, at, name }: TimerProps): ReactNode {
  const { storage, preferences } = useStores();
  const lang = useStore(preferences, (state) => state.lang);
  const words = talkMessagesOf(lang);
  const [began, setBegan] = useState(() => beganIn(storage.read(KEY), name));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  const begin = (when: number | undefined): void => {
    storage.write(KEY, when === undefined ? '' : JSON.stringify([name, when]));
    setBegan(when);
    setNow(Date.now());
  };
  const seconds = began === undefined ? 0 : Math.max(0, Math.round((now - began) / 1000));
  const ahead = plannedSeconds(scenes, at) - seconds;
  return (
    <p className="speaker-time">
      <time className="speaker-clock">{`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}</time>
      {began === undefined ? <button type="button" className="framed-button" onClick={() => begin(Date.now())}>{words.startTime}</button> : <button type="button" className="plain" onClick={() => begin(undefined)}>{words.resetTime}</button>}
      {began !== undefined && <span className="speaker-pace">{Math.abs(ahead) <= ON_TIME ? words.onTime : words.pace(Math.round(Math.abs(ahead) / 60) || 1, ahead > 0)}</span>}
      <span className="hint">{words.planned(Math.round(plannedSeconds(scenes, scenes.length) / 60))}</span>
    </p>
  );
}

function beganIn(kept: string | undefined, name: string): number | undefined {
  try {
    const [of, when] = JSON.parse(kept ?? '') as [unknown, unknown];
    return of === name && typeof when === 'number' ? when : undefined;
  } catch {
    return undefined;
  }
}
