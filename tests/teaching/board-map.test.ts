// What is put on a board, as a map: it says what was put, and is a sound map whatever was put.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/all.ts';
import { chosenSubmap } from '../../src/analysis/chosen.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import { layoutTidyTree } from '../../src/layout/layouts/facing-tree.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { parseMap } from '../../src/model/parse.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../../src/model/argument-map.ts';
import { tidyTree } from '../../src/scene/frames/tidy-tree.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { boardMap, onIt, type PlaceItem } from '../../src/teaching/board-map.ts';
import { WALK_KEYS, walked, walkOf, type Seen } from '../../src/teaching/board-walk.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { itemsOf } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import type { Item, Kind, Placement } from '../../src/teaching/item.ts';
import { randomOf } from '../../src/model/random.ts';
import { errorsOf } from '../errors-of.ts';
import { bell, essay, shipped } from './shipped.ts';

const placeItems = (kind: Kind, seed = 7): readonly (Item & PlaceItem)[] => shipped.flatMap(({ map, sources }) => itemsOf(map, { ...sources, kind, seed, lang: 'en' })).filter((item): item is Item & PlaceItem => item.shape === 'place');
const modelOf = (item: Item): readonly Placement[] => item.accept.model as readonly Placement[];
const all = { E4: placeItems('E4'), E6: placeItems('E6'), E12: placeItems('E12') };

/** From every card what it was put onto, as the steps of the map say it; `with` by the card whose step it shares. */
function putsIn({ inferences }: ArgumentMap, card: Id): readonly string[] {
  return inferences.filter(({ premises }) => premises.includes(card)).map((step) => {
    const target = targetIdOf(step);
    const attacked = inferences.find(({ id }) => id === target);
    return step.premises[0] !== card ? `with ${step.premises[0]}` : attacked ? `undercut ${attacked.premises[0]} ${attacked.id}` : `${step.polarity} ${target}`;
  });
}

/** Where boxes and steps stand when they are drawn. */
function drawn(map: ArgumentMap): { readonly isStep: (id: Id) => boolean; readonly seen: (id: Id) => Seen } {
  const visible = chosenSubmap(map, new Set([...map.statements, ...map.inferences].map(({ id }) => id)));
  const { boxes, joints } = layoutTidyTree(sceneOf(map, visible, { frame: tidyTree, locale: 'en', pageWidth: 960, isPart: true, measure: approximateMeasurer }).request);
  const places = new Map<Id, Seen>([
    ...boxes.map(({ id, x, y, width, height }) => [id, { left: x, top: y, width, height }] as const),
    ...joints.map(({ id, x, y }) => [id, { left: x - 6, top: y - 6, width: 12, height: 12 }] as const),
  ]);
  return { isStep: (id) => joints.some((joint) => joint.id === id), seen: (id) => places.get(id)! };
}

