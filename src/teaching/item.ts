// What an item of a sheet is: complete in itself, so that it can be drawn, answered and graded without the map. A pane is drawn
// from the shape of its answer alone.

import type { Id, Polarity, Stance } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';

/** The kinds of exercise, in the order in which they are practised. */
export const KINDS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'] as const;
export type Kind = (typeof KINDS)[number];

/** The shapes of answers; there are no others. */
export const SHAPES = ['pick-one', 'pick-many', 'order', 'match', 'place', 'set', 'written'] as const;
export type Shape = (typeof SHAPES)[number];

/** Something that can be chosen, or a card. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** What the words mean, in a line. */
  readonly note?: string;
}

/** One side of a match: which of the other side can be chosen for it. */
export interface MatchRow extends Choice {
  readonly right: readonly string[];
}

/** Where a card can be put. */
export interface PlaceTarget extends Choice {
  readonly is: 'statement' | 'step';
}

/** One card where it was put. */
export interface Placement {
  readonly id: string;
  readonly target: string;
  readonly relation: string;
}

/** A bare value: a text, ids, by left its right, or placements. */
export type Answer = string | readonly string[] | Readonly<Record<string, string>> | readonly Placement[];

/** What is asked, by the shape of the answer. */
export type Ask =
  | { readonly shape: 'pick-one' | 'pick-many' | 'order' | 'set'; readonly options: readonly Choice[] }
  | { readonly shape: 'match'; readonly left: readonly MatchRow[]; readonly right: readonly Choice[] }
  | { readonly shape: 'place'; readonly cards: readonly Choice[]; readonly targets: readonly PlaceTarget[]; readonly relations: readonly Choice[]; /** As many cards as may be put; all of them where nothing is said. */ readonly optional?: true }
  | { readonly shape: 'written'; readonly most: number };

/** Words that the question is about, and as what they are shown. */
export interface Passage {
  readonly id: string;
  readonly as: string;
  readonly text: string;
}

/** A part of a map that is shown with a question: not as the map has it, where the question is what is wrong with it. */
export interface Part {
  readonly statements: readonly { readonly id: Id; readonly text: string; readonly speaker: string; /** What the speaker is called, unless it is the author. */ readonly name?: string; readonly stance: Stance; /** The same in a line, where there is something to say. */ readonly said: string }[];
  readonly steps: readonly { readonly id: Id; readonly premises: readonly Id[]; readonly target: Id; readonly polarity: Polarity; readonly text: string }[];
}

/** What is said of an answer or a part of it. */
export interface Feedback {
  readonly text: string;
  /** Of a part: the words of the card, statement or question that it is about. */
  readonly of?: string;
  /** Of a part: it is worth all that it can be. */
  readonly isRight?: true;
  /** The id of the rule that decides; what it says stands in the text. */
  readonly rule: string;
  /** Sentences of the text, to be linked to. */
  readonly places: readonly string[];
  /** Records of the map. */
  readonly records: readonly Id[];
  /** Another careful reader took it so too. */
  readonly differs?: true;
  readonly parts?: readonly Feedback[];
}

/** What became of one card of an answer. */
export type Verdict = 'right' | 'partly' | 'wrong';

/** What an answer came to. */
export interface Grade {
  /** 0 to 1; null where a machine cannot judge. */
  readonly score: number | null;
  readonly feedback: Feedback;
  /** Of a rebuilt map: how well its lines agree (F1), beside the score. */
  readonly edgeF1?: number;
  /** Of cards that were put somewhere: what became of each, by its id. What counts neither way is not in it. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  /** What follows when these are rejected can be shown on the map: at the statements that were asked about. */
  readonly fall?: { readonly reject: readonly Id[]; readonly at: readonly Id[] };
}

/** What grading needs, and what must not be seen while the item is open. */
export interface Key {
  readonly model: Answer;
}

/** What is common to all items. */
export interface ItemHead {
  readonly kind: Kind;
  /** The same for the same question to the same records; unique on a sheet. */
  readonly id: string;
  readonly seed: number;
  readonly map: Id;
  readonly mapVersion?: string;
  readonly lang: Locale;
  readonly prompt: string;
  readonly about: readonly Passage[];
  readonly part?: Part;
}

export type Item<A extends Key = Key> = ItemHead &
  Ask & {
    /** Four: where to look, which rule, half of the answer, the model. */
    readonly hints: readonly string[];
    readonly accept: A;
  };

/** As a learner gets it: without the key, and with the two hints that do not give it away. */
export type OpenItem = ItemHead & Ask & { readonly hints: readonly string[] };

/** As many hints as an item has; after the last it is worth at most `AFTER_MODEL`. */
export const HINTS = 4;
export const AFTER_MODEL = 0.25;
const OPEN_HINTS = 2;

/** What something came to that is worth 0 to 1. O(1) */
export function verdictOf(score: number): Verdict {
  return score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong';
}

/** An item that gives nothing away. O(item) */
export function withoutKey(item: Item): OpenItem {
  const { accept: _, hints, ...open } = item;
  return { ...open, hints: hints.slice(0, OPEN_HINTS) };
}
