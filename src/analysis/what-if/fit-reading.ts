// A reading and the map that it is of: what of it is in the map, and what had to be left out.

import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { OwnAdditions, OwnInference, OwnReading } from '../../model/own-reading.ts';
import { OVERRIDE_KINDS, type OverrideKind, type Overrides } from './overrides.ts';
import { freshId } from './with-own.ts';

/** A part of a reading that cannot be taken as it was said. */
export interface LeftOut {
  readonly part: OverrideKind | 'because' | 'own';
  readonly id: Id;
  /** `unknown`: not in this map, or bears on what is not; `repeated`: said otherwise already; `unsound`: nothing could follow from it. */
  readonly why: 'unknown' | 'repeated' | 'unsound';
}

export interface Fitted {
  /** Every id in it is in the map or among its own. */
  readonly reading: OwnReading;
  readonly leftOut: readonly LeftOut[];
  /** It was made with another version of the map. */
  readonly isOtherVersion: boolean;
}

/**
 * A reading as it can be laid over a map. What is added gets ids that nothing in the map has.
 * @param map as its author has it, or one with the additions of another reading
 * @returns nothing where it is a reading of another map. O(reading + additions of the map)
 */
export function fitReading(map: ArgumentMap, reading: OwnReading): Fitted | undefined {
  if (reading.map !== map.id) return undefined;
  const leftOut: LeftOut[] = [];
  const { own, nameOf } = fitOwn(map, reading.own, leftOut);
  const mine = new Set([...own.statements, ...own.inferences].map(({ id }) => id));
  // A reading's own ids come before the map's: in it they are what is meant.
  const known = (given: Id): Id | undefined => (mine.has(nameOf(given) ?? '') ? nameOf(given) : isIn(map, given) ? given : undefined);
  const said = new Map<Id, OverrideKind>();
  const keep = (kind: OverrideKind): readonly Id[] =>
    [...new Set(reading[kind])].flatMap((given) => {
      const id = known(given);
      if (id !== undefined && !said.has(id)) {
        said.set(id, kind);
        return [id];
      }
      leftOut.push({ part: kind, id: given, why: id === undefined ? 'unknown' : 'repeated' });
      return [];
    });
  const [reject, doubt, grant] = OVERRIDE_KINDS.map(keep);
  const because = new Map<Id, string>();
  for (const [given, why] of reading.because) {
    const id = known(given);
    if (id === undefined) leftOut.push({ part: 'because', id: given, why: 'unknown' });
    else because.set(id, why);
  }
  return { reading: { ...reading, reject: reject!, doubt: doubt!, grant: grant!, because, own }, leftOut, isOtherVersion: reading.version !== map.version };
}

/** What a reading says, as the evaluation takes it. */
export function overridesOf({ reject, doubt, grant }: OwnReading): Overrides {
  return { reject, doubt, grant };
}

function isIn(map: ArgumentMap, id: Id): boolean {
  const { statement, inference } = indexOf(map);
  return statement(id) !== undefined || inference(id) !== undefined;
}

/** The additions that stand on something: an inference of a statement of their own, and the statements that such a one has. */
function fitOwn(map: ArgumentMap, given: OwnAdditions, leftOut: LeftOut[]): { readonly own: OwnAdditions; readonly nameOf: (id: Id) => Id | undefined } {
  const { questions, tensions } = map;
  const others = new Set([...questions, ...tensions].map(({ id }) => id));
  const isForeign = (id: Id): boolean => isIn(map, id) || others.has(id);
  const names = new Map<Id, Id>();
  const wanted = new Set([...given.statements, ...given.inferences].map(({ id }) => id));
  const used = new Set<Id>();
  const name = (id: Id): Id => {
    const fresh = /^own-\d{1,6}$/.test(id) && !isForeign(id) ? id : freshId((each) => isForeign(each) || wanted.has(each) || used.has(each));
    names.set(id, fresh);
    used.add(fresh);
    return fresh;
  };
  const statements = new Map<Id, OwnAdditions['statements'][number]>();
  for (const each of given.statements) {
    if (names.has(each.id)) leftOut.push({ part: 'own', id: each.id, why: 'repeated' });
    else statements.set(name(each.id), { ...each, id: names.get(each.id)! });
  }
  const inferences = new Map<Id, OwnInference>();
  for (const each of given.inferences) {
    const why = names.has(each.id) ? 'repeated' : faultOf(each);
    if (why) leftOut.push({ part: 'own', id: each.id, why });
    else {
      const id = name(each.id);
      inferences.set(id, { ...resolved(each), id });
    }
  }
  const isUsed = new Set([...inferences.values()].flatMap(({ premises }) => premises));
  for (const { id } of given.statements) {
    const fitted = names.get(id)!;
    if (!isUsed.has(fitted) && statements.delete(fitted)) leftOut.push({ part: 'own', id, why: 'unknown' });
  }
  return { own: { statements: [...statements.values()], inferences: [...inferences.values()] }, nameOf: (id) => names.get(id) };

  function meant(id: Id): Id {
    return names.get(id) ?? id;
  }
  function resolved({ premises, target, ...rest }: OwnInference): OwnInference {
    const id = meant('statement' in target ? target.statement : target.inference);
    return { ...rest, premises: [...new Set(premises.map(meant))], target: 'statement' in target ? { statement: id } : { inference: id } };
  }
  function faultOf(each: OwnInference): LeftOut['why'] | undefined {
    const { premises, target, polarity } = resolved(each);
    const to = targetIdOf({ ...each, target });
    const index = indexOf(map);
    const isStatement = (id: Id): boolean => index.statement(id) !== undefined || statements.has(id);
    if (!premises.every(isStatement)) return 'unknown';
    if (!('statement' in target ? isStatement(to) : index.inference(to) !== undefined || inferences.has(to))) return 'unknown';
    return !premises.some((id) => statements.has(id)) || premises.includes(to) || ('inference' in target && polarity === 'support') ? 'unsound' : undefined;
  }
}
