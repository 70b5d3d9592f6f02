// The records of an argument map, as the map file holds them. Everything that can be derived is not here:
// roles, kinds of attack, numbers, counts and positions live in `analysis` and `layout`.

import type { LocalizedText } from './localized-text.ts';

/** A readable slug, unique over questions, statements, inferences and tensions of one map. */
export type Id = string;

/** The author's final word on a statement, whoever holds it. */
export type Stance = 'asserts' | 'concedes' | 'rejects' | 'leaves-open';

/** How surely the text puts a statement; absent where it says nothing about sureness. */
export type Hedge = 'certain' | 'probable' | 'possible';

/** What kind of report a statement is, where it is one. */
export type Basis = 'fact' | 'figure' | 'example' | 'quotation' | 'analogy';

/** Whether an inference speaks for its target or against it. */
export type Polarity = 'support' | 'attack';

/** How another careful reader took one field of a record. */
export interface Reading {
  readonly field: string;
  readonly value: unknown;
  readonly why: LocalizedText;
}

/** A critical question of a step's scheme that the text takes up. */
export interface Critical {
  /** As in `data/schemes.json`, such as `expert-opinion.consistency`. */
  readonly question: string;
  /** The statement or inference that takes it up. */
  readonly by: Id;
  readonly note?: LocalizedText;
}

/** An issue that the text sets out to answer; not itself a claim. */
export interface Question {
  readonly id: Id;
  readonly text: LocalizedText;
  readonly short: LocalizedText;
  readonly anchors?: readonly string[];
}

/** Somebody whose view is stated. The author of the text is always `author`. */
export interface Speaker {
  readonly id: Id;
  readonly name: LocalizedText;
  readonly note?: LocalizedText;
}

/** One proposition that could be true or false by itself; not a role, which follows from its inferences. */
export interface Statement {
  readonly id: Id;
  readonly text: LocalizedText;
  readonly short?: LocalizedText;
  readonly question?: Id;
  readonly answers?: Id;
  readonly qualifies?: Id;
  readonly speaker?: Id;
  readonly stance: Stance;
  readonly hedge?: Hedge;
  readonly basis?: Basis;
  readonly implicit?: boolean;
  readonly elaborates?: Id;
  readonly anchors?: readonly string[];
  readonly readings?: readonly Reading[];
  readonly note?: LocalizedText;
}

/** What an inference bears upon: a statement, or (for an undercut) another inference. */
export type Target = { readonly statement: Id } | { readonly inference: Id };

/** A step from premises to a target; not an arrow between two boxes, for it can be attacked itself. */
export interface Inference {
  readonly id: Id;
  readonly premises: readonly Id[];
  readonly target: Target;
  readonly polarity: Polarity;
  readonly scheme?: string;
  readonly critical?: readonly Critical[];
  /** 0..1, only where the text itself weighs one side against the other. */
  readonly weight?: number;
  readonly anchors?: readonly string[];
  readonly readings?: readonly Reading[];
  readonly note?: LocalizedText;
}

/** Two things that the author holds and that pull apart; no part of the evaluation. */
export interface Tension {
  readonly id: Id;
  readonly between: readonly Id[];
  readonly kind: 'resolved' | 'left-standing';
  readonly resolvedBy?: Id;
  readonly text: LocalizedText;
  readonly anchors?: readonly string[];
}

/** What text a map is of. */
export interface TextReference {
  readonly title: LocalizedText;
  readonly author: LocalizedText;
  readonly publisher?: LocalizedText;
  readonly date?: string;
  readonly kind?: LocalizedText;
  readonly url?: string;
  readonly file?: string;
}

/** A whole map. Only `parse.ts` makes one from outside, so holding one means that every id in it resolves. */
export interface ArgumentMap {
  readonly formatVersion: 1;
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly language: readonly string[];
  readonly version?: string;
  readonly updated?: string;
  readonly curators?: readonly string[];
  readonly licence?: string;
  readonly method?: LocalizedText;
  readonly thesis?: Id;
  readonly source?: TextReference;
  readonly questions: readonly Question[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly Statement[];
  readonly inferences: readonly Inference[];
  readonly tensions: readonly Tension[];
}

/** The id of the author of the text among the speakers. */
export const AUTHOR = 'author';

/** Who holds a statement: the author where nothing is said. */
export function speakerOf(statement: Statement): Id {
  return statement.speaker ?? AUTHOR;
}

/** The id of what an inference bears upon, statement or inference. */
export function targetIdOf(inference: Inference): Id {
  return 'statement' in inference.target ? inference.target.statement : inference.target.inference;
}