describe('the model answer', () => {
  it('E4 stands on the map as it was put, in a part of six to eight boxes with its places', () => {
    for (const item of all.E4) {
      const [put] = modelOf(item);
      const { map, loose } = boardMap(item, modelOf(item));
      expect(loose.size).toBe(0);
      const found = putsIn(map, put!.id);
      expect(found).toEqual([put!.relation === 'undercut' ? expect.stringMatching(new RegExp(`^undercut .* ${put!.target}$`)) : `${put!.relation} ${put!.target}`]);
      expect(item.part!.statements.length).toBeGreaterThanOrEqual(6);
      expect(item.part!.statements.length).toBeLessThanOrEqual(8);
      // Every box and every step of the part can be the place, and the card is not in it.
      expect(item.targets.map(({ id }) => id)).toEqual([...item.part!.statements, ...item.part!.steps].map(({ id }) => id));
      expect(item.part!.statements.map(({ id }) => id)).not.toContain(put!.id);
      expect(item.part!.steps.flatMap(({ premises }) => premises)).not.toContain(put!.id);
    }
  });

  it('E6 makes the steps that it was taken from', () => {
    for (const item of all.E6) {
      const { map, loose } = boardMap(item, modelOf(item));
      expect(loose.size).toBe(0);
      expect(map.statements).toHaveLength(item.cards.length + 1);
      const { steps } = item.accept as unknown as { readonly steps: readonly { readonly premises: readonly Id[]; readonly target: Id }[] };
      // A card of several steps is put once.
      const groups = map.inferences.map(({ premises }) => premises);
      for (const group of groups) expect(steps.some(({ premises }) => group.every((id) => premises.includes(id)))).toBe(true);
      expect(groups.flat().toSorted()).toEqual(item.cards.map(({ id }) => id).toSorted());
    }
  });

  it('E12 leaves the part as it is given, its marks on their places', () => {
    for (const item of all.E12) {
      const { map, marks } = boardMap(item, modelOf(item));
      expect(map.statements.map(({ id }) => id)).toEqual(item.part!.statements.map(({ id }) => id));
      expect(map.inferences.map(({ id, premises, polarity }) => ({ id, premises, polarity }))).toEqual(item.part!.steps.map(({ id, premises, polarity }) => ({ id, premises, polarity })));
      expect([...marks.values()].flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(modelOf(item));
    }
  });
});

describe.each(['E4', 'E6', 'E12'] as const)('%s: whatever is put', (kind) => {
  const anyBoard = fc.record({ n: fc.nat(), seed: fc.nat(), keep: fc.nat({ max: 15 }) }).map(({ n, seed, keep }) => {
    const item = all[kind][n % all[kind].length]!;
    return { item, placed: (drawnAnswer(item, randomOf(seed, 'board')) as readonly Placement[]).slice(0, keep) };
  });

  it('is a sound map that is drawn whole', () => {
    fc.assert(fc.property(anyBoard, ({ item, placed }) => {
      const { map, loose, spots } = boardMap(item, placed);
      expect(errorsOf(parseMap(JSON.parse(JSON.stringify(map)))).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(spineOf(map).places).toHaveLength(map.statements.length);
      const there = new Set(map.statements.map(({ id }) => id));
      if (!item.optional) for (const { id } of placed) expect(there.has(id)).toBe(true);
      for (const [id, put] of loose) expect(put).toEqual(placed.find((each) => each.id === id));
      for (const { target, relations } of spots.values()) {
        expect(item.targets.map(({ id }) => id)).toContain(target);
        for (const relation of relations) expect(item.relations.map(({ id }) => id)).toContain(relation);
      }
    }));
  });

  it('has each card where it was put, or says that no line shows it', () => {
    fc.assert(fc.property(anyBoard, ({ item, placed }) => {
      if (item.optional) return;
      const { map, loose } = boardMap(item, placed);
      for (const { id, target, relation } of placed) {
        const found = putsIn(map, id);
        if (loose.has(id)) expect(found).toEqual([]);
        else if (relation === 'support' || relation === 'attack') expect(found).toEqual([`${relation} ${target}`]);
        else expect(found).toEqual([expect.stringMatching(new RegExp(`^${relation} `))]);
      }
    }));
  });

  it('what the board offers is never loose', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), (n, seed) => {
      const item = all[kind][n % all[kind].length]!;
      if (item.optional) return;
      const random = randomOf(seed, 'offered');
      let placed: readonly Placement[] = [];
      for (const { id } of random.shuffled(item.cards)) {
        const shut = onIt(id, placed);
        const spots = [...boardMap(item, placed).spots.values()].filter(({ target }) => !shut.has(target));
        const spot = random.one(spots);
        placed = [...placed, { id, target: spot.target, relation: random.one(spot.relations) }];
        expect(boardMap(item, placed).loose.size).toBe(0);
      }
    }));
  });

  it('is walked by key from end to end, up and down within a column', () => {
    fc.assert(fc.property(anyBoard, ({ item, placed }) => {
      const { map } = boardMap(item, placed);
      const stops = walkOf(map);
      expect(stops.map(({ id }) => id).toSorted()).toEqual([...map.statements, ...map.inferences].map(({ id }) => id).toSorted());
      const { isStep, seen } = drawn(map);
      // Every box and step is reached; nothing leads out.
      const reached = new Set<Id>();
      const queue = [stops[0]!.id];
      for (const at of queue) {
        if (reached.has(at)) continue;
        reached.add(at);
        for (const key of WALK_KEYS) {
          const to = walked(stops, at, key, isStep, seen)!;
          queue.push(to);
          if (key !== 'ArrowDown' && key !== 'ArrowUp') continue;
          expect(isStep(to)).toBe(isStep(at));
          if (to !== at) expect(Math.sign(seen(to).top - seen(at).top)).toBe(key === 'ArrowDown' ? 1 : -1);
          // No further to the side than what stands a little further in.
          if (!isStep(at)) expect(Math.abs(seen(to).left - seen(at).left)).toBeLessThan(seen(at).width);
        }
      }
      expect(reached.size).toBe(stops.length);
    }), { numRuns: 40 });
  });
});

