import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { openOne, openPathTo } from '../../src/analysis/open-state.ts';
import { visibleSubmap, type OpenState } from '../../src/analysis/visible.ts';
import { checkTalk } from '../../src/presenting/check-talk.ts';
import { moved, replaced, shownBefore, talkOf, titledIn, withoutScene, withPart, withScene, wordsIn } from '../../src/presenting/edit-talk.ts';
import { parseTalk } from '../../src/presenting/parse-talk.ts';
import { playbackOf } from '../../src/presenting/playback.ts';
import { onlyItsFocus, sceneOfAll, sceneOfView, type LookedAt } from '../../src/presenting/scene-of-view.ts';
import { titleByItself } from '../../src/presenting/scene-title.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import { STORY_IDS } from '../../src/presenting/stories/story.ts';
import { MOST, MOST_FOCUS, MOST_NEW, type Talk } from '../../src/presenting/talk.ts';
import { curatedTalk, shippedMap, SLUGS } from './shipped.ts';

const bell = shippedMap('first-bell-at-nine');
const essay = shippedMap('deepseek-shock-wave');
const NOTHING = { reject: [], doubt: [], grant: [] };
const free = (): boolean => false;
const look = (map: typeof bell, open: readonly string[] | 'all', at?: string, more: Partial<LookedAt> = {}): LookedAt => ({
  visible: visibleSubmap(map, { open: open === 'all' ? 'all' : open.reduce<OpenState>((state, id) => openOne(map, openPathTo(map, state, id), id), new Set()), kept: undefined, hide: 'remove' }),
  at,
  sentence: undefined,
  said: NOTHING,
  ...more,
});

/** What an audience could not follow, except what a writer may want: many boxes, one language. */
const faults = (map: typeof bell, talk: Talk): string[] => checkTalk(map, talk).flatMap(({ rule }) => (['talk-unled', 'talk-missing', 'talk-other-map', 'talk-unseen'].includes(rule) ? [rule] : []));

describe('a scene of what is on the map', () => {
  it('is the thesis where nothing is open', () => {
    const scene = sceneOfView(essay, look(essay, []), new Set(), free);
    expect(scene).toMatchObject({ id: 'isolated-case', show: ['isolated-case'], hide: [], focus: ['isolated-case'] });
    expect(Object.keys(scene.title).toSorted()).toEqual(['en', 'zh']);
  });

  it('tells a question by its answer, and names it by the question', () => {
    const scene = sceneOfView(essay, look(essay, ['q-original'], 'q-original'), new Set(['isolated-case']), free);
    expect(scene).toMatchObject({ id: 'q-original', focus: ['no-breakthrough'], show: ['q-original', 'no-breakthrough'] });
  });

  it('brings only what it is about where more would come than an audience takes in, and all of it where that is asked for', () => {
    const looked = look(essay, ['q-original'], 'milestone');
    expect(sceneOfView(essay, looked, new Set(), free).show).toEqual(['q-original', 'no-breakthrough', 'milestone']);
    const all = sceneOfAll(essay, looked, new Set(), free);
    expect(all.show.length).toBeGreaterThan(MOST_NEW);
    expect(all.focus).toEqual(['milestone']);
    expect(onlyItsFocus(essay, all, new Set()).show).toEqual(['q-original', 'no-breakthrough', 'milestone']);
  });

  it('takes away what is no longer there, by its top alone', () => {
    const first = sceneOfAll(bell, look(bell, ['q-learning'], 'weak-will'), new Set(), free);
    const before = playbackOf(bell, { scenes: [first] }).scenes[0]!.shown;
    const second = sceneOfAll(bell, look(bell, []), before, free);
    expect(second.hide).toEqual(['q-learning']);
    expect([...playbackOf(bell, { scenes: [first, second] }).scenes[1]!.shown].filter((id) => spineOf(bell).placeOf(id)?.band.id === 'q-learning')).toEqual([]);
  });

  it('stands where the selected sentence stands, and supposes what was said', () => {
    const said = { ...NOTHING, reject: ['weak-will'] };
    expect(sceneOfView(bell, look(bell, ['q-learning'], 'weak-will', { sentence: 'P3.1', said }), new Set(), free)).toMatchObject({ sentences: ['P3.1'], whatIf: said });
    expect(sceneOfView(bell, look(bell, ['q-learning'], 'weak-will'), new Set(), free)).not.toHaveProperty('whatIf');
  });

  it('has an id that no other scene has', () => {
    const taken = ['weak-will', 'weak-will-2'];
    expect(sceneOfView(bell, look(bell, ['q-learning'], 'weak-will'), new Set(), (id) => taken.includes(id)).id).toBe('weak-will-3');
  });

  it('shows just what is there, of any view, with what leads there and at most three boxes in focus', () => {
    for (const map of [bell, essay]) {
      const ids = [...spineOf(map).places.map(({ id }) => id), ...map.questions.map(({ id }) => id), ...map.inferences.map(({ id }) => id)];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 12 }), fc.option(fc.constantFrom(...ids), { nil: undefined }), (open, at) => {
          const looked = look(map, open, at);
          for (const make of [sceneOfView, sceneOfAll]) {
            const talk = talkOf(map, make(map, looked, new Set(), free));
            const [played] = playbackOf(map, talk).scenes;
            expect(faults(map, talk)).toEqual([]);
            expect(played!.focus.length).toBeLessThanOrEqual(MOST_FOCUS);
            expect(played!.shown.size).toBeGreaterThan(0);
            expect(parseTalk(JSON.parse(JSON.stringify(talk))).ok).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    }
  });
});

