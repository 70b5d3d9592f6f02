// Stable semantics (Dung 1995): a stable extension attacks everything outside it, so nothing is open. There may be none.

import { IN, OUT } from './attack-graph.ts';
import { extensionsByParts } from './by-parts.ts';
import { labellingsWith } from './complete.ts';
import type { ExtensionSemantics } from './semantics.ts';

export const stable = {
  id: 'stable',
  kind: 'extensions',
  evaluate: (af, limits) => extensionsByParts(af, labellingsWith(IN | OUT), limits),
} as const satisfies ExtensionSemantics;
