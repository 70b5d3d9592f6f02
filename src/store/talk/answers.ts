// What was answered to the questions of talks, and how many hands went up for what in a class, kept in this browser, so that a talk is a
// lesson that can be gone on with.

import type { AppStores } from '../app-stores.ts';
import type { StoragePort } from '../ports.ts';
import type { Answer, Answers } from '../talk-store.ts';

const KEY = 'crux.answers';
/** Of all talks and sets together; the oldest are forgotten first. */
const MOST_KEPT = 300;

type Kept = readonly (readonly [talk: string, scene: string, answer: Answer])[];

/** The answers to one talk, by the ids of their scenes. What the memory holds beside answers is passed over. */
export function answersOf(storage: StoragePort, talk: string): Answers {
  return Object.fromEntries(keptIn(storage).flatMap(([of, scene, answer]) => (of === talk ? [[scene, answer]] : [])));
}

/** Notes an answer to the talk that is given, and keeps it where this browser keeps anything. */
export function answerTo(stores: Pick<AppStores, 'talk' | 'document' | 'session' | 'storage'>, scene: string, answer: Answer): void {
  const { answers, name } = stores.talk.getState();
  stores.talk.setState({ answers: { ...answers, [scene]: answer } });
  keepAnswer(stores, `${stores.document.getState().map?.id}/${name}`, scene, answer);
}

/** Keeps an answer in the place of the one before; where that is refused it is told. */
export function keepAnswer({ session, storage }: Pick<AppStores, 'session' | 'storage'>, of: string, scene: string, answer: Answer): void {
  const others = keptIn(storage).filter(([each, at]) => each !== of || at !== scene);
  if (!storage.write(KEY, JSON.stringify([...others, [of, scene, answer]].slice(-MOST_KEPT)))) session.notify('storage-unavailable');
}

function keptIn(storage: StoragePort): Kept {
  try {
    const list: unknown = JSON.parse(storage.read(KEY) ?? '[]');
    return Array.isArray(list) ? (list.filter(isKept) as unknown as Kept) : [];
  } catch {
    return [];
  }
}

function isKept(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length !== 3) return false;
  const [talk, scene, answer] = entry as readonly unknown[];
  const isAnswer = typeof answer === 'string' || typeof answer === 'number' || (Array.isArray(answer) && answer.every((each) => typeof each === 'number'));
  return typeof talk === 'string' && typeof scene === 'string' && isAnswer;
}
