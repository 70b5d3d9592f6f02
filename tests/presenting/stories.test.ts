import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spineOf, withUndercuts } from '../../src/analysis/spine.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import { checkTalk } from '../../src/presenting/check-talk.ts';
import { parseTalk } from '../../src/presenting/parse-talk.ts';
import { playbackOf } from '../../src/presenting/playback.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import { STORY_IDS, type StoryId } from '../../src/presenting/stories/story.ts';
import { anyMap } from '../arbitraries.ts';
import { shippedMap, SLUGS } from './shipped.ts';

const shownAtEnd = (map: ArgumentMap, story: StoryId): ReadonlySet<Id> => playbackOf(map, tellStory(map, story)).scenes.at(-1)?.shown ?? new Set();

/** What a story promises to tell, worked out from the records alone. */
const PROMISED: Readonly<Record<StoryId, (map: ArgumentMap) => readonly Id[]>> = {
  'answer-first': reasonsOfDepthTwo,
  'build-up': reasonsOfDepthTwo,
  branches: (map) => map.inferences.map(({ id }) => id),
  objections: (map) => map.inferences.filter(({ polarity }) => polarity === 'attack').map(({ id }) => id),
  'text-order': (map) => map.statements.filter(({ anchors }) => (anchors ?? []).length > 0).map(({ id }) => id),
};

/** Premises of a support of a premise of a support of an answer; each where it lives. */
function reasonsOfDepthTwo(map: ArgumentMap): readonly Id[] {
  const answers = map.statements.filter(({ answers: to }) => to !== undefined).map(({ id }) => id);
  const below = (ids: readonly Id[]): Id[] => map.inferences.filter(({ polarity, target }) => polarity === 'support' && 'statement' in target && ids.includes(target.statement)).flatMap(({ premises }) => premises.filter((id) => spineOf(map).placeOf(id)?.step?.polarity === 'support'));
  const first = below(answers).filter((id) => (spineOf(map).placeOf(id)?.depth ?? 0) === 1);
  return below(first).filter((id) => (spineOf(map).placeOf(id)?.depth ?? 0) === 2);
}

describe.each(STORY_IDS)('the story %s', (id) => {
  it.each(SLUGS)('tells of %s what it promises, with nothing to be said against it', (slug) => {
    const map = shippedMap(slug);
    const talk = tellStory(map, id);
    expect(parseTalk(JSON.parse(JSON.stringify(talk)))).toMatchObject({ ok: true });
    expect(checkTalk(map, talk)).toEqual([]);
    const shown = shownAtEnd(map, id);
    const promised = PROMISED[id](map);
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter((each) => !shown.has(each))).toEqual([]);
    for (const question of map.questions) expect(map.statements.some(({ id: each, answers }) => answers === question.id && shown.has(each))).toBe(true);
  });

  it('keeps its promise and its limits on any map, and is the same each time', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const talk = tellStory(map, id);
        expect(tellStory(map, id)).toEqual(talk);
        const playback = playbackOf(map, talk);
        expect(new Set(talk.scenes.map((scene) => scene.id)).size).toBe(talk.scenes.length);
        for (const { added, focus, missing, shown } of playback.scenes) {
          expect(added.length).toBeLessThanOrEqual(4);
          expect(focus.length).toBeGreaterThan(0);
          expect(focus.length).toBeLessThanOrEqual(3);
          expect(missing).toEqual([]);
          expect([...shown].every((each) => playback.ever.has(each))).toBe(true);
        }
        const shown = shownAtEnd(map, id);
        expect(PROMISED[id](map).filter((each) => !shown.has(each))).toEqual([]);
        if (id !== 'text-order') expect(checkTalk(map, talk).filter(({ rule }) => rule === 'talk-unled')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

it('one branch a click: each scene adds one step with its premises, or a claim to be shown, is about one box, and follows a reason to its end first', () => {
  const check = (map: ArgumentMap): void => {
    const spine = spineOf(map);
    const isStep = (id: Id): boolean => spine.stepOf(id) !== undefined;
    const told: Id[] = [];
    for (const { shown, before, focus } of playbackOf(map, tellStory(map, 'branches')).scenes) {
      const steps = [...shown].filter((id) => !before.has(id) && isStep(id));
      expect(steps.length).toBeLessThanOrEqual(1);
      expect(focus).toHaveLength(1);
      for (const id of steps) told.push(id);
    }
    // A step that hangs on another's premises comes before any later step of that claim.
    const order = spine.places.flatMap((place) => place.steps.flatMap(withUndercuts).map(({ id }) => id));
    expect(told.filter((id) => !order.includes(id))).toEqual([]);
    for (const place of spine.places) {
      const own = place.steps.map(({ id }) => told.indexOf(id)).filter((at) => at >= 0);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
      place.steps.forEach((step, i) => {
        const next = place.steps[i + 1];
        const below = step.premises.flatMap(({ place: premise }) => premise?.steps.map(({ id }) => told.indexOf(id)) ?? []);
        if (next && told.includes(next.id)) for (const at of below) expect(at).toBeLessThan(told.indexOf(next.id));
      });
    }
  };
  SLUGS.forEach((slug) => check(shippedMap(slug)));
  fc.assert(fc.property(anyMap(), check), { numRuns: 100 });
});

it('the reply to an objection comes before the next objection to the same claim', () => {
  const map = shippedMap('first-bell-at-nine');
  const order = tellStory(map, 'objections').scenes.flatMap(({ show }) => show);
  expect(order.indexOf('will-moves-no-clock')).toBeGreaterThan(order.indexOf('weak-will'));
  expect(order.indexOf('will-moves-no-clock')).toBeLessThan(order.indexOf('generations-coped'));
});

it('every attack in the spine is one of the map’s: the promise above is not empty', () => {
  for (const slug of SLUGS) {
    const map = shippedMap(slug);
    const attacks = spineOf(map).places.flatMap((place) => place.steps.flatMap(withUndercuts)).filter(({ polarity }) => polarity === 'attack');
    expect(attacks.length).toBe(map.inferences.filter(({ polarity }) => polarity === 'attack').length);
  }
});
