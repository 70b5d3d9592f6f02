// Saying something of a statement or a step, taking it back, and saying it again.

import { OVERRIDE_KINDS, overrideOf, type OverrideKind, type Overrides } from '../../analysis/what-if/overrides.ts';
import type { Id } from '../../model/argument-map.ts';
import type { AppStores } from '../app-stores.ts';
import { NOTHING_SAID } from '../view-store.ts';

type Stores = Pick<AppStores, 'view' | 'whatIf'>;

/** As many sayings as can be taken back. */
const MOST_PAST = 200;

/** Says something of a record, in place of what was said of it; said once more, it is taken back. */
export function say(stores: Stores, kind: OverrideKind, id: Id): void {
  const { said } = stores.view.getState();
  const without = (of: OverrideKind): readonly Id[] => (said[of].includes(id) ? said[of].filter((each) => each !== id) : said[of]);
  const isTakenBack = overrideOf(said, id) === kind;
  const [reject, doubt, grant] = OVERRIDE_KINDS.map((each) => (each === kind && !isTakenBack ? [...without(each), id] : without(each)));
  sayAll(stores, { reject: reject!, doubt: doubt!, grant: grant! });
}

/** Says all this and nothing else. */
export function sayAll({ view, whatIf }: Stores, next: Overrides): void {
  const { said } = view.getState();
  whatIf.setState(({ past }) => ({ past: [...past, said].slice(-MOST_PAST), future: [] }));
  view.setState({ said: next.reject.length + next.doubt.length + next.grant.length === 0 ? NOTHING_SAID : next });
}

/** What was said before; with `future`, what was taken back. */
export function travel({ view, whatIf }: Stores, to: 'past' | 'future'): void {
  const from = to === 'past' ? 'future' : 'past';
  const state = whatIf.getState();
  const next = state[to].at(-1);
  if (!next) return;
  whatIf.setState({ [to]: state[to].slice(0, -1), [from]: [...state[from], view.getState().said] });
  view.setState({ said: next });
}
