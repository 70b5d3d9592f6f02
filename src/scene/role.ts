// What ties a row to its claim, in a word.

import type { ShownRows } from '../analysis/shown-rows.ts';
import type { WordKey } from '../i18n/notation.ts';
import type { Role } from './frames/frame.ts';

const plain = (key: WordKey): Role => ({ key, through: 0 });
/** With nothing hidden between; a map has thousands of each. */
const PLAIN: Readonly<Record<WordKey, Role>> = { because: plain('because'), but: plain('but'), 'that-is': plain('that-is'), and: plain('and'), 'does-not-follow': plain('does-not-follow') };

/** The role of a statement's row; none of a root. O(1) */
export function roleOf({ spine, parents, steps, inferences, stepFirsts, through }: ShownRows, row: number): Role | undefined {
  const s = steps[row]!;
  if (s < 0) return parents[row]! < 0 ? undefined : PLAIN['that-is'];
  if (stepFirsts[s] !== row) return PLAIN.and;
  const { attacked, isAttack } = spine.table;
  const inference = inferences[s]!;
  const key = attacked[inference]! >= 0 ? 'does-not-follow' : isAttack[inference] === 1 ? 'but' : 'because';
  const hidden = through.get(s);
  return hidden ? { key, through: hidden.length } : PLAIN[key];
}
