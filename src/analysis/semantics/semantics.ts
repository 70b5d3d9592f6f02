// What a semantics is, and what bounds its work.

import type { Id } from '../../model/argument-map.ts';
import type { AF, QBAF } from '../frameworks/framework.ts';

/** How long a semantics may work; what it has then is right, but need not be all. */
export interface Limits {
  /** Looks at an attack, or rounds of the update; each semantics has a bound of its own where none is given. */
  readonly maxSteps?: number;
  /** Asked now and then; true ends the work. */
  readonly shouldStop?: () => boolean;
}

/** Sets of arguments that can be accepted together. */
export interface Extensions {
  /** Each in the order of its ids, all in the order of their first ids that differ; without auxiliary arguments. */
  readonly extensions: readonly (readonly Id[])[];
  /** Whether these are all; where not, each of them is one all the same. */
  readonly complete: boolean;
}

/** How strong each argument is in the end. */
export interface Strengths {
  /** 0..1, in the order of the framework. */
  readonly strengths: ReadonlyMap<Id, number>;
  /** Whether another round would change nothing. Where not, the strengths are those of the last round and no result. */
  readonly settled: boolean;
  /** Rounds of the update; 0 where nothing runs in a circle and each strength was computed once. */
  readonly steps: number;
}

/** A semantics of a Dung framework: a file in this folder and a line in `index.ts`. */
export interface ExtensionSemantics {
  readonly id: string;
  readonly kind: 'extensions';
  readonly evaluate: (af: AF, limits?: Limits) => Extensions;
}

/** A semantics of a quantitative framework: a file in this folder and a line in `index.ts`. */
export interface GradualSemantics {
  readonly id: string;
  readonly kind: 'strengths';
  readonly evaluate: (qbaf: QBAF, limits?: Limits) => Strengths;
}
