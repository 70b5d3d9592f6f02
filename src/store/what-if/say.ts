// Saying something of a statement or a step, taking it back, and saying it again.

import { OVERRIDE_KINDS, overrideOf, type OverrideKind, type Overrides } from '../../analysis/what-if/overrides.ts';
import { addedTo } from '../../analysis/what-if/with-own.ts';
import { targetIdOf, type Id } from '../../model/argument-map.ts';
import { NO_ADDITIONS } from '../../model/own-reading.ts';
import type { AppStores } from '../app-stores.ts';
import { NOTHING_SAID } from '../view-store.ts';
import type { Said } from '../what-if-store.ts';

type Stores = Pick<AppStores, 'document' | 'view' | 'whatIf' | 'ownReading'>;

/** As many sayings as can be taken back. */
const MOST_PAST = 200;

/** Says something of a record, in place of what was said of it; said once more, it is taken back. */
export function say(stores: Stores, kind: OverrideKind, id: Id): void {
  const { said } = stores.view.getState();
  const isTakenBack = overrideOf(said, id) === kind;
  sayAll(stores, { said: oversaid(said, id, isTakenBack ? undefined : kind) });
}

/** With this alone said of a record, or nothing. */
function oversaid(said: Overrides, id: Id, kind: OverrideKind | undefined): Overrides {
  const without = (of: OverrideKind): readonly Id[] => (said[of].includes(id) ? said[of].filter((each) => each !== id) : said[of]);
  const [reject, doubt, grant] = OVERRIDE_KINDS.map((each) => (each === kind ? [...without(each), id] : without(each)));
  return { reject: reject!, doubt: doubt!, grant: grant! };
}

/** Says this in place of what was said; what is not given stays. It can be taken back in one step. */
export function sayAll(stores: Stores, next: Partial<Said>): void {
  const now = saidIn(stores);
  stores.whatIf.setState(({ past }) => ({ past: [...past, now].slice(-MOST_PAST), future: [] }));
  put(stores, { ...now, ...next });
}

/** The author's own reading: nothing said, nothing added. */
export function sayNothing(stores: Stores): void {
  sayAll(stores, { said: NOTHING_SAID, because: new Map(), own: NO_ADDITIONS });
}

/** What was said before; with `future`, what was taken back. */
export function travel(stores: Stores, to: 'past' | 'future'): void {
  const { whatIf } = stores;
  const from = to === 'past' ? 'future' : 'past';
  const state = whatIf.getState();
  const next = state[to].at(-1);
  if (!next) return;
  whatIf.setState({ [to]: state[to].slice(0, -1), [from]: [...state[from], saidIn(stores)] });
  put(stores, next);
}

function saidIn({ view, ownReading }: Stores): Said {
  const { because, own } = ownReading.getState();
  return { said: view.getState().said, because, own };
}

/** What leaves the map takes along what is said of it, that it is open and that it is selected: what it bore on is selected then. */
function put({ document, view, ownReading }: Stores, { said, because, own }: Said): void {
  const { map } = document.getState();
  const before = map && addedTo(map);
  const stays = new Set([...own.statements, ...own.inferences].map(({ id }) => id));
  const isGone = (id: Id): boolean => before?.ids.has(id) === true && !stays.has(id);
  ownReading.setState({ because, own });
  const { at, open, extra } = view.getState();
  const kept = (ids: readonly Id[]): readonly Id[] => (ids.some(isGone) ? ids.filter((id) => !isGone(id)) : ids);
  const left: Overrides = { reject: kept(said.reject), doubt: kept(said.doubt), grant: kept(said.grant) };
  const isNothing = left.reject.length + left.doubt.length + left.grant.length === 0;
  const isSame = OVERRIDE_KINDS.every((kind) => left[kind] === said[kind]);
  let next = at;
  while (next !== undefined && isGone(next)) {
    const id: Id = next;
    const step = before?.own.inferences.find((each) => each.id === id || each.premises.includes(id));
    next = step && targetIdOf(step);
  }
  view.setState({
    said: isNothing ? NOTHING_SAID : isSame ? said : left,
    ...(next !== at && { at: next }),
    ...(open !== 'all' && [...open].some((id) => isGone(id.replace(/~$/, ''))) && { open: new Set([...open].filter((id) => !isGone(id.replace(/~$/, '')))) }),
    ...(extra.some(isGone) && { extra: kept(extra) }),
  });
}
