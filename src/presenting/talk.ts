// A talk: a list of scenes, each what it shows of a map and what is said with it. Data alone: no camera, no coordinates, no
// numbers, so that a change of the map or of the layout leaves it as it is. Only `parse-talk.ts` makes one from outside.

import type { Overrides } from '../analysis/what-if/overrides.ts';
import type { Id } from '../model/argument-map.ts';
import type { LocalizedText } from '../model/localized-text.ts';

/** How an audience answers before the scene goes on. */
export const ASK_KINDS = ['aloud', 'choice', 'hands', 'writing'] as const;

/** What may be chosen, and whether it is what the text says; nothing where several may be. */
export interface AskChoice {
  readonly text: LocalizedText;
  readonly isRight?: boolean;
}

/** A question to the audience; what the scene shows comes after it. */
export interface Ask {
  readonly prompt: LocalizedText;
  readonly as: (typeof ASK_KINDS)[number];
  /** For `choice` and `hands`. */
  readonly choices?: readonly AskChoice[];
}

export interface TalkScene {
  /** Unique in the talk; part of the address. */
  readonly id: Id;
  readonly title: LocalizedText;
  /** Questions, statements and steps that come onto the stage, and that leave it. */
  readonly show: readonly Id[];
  readonly hide: readonly Id[];
  /** What it is about, at most `MOST_FOCUS`: the camera frames it. */
  readonly focus: readonly Id[];
  /** What is set off besides. */
  readonly highlight: readonly Id[];
  /** Where it stands in the text. */
  readonly sentences: readonly string[];
  /** For the audience. */
  readonly caption?: LocalizedText;
  /** For the speaker alone. */
  readonly note?: LocalizedText;
  /** Before and after. */
  readonly whatIf?: Overrides;
  readonly ask?: Ask;
  /** How long it is meant to take. */
  readonly seconds?: number;
}

export interface Talk {
  readonly formatVersion: typeof TALK_FORMAT;
  /** The id of the map, and the version that it was made for. */
  readonly map: Id;
  readonly mapVersion?: string;
  readonly title: LocalizedText;
  /** What is not told yet is not there, or stands there faintly. */
  readonly untold?: (typeof UNTOLD)[number];
  readonly scenes: readonly TalkScene[];
}

export const TALK_FORMAT = 1;
export const UNTOLD = ['hidden', 'ghost'] as const;

/** Boxes in focus at once: more than these nobody takes in from the last row. */
export const MOST_FOCUS = 3;
/** Boxes that come in one scene. */
export const MOST_NEW = 4;

/** As much as a talk may hold. */
export const MOST = { scenes: 500, ids: 1000, choices: 8, text: 2000, seconds: 3600 } as const;
