// Why the reader says something, and reasons and objections of their own: put in, taken out, each in one step that can be
// taken back.

import { openPathTo } from '../../analysis/open-state.ts';
import { addedTo, freshId } from '../../analysis/what-if/with-own.ts';
import { targetIdOf, type Id, type Polarity } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { MOST, oneLine, type OwnAdditions, type OwnInference } from '../../model/own-reading.ts';
import type { AppStores } from '../app-stores.ts';
import { isFiltered } from '../view-store.ts';
import { sayAll } from './say.ts';

/** Puts in why; an empty text takes it out. */
export async function sayWhy(stores: AppStores, id: Id, text: string): Promise<void> {
  await stores.keepOwn();
  const line = oneLine(text).slice(0, MOST.because);
  const { because } = stores.ownReading.getState();
  if ((because.get(id) ?? '') === line) return;
  const next = new Map(because);
  if (line === '') next.delete(id);
  else next.set(id, line);
  sayAll(stores, { because: next });
}

/**
 * Adds a reason or an objection to a statement, or an objection to a step, opens the way to it and selects it.
 * @returns its id; nothing where the text is empty, or as much is added as a reading may hold
 */
export async function addOwn(stores: AppStores, to: Id, polarity: Polarity, text: string): Promise<Id | undefined> {
  await stores.keepOwn();
  const { map } = stores.document.getState();
  const line = oneLine(text).slice(0, MOST.text);
  const { own } = stores.ownReading.getState();
  if (!map || line === '' || own.statements.length >= MOST.statements || own.inferences.length >= MOST.inferences) return undefined;
  const { statement, inference, question } = indexOf(map);
  const isStep = inference(to) !== undefined;
  if (!isStep && !statement(to)) return undefined;
  const isTaken = (id: Id): boolean => (statement(id) ?? inference(id) ?? question(id) ?? map.tensions.find((each) => each.id === id)) !== undefined;
  const id = freshId(isTaken);
  const step: OwnInference = { id: freshId((each) => each === id || isTaken(each)), premises: [id], target: isStep ? { inference: to } : { statement: to }, polarity: isStep ? 'attack' : polarity };
  sayAll(stores, { own: { statements: [...own.statements, { id, text: { [stores.preferences.getState().lang]: line } }], inferences: [...own.inferences, step] } });
  const view = stores.view.getState();
  const { map: now } = stores.document.getState();
  if (now) stores.view.setState({ at: id, open: openPathTo(now, view.open, id), ...(isFiltered(view) && view.hide === 'remove' && { extra: [...view.extra, id] }) });
  return id;
}

/** Takes out what was added, with what was added to that. */
export function removeOwn(stores: AppStores, id: Id): void {
  const { own, because } = stores.ownReading.getState();
  const next = withoutOwn(own, id);
  const kept = new Set([...next.statements, ...next.inferences].map((each) => each.id));
  const { map } = stores.document.getState();
  const ids = (map && addedTo(map)?.ids) ?? new Set<Id>();
  sayAll(stores, { own: next, because: new Map([...because].filter(([of]) => !ids.has(of) || kept.has(of))) });
}

/** Additions without a statement, and without what bears on nothing then. O(additions times their depth) */
function withoutOwn({ statements, inferences }: OwnAdditions, id: Id): OwnAdditions {
  const gone = new Set([id]);
  for (let before = 0; before < gone.size; ) {
    before = gone.size;
    for (const each of inferences) {
      if (each.premises.some((premise) => gone.has(premise)) || gone.has(targetIdOf(each))) gone.add(each.id);
      // What stood for this step alone stands for nothing now.
      if (gone.has(each.id)) for (const premise of each.premises) if (inferences.every((other) => gone.has(other.id) || !other.premises.includes(premise))) gone.add(premise);
    }
  }
  return { statements: statements.filter((each) => !gone.has(each.id)), inferences: inferences.filter((each) => !gone.has(each.id)) };
}