describe('editing a talk', () => {
  const talks = [...SLUGS.flatMap((slug) => STORY_IDS.map((id) => [slug, tellStory(shippedMap(slug), id)] as const)), ['deepseek-shock-wave', curatedTalk()] as const];

  it('never leaves a box without the claims that lead to it, whatever is moved, taken out and put in', () => {
    for (const [slug, talk] of talks) {
      const map = shippedMap(slug);
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.constantFrom('move', 'take', 'view'), fc.nat(), fc.nat()), { maxLength: 6 }), (edits) => {
          let now = talk;
          for (const [edit, a, b] of edits) {
            const n = now.scenes.length;
            if (edit === 'move') now = moved(map, now, a % n, b % n);
            else if (edit === 'take' && n > 1) now = withoutScene(map, now, a % n);
            else {
              const at = a % (n + 1);
              const { places } = spineOf(map);
              now = withScene(map, now, sceneOfView(map, look(map, 'all', places[b % places.length]!.id), shownBefore(map, now, at), (id) => now.scenes.some((scene) => scene.id === id)), at);
            }
          }
          expect(faults(map, now)).toEqual([]);
          expect(new Set(now.scenes.map(({ id }) => id)).size).toBe(now.scenes.length);
        }),
        { numRuns: 12 },
      );
    }
  });

  it('changes nothing where nothing is moved, and nothing but the order where each scene stands by itself', () => {
    const talk = curatedTalk();
    expect(moved(essay, talk, 3, 3)).toBe(talk);
    expect(moved(essay, talk, 0, talk.scenes.length)).toBe(talk);
    const there = moved(essay, talk, 2, 9);
    expect(there.scenes.map(({ id }) => id)).toEqual([...talk.scenes.slice(0, 2), ...talk.scenes.slice(3, 10), talk.scenes[2]!, ...talk.scenes.slice(10)].map(({ id }) => id));
  });

  it('adds nothing beyond as many scenes as a talk may hold', () => {
    const scene = sceneOfView(bell, look(bell, []), new Set(), free);
    const full: Talk = { ...talkOf(bell, scene), scenes: Array.from({ length: MOST.scenes }, (_, i) => ({ ...scene, id: `s${i}` })) };
    expect(withScene(bell, full, scene, 3)).toBe(full);
  });

  it('leaves what stands there faintly before it is told as it is', () => {
    const talk = tellStory(bell, 'text-order');
    expect(talk.untold).toBe('ghost');
    expect(moved(bell, talk, 0, 1).scenes.map((scene) => scene.show)).toEqual([talk.scenes[1]!, talk.scenes[0]!, ...talk.scenes.slice(2)].map((scene) => scene.show));
  });

  it('calls a scene whose title was emptied in a language as the scene is called by itself there, also one about a question, a step or a record that is gone', () => {
    for (const at of ['q-learning', 'weak-will', bell.inferences[0]!.id]) {
      const scene = sceneOfView(bell, look(bell, 'all', at), new Set(), free);
      expect(titleByItself(bell, scene)).toEqual(scene.title);
      expect(titledIn({ ...scene.title, en: 'Mine', zh: '我的' }, 'en', '', titleByItself(bell, scene))).toEqual({ ...scene.title, zh: '我的' });
      const second = sceneOfView(bell, look(bell, 'all', 'weak-will'), new Set(), (id) => id === 'weak-will');
      expect(titleByItself(bell, { ...second, focus: ['gone', ...second.focus] })).toEqual(second.title);
    }
    expect(titleByItself(bell, { ...curatedTalk().scenes[0]!, id: 'gone', focus: [], show: ['gone'] })).toEqual(bell.title);
    // In a language that the map does not have there is nothing to call it by.
    expect(titledIn({ en: 'a', zh: '甲' }, 'zh', '', { en: 'c' })).toEqual({ en: 'a' });
  });

  it('keeps the words of the other language, and a part without words is not there', () => {
    expect(wordsIn({ en: 'a', zh: '甲' }, 'en', 'b')).toEqual({ en: 'b', zh: '甲' });
    expect(wordsIn({ en: 'a', zh: '甲' }, 'en', '')).toEqual({ zh: '甲' });
    expect(wordsIn({ en: 'a' }, 'en', '')).toBeUndefined();
    expect(titledIn({ en: 'a', zh: '甲' }, 'en', 'b', { en: 'c', zh: '丙' })).toEqual({ en: 'b', zh: '甲' });
    const [scene] = curatedTalk().scenes;
    expect(withPart(scene!, 'note', undefined)).not.toHaveProperty('note');
    expect(replaced(essay, curatedTalk(), 0, withPart(scene!, 'seconds', 12)).scenes[0]).toMatchObject({ id: scene!.id, seconds: 12 });
  });
});
