// The semantics that there are. A new one is a file in this folder and a line here.

import { complete } from './complete.ts';
import { dfQuad } from './df-quad.ts';
import { eulerBased } from './euler-based.ts';
import { grounded } from './grounded.ts';
import { preferred } from './preferred.ts';
import { quadraticEnergy } from './quadratic-energy.ts';
import type { ExtensionSemantics, GradualSemantics } from './semantics.ts';
import { semiStable } from './semi-stable.ts';
import { stable } from './stable.ts';

export const semantics = [grounded, complete, preferred, stable, semiStable, dfQuad, quadraticEnergy, eulerBased] as const satisfies readonly (ExtensionSemantics | GradualSemantics)[];

type Entry = (typeof semantics)[number];
export type ExtensionSemanticsId = Extract<Entry, { kind: 'extensions' }>['id'];
export type GradualSemanticsId = Extract<Entry, { kind: 'strengths' }>['id'];
