// Evidential support (Oren and Norman 2008) in a Dung framework. An argument that others support needs one of them, and in
// the end arguments that nothing supports, which are taken as given: necessity by a set of which one is enough (Polberg and
// Oren 2014). Translated with an argument for every chain of evidence these would be very many; here one auxiliary argument
// says that an argument is not supported. It attacks the argument and is attacked by the supporters. The extensions are
// the same, which a test holds against the definitions, but for reasons in a circle: they would hold each other up. So
// these are unfolded by levels: a copy is supported from outside the circle or by copies one level lower, and the highest
// copy is the argument itself.

import type { Id } from '../../model/argument-map.ts';
import { componentsAmong } from '../../model/components.ts';
import { sourcesBy, type AF, type BAF, type Edge } from './framework.ts';

/** No id of a map begins with or contains it. */
const MARK = '~';

/**
 * @param largest so many arguments at most; nothing is returned where there would be more
 * @returns the framework, and pairs of which the first commits one to the second
 */
export function unfoldEvidence(baf: BAF, largest: number): { af: AF; commitments: Edge[] } | undefined {
  const supporters = sourcesBy(baf.supports);
  const needed = sourcesBy(baf.necessities);
  const attackers = sourcesBy(baf.attacks);
  const auxiliary = new Set<Id>();
  const all: Id[] = [];
  const attacks: Edge[] = [];
  const commitments: Edge[] = [];
  for (const component of componentsAmong(baf.arguments, (id) => [...supporters(id), ...needed(id)])) {
    const members = new Set(component);
    // Each level carries support at least one supported argument further, or nowhere.
    const levels = Math.max(1, component.filter((id) => supporters(id).length > 0).length);
    if (all.length + 2 * levels * component.length > largest) return undefined;
    const copyOf = (id: Id, level: number): Id => (level === levels - 1 ? id : `${id}${MARK}${level}`);
    for (let level = 0; level < levels; level++) {
      for (const id of component) {
        const copy = copyOf(id, level);
        all.push(copy);
        if (copy !== id) auxiliary.add(copy);
        for (const attacker of attackers(id)) attacks.push([attacker, copy]);
        for (const each of needed(id)) commitments.push([copy, members.has(each) ? copyOf(each, level) : each]);
        if (supporters(id).length === 0) continue;
        const unsupported = `${MARK}${copy}`;
        all.push(unsupported);
        auxiliary.add(unsupported);
        attacks.push([unsupported, copy]);
        for (const supporter of supporters(id)) {
          if (!members.has(supporter)) attacks.push([supporter, unsupported]);
          else if (level > 0) attacks.push([copyOf(supporter, level - 1), unsupported]);
        }
      }
    }
  }
  return { af: { arguments: all, attacks, auxiliary }, commitments };
}
