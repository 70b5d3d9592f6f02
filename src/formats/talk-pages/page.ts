// A talk on paper and on slides: its scenes as pages, in words of one language. Values alone; `store/talk/pages-of-talk.ts` makes them.

import type { VisibleSubmap } from '../../analysis/visible.ts';
import type { Polarity } from '../../model/argument-map.ts';
import type { Foot } from './foot.ts';

/** A text and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** A statement or question that a page is about. */
export interface PageClaim extends Said {
  readonly id: string;
  readonly number: string;
  /** Whose it is and what the author makes of it; empty where it is the author's own. */
  readonly voice: string;
}

/** A claim on the way to what a page is about, and how the one after it bears on it. */
export interface WayStop extends Said {
  readonly word: string;
  readonly polarity: Polarity | undefined;
}

export interface PageAsk {
  readonly prompt: Said;
  /** What the audience is to do: say it, count, choose, write. */
  readonly how: string;
  readonly isWritten: boolean;
  readonly choices: readonly (Said & { readonly isRight: boolean })[];
}

export interface TalkPage {
  /** The id of its scene, and its number from 1. */
  readonly scene: string;
  readonly number: number;
  readonly title: Said;
  readonly way: readonly WayStop[];
  readonly caption: Said | undefined;
  readonly claims: readonly PageClaim[];
  readonly ask: PageAsk | undefined;
  /** What is supposed, each in a phrase, and what follows, in sentences. */
  readonly suppose: { readonly what: readonly string[]; readonly follows: readonly string[] } | undefined;
  /** For the speaker alone. */
  readonly note: Said | undefined;
  readonly seconds: number;
  /** The places in the text. */
  readonly where: string;
  /** What it draws, with room and with less; and what of that is set off. */
  readonly part: VisibleSubmap;
  readonly lessPart: VisibleSubmap;
  readonly focus: readonly string[];
  readonly foot: Foot;
}

export interface TalkPages {
  readonly title: Said;
  /** What the talk is about: title of the text, author, outlet, date. */
  readonly about: string;
  readonly pages: readonly TalkPage[];
  /** All that it shows. */
  readonly ever: VisibleSubmap;
  /** Of the whole talk. */
  readonly foot: Foot;
  readonly seconds: number;
}