it('by hand: under a claim a reason of two cards, an objection to that step, and nothing in a circle', () => {
  const card = (id: string) => ({ id, text: `Card ${id}.` });
  const item: PlaceItem = { kind: 'E6', id: 'E6:x', seed: 1, map: 'x', lang: 'en', prompt: 'Rebuild', about: [], hints: [], shape: 'place', cards: ['a', 'b', 'c', 'd'].map(card), targets: ['t', 'a', 'b', 'c', 'd'].map((id) => ({ ...card(id), is: 'statement' })), relations: ['support', 'attack', 'undercut', 'with'].map((id) => ({ id, text: id })) };
  const put = (id: string, target: string, relation: string): Placement => ({ id, target, relation });
  const whole = boardMap(item, [put('a', 't', 'support'), put('b', 'a', 'with'), put('c', 'b', 'undercut')]);
  expect(whole.map.inferences).toEqual([
    { id: 'at.a', premises: ['a', 'b'], target: { statement: 't' }, polarity: 'support' },
    { id: 'at.c', premises: ['c'], target: { inference: 'at.a' }, polarity: 'attack' },
  ]);
  expect(walkOf(whole.map).map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 t', '1 at.a', '2 a', '2 b', '2 at.c', '3 c']);
  expect(whole.spots.get('at.a')).toEqual({ id: 'at.a', target: 'a', relations: ['undercut'] });
  expect(whole.spots.get('t')!.relations).toEqual(['support', 'attack']);
  expect(whole.spots.get('b')!.relations).toEqual(['support', 'attack', 'with']);
  const round = boardMap(item, [put('a', 'b', 'support'), put('b', 'a', 'attack'), put('c', 't', 'undercut'), put('d', 'c', 'support')]);
  expect(round.map.inferences.map(({ id }) => id)).toEqual(['at.d']);
  expect([...round.loose.keys()]).toEqual(['a', 'b', 'c']);
  // What lies on a card in the tray stands there with it.
  const above = boardMap(item, [put('a', 'b', 'support')]);
  expect(above.loose).toEqual(new Map([['b', undefined]]));
  expect(above.map.inferences.map(targetIdOf)).toEqual(['b']);
});

it('what follows from a rejection is named with the grade of exercises 10 and 11', () => {
  for (const { map, sources } of [bell, essay]) {
    const [fates] = itemsOf(map, { ...sources, kind: 'E10', seed: 3, lang: 'en' });
    expect(grade(fates!, {}).fall).toEqual({ reject: [fates!.about[0]!.id], at: Object.keys(fates!.accept.model) });
    const [set] = itemsOf(map, { ...sources, kind: 'E11', seed: 3, lang: 'en' });
    const chosen = set!.shape === 'set' ? [set!.options[0]!.id] : [];
    expect(grade(set!, chosen).fall).toEqual({ reject: chosen, at: [set!.about[0]!.id] });
  }
});

describe('what became of each card', () => {
  it.each(['E4', 'E6', 'E12'] as const)('%s: all is right in the model answer', (kind) => {
    for (const item of all[kind]) expect(grade(item, modelOf(item)).verdicts).toEqual(Object.fromEntries(modelOf(item).map(({ id }) => [id, 'right'])));
  });

  it('E4: half of it right is partly right, nothing of it is wrong', () => {
    for (const item of all.E4) {
      const { id, ...put } = modelOf(item)[0]!;
      for (const { id: target } of item.targets) for (const { id: relation } of item.relations) {
        const { score, verdicts } = grade(item, [{ id, target, relation }]);
        expect(verdicts).toEqual({ [id]: score === 0 ? 'wrong' : score === 1 ? 'right' : 'partly' });
        if (target === put.target && relation !== put.relation) expect(verdicts![id]).not.toBe('wrong');
      }
    }
  });

  it('E6: a card with its sign turned round is partly right, and the others stay right', () => {
    for (const item of all.E6) {
      const [first, ...rest] = modelOf(item);
      if (first!.relation !== 'support' || rest.some(({ target, relation }) => target === first!.id && (relation === 'with' || relation === 'undercut'))) continue;
      const { verdicts } = grade(item, [{ ...first!, relation: 'attack' }, ...rest]);
      expect(verdicts).toEqual({ ...Object.fromEntries(rest.map(({ id }) => [id, 'right'])), [first!.id]: 'partly' });
    }
  });

  it('E12: a mark with another name is partly right, one where nothing is wrong is wrong', () => {
    for (const item of all.E12) {
      const [first] = modelOf(item);
      const { faults, neutral } = item.accept as unknown as { readonly faults: readonly { readonly places: readonly Id[]; readonly diagnosis: string }[]; readonly neutral: readonly { readonly target: Id; readonly relation: string }[] };
      const isCounted = ({ target, relation }: Placement): boolean => !neutral.some((each) => each.target === target && each.relation === relation);
      for (const { id: relation } of item.relations) for (const { id: target } of item.targets) {
        const mark = { id: first!.id, target, relation };
        const here = faults.filter(({ places }) => places.includes(target));
        if (!isCounted(mark) && here.length === 0) expect(grade(item, [mark]).verdicts).toEqual({});
        else expect(grade(item, [mark]).verdicts).toEqual({ [mark.id]: here.some(({ diagnosis }) => diagnosis === relation) ? 'right' : here.length > 0 ? 'partly' : 'wrong' });
      }
    }
  });
});
