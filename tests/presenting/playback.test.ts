import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenSubmap } from '../../src/analysis/chosen.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import type { LayoutRequest } from '../../src/layout/drawing.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import { beatsOf, type Around } from '../../src/presenting/beats.ts';
import { flightBetween, LONGEST_FLIGHT } from '../../src/presenting/flight.ts';
import { fitTogether, frameOf, groupsThatFit, LEAST_TYPE, leastZoomOf, type Framable, type Stage } from '../../src/presenting/framing.ts';
import { playbackOf, type Playback } from '../../src/presenting/playback.ts';
import { among, inPicture, revealed } from '../../src/presenting/revealed.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import { STORY_IDS } from '../../src/presenting/stories/story.ts';
import type { TalkScene } from '../../src/presenting/talk.ts';
import { tidyTree } from '../../src/scene/frames/tidy-tree.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { curatedTalk, shippedMap, SLUGS } from './shipped.ts';

const scene = (id: string, fields: Partial<TalkScene> = {}): TalkScene => ({ id, title: { en: id }, show: [], hide: [], focus: [], highlight: [], sentences: [], ...fields });
const bell = shippedMap('first-bell-at-nine');
const stage: Stage = { width: 1280, height: 720, inset: { top: 112, right: 56, bottom: 84, left: 56 } };

describe('what a scene shows', () => {
  it('adds what it shows with the step that brings it, and keeps what came before', () => {
    const { scenes } = playbackOf(bell, { scenes: [scene('a', { show: ['q-learning', 'too-tired-at-eight'] }), scene('b', { show: ['weak-will'] })] });
    expect(scenes[0]!.added).toEqual(['q-learning', 'too-tired-at-eight']);
    expect(scenes[1]!.added).toEqual(['weak-will']);
    expect([...scenes[1]!.shown].toSorted()).toEqual(['i-weak-will', 'q-learning', 'too-tired-at-eight', 'weak-will'].toSorted());
    expect(scenes[1]!.before).toBe(scenes[0]!.shown);
  });

  it('takes away with a claim all that hangs below it', () => {
    const { scenes } = playbackOf(bell, { scenes: [scene('a', { show: ['q-learning', 'too-tired-at-eight', 'weak-will', 'will-moves-no-clock'] }), scene('b', { hide: ['weak-will'] })] });
    expect([...scenes[1]!.shown].toSorted()).toEqual(['q-learning', 'too-tired-at-eight']);
  });

  it('passes over what the map does not have, and names it', () => {
    const { scenes, ever } = playbackOf(bell, { scenes: [scene('a', { show: ['nobody', 'too-tired-at-eight'], focus: ['nowhere'], whatIf: { reject: ['gone'], doubt: [], grant: [] } })] });
    expect(scenes[0]!.missing).toEqual(['nobody', 'nowhere', 'gone']);
    expect(scenes[0]!.focus).toEqual([]);
    expect(ever.has('nobody')).toBe(false);
  });

  it('has a place for the claims that lead to what is shown, and for what is linked with it', () => {
    const { ever } = playbackOf(bell, { scenes: [scene('a', { show: ['clock-runs-late'] })] });
    for (const id of ['q-learning', 'too-tired-at-eight', 'lessons-in-body-night', 'night-too-tired', 'clock-runs-late']) expect(ever.has(id)).toBe(true);
    expect(ever.has('most-sleep-longer')).toBe(false);
  });
});

describe('the stage', () => {
  const requestOf = (map: ArgumentMap, ever: ReadonlySet<Id>): LayoutRequest => sceneOf(map, chosenSubmap(map, ever), { frame: tidyTree, locale: 'en', pageWidth: 960, isStage: true, measure: approximateMeasurer }).request;
  const talks = SLUGS.flatMap((slug) => {
    const map = shippedMap(slug);
    return [...STORY_IDS.map((id) => [`${slug} ${id}`, map, playbackOf(map, tellStory(map, id))] as const), ...(slug === 'deepseek-shock-wave' ? [[`${slug} curated`, map, playbackOf(map, curatedTalk())] as const] : [])];
  });

  it.each(talks)('of %s keeps every box in its place from each scene to the next', (_name, map, playback: Playback) => {
    const drawing = runLayout(requestOf(map, playback.ever));
    const placeOf = new Map<string, string>();
    let common = 0;
    for (const { shown } of playback.scenes) {
      for (const { id, x, y, width, height } of revealed(drawing, shown).boxes) {
        const place = [x, y, width, height].join(' ');
        if (placeOf.has(id)) common++;
        expect(placeOf.get(id) ?? place).toBe(place);
        placeOf.set(id, place);
      }
    }
    expect(common).toBeGreaterThan(playback.scenes.length);
    // Everything that any scene shows is drawn: what is missing would be a box that never comes.
    const drawn = new Set(drawing.boxes.map(({ id }) => id));
    for (const { shown } of playback.scenes) for (const id of shown) if (map.statements.some((each) => each.id === id) || map.questions.some((each) => each.id === id)) expect(drawn.has(id)).toBe(true);
  });

  it('draws a line only to what is there, and a word only before such a line', () => {
    const playback = playbackOf(bell, tellStory(bell, 'objections'));
    const drawing = runLayout(requestOf(bell, playback.ever));
    for (const { shown } of playback.scenes) {
      const told = revealed(drawing, shown);
      const there = new Set([...told.boxes, ...told.rows].map(({ id }) => id));
      for (const { from, to, kind } of told.routes) {
        expect(there.has(to)).toBe(true);
        if (kind !== 'undercut') expect(there.has(from)).toBe(true);
      }
      for (const { key, of } of told.words) if (key === 'because' || key === 'but') expect(told.routes.some(({ from }) => from === of)).toBe(true);
    }
  });

  it('shows under the camera nothing that is cut, and no line that begins or ends nowhere', () => {
    let besides = 0;
    for (const [map, talk] of [[bell, tellStory(bell, 'objections')], [shippedMap('deepseek-shock-wave'), curatedTalk()]] as const) {
      const playback = playbackOf(map, talk);
      const drawing = runLayout(requestOf(map, playback.ever));
      const at = new Map(drawing.boxes.map((each) => [each.id, { ...each, type: 15 }] as const));
      for (const played of playback.scenes) {
        const told = revealed(drawing, played.shown);
        for (const { framed, focus, viewport } of beatsOf(played, (id) => at.get(id), around(map), stage)) {
          if (!viewport) continue;
          const ids = inPicture(told, framed, viewport, stage);
          const picture = among(told, ids);
          const there = new Set([...picture.boxes, ...picture.rows].map(({ id }) => id));
          const steps = new Set(picture.routes.map(({ inference }) => inference));
          for (const { from, to } of picture.routes) expect(there.has(to) && (there.has(from) || steps.has(from))).toBe(true);
          for (const { id, x, y, width, height } of picture.boxes) {
            if (framed.includes(id)) continue;
            besides++;
            expect(viewport.x + x * viewport.zoom).toBeGreaterThanOrEqual(0);
            expect(viewport.x + (x + width) * viewport.zoom).toBeLessThanOrEqual(stage.width);
            expect(viewport.y + y * viewport.zoom).toBeGreaterThanOrEqual(stage.inset.top - 13);
            expect(viewport.y + (y + height) * viewport.zoom).toBeLessThanOrEqual(stage.height - stage.inset.bottom + 13);
          }
          for (const id of focus) if (told.boxes.some((each) => each.id === id)) expect(there.has(id)).toBe(true);
        }
      }
    }
    expect(besides).toBeGreaterThan(0);
  });
});

const around = (map: ArgumentMap): Around => ({
  claimOf: (id) => spineOf(map).placeOf(id)?.parent?.id,
  partnersOf: (id) => spineOf(map).placeOf(id)?.step?.premises.flatMap((premise) => (premise.id === id ? [] : [premise.id])) ?? [],
});
const box: fc.Arbitrary<Framable> = fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 3000 }), width: fc.integer({ min: 100, max: 372 }), height: fc.integer({ min: 40, max: 200 }), type: fc.constantFrom(15, 18, 30) });
const onScreen = ({ x, y, width, height }: Framable, viewport: ReturnType<typeof frameOf>): readonly number[] => [viewport.x + x * viewport.zoom, viewport.y + y * viewport.zoom, width * viewport.zoom, height * viewport.zoom];

describe('the camera', () => {
  it('never shows words in focus under 28 px at 1280x720, and puts what fits inside the stage', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 3 }), (boxes) => {
        const groups = groupsThatFit(boxes, stage);
        expect(groups.flat()).toEqual(boxes);
        for (const group of groups) {
          const viewport = frameOf(group, stage);
          for (const each of group) expect(each.type * viewport.zoom).toBeGreaterThanOrEqual(LEAST_TYPE - 1e-6);
          if (!fitTogether(group, stage)) {
            expect(group).toHaveLength(1);
            continue;
          }
          for (const each of group) {
            const [left, top, width, height] = onScreen(each, viewport) as [number, number, number, number];
            expect(left).toBeGreaterThanOrEqual(stage.inset.left - 1e-6);
            expect(top).toBeGreaterThanOrEqual(stage.inset.top - 1e-6);
            expect(left + width).toBeLessThanOrEqual(stage.width - stage.inset.right + 1e-6);
            expect(top + height).toBeLessThanOrEqual(stage.height - stage.inset.bottom + 1e-6);
          }
        }
        // Whoever sits as far from a screen twice as large needs words twice as large.
        const twice = { width: 2560, height: 1440, inset: stage.inset };
        expect(leastZoomOf(boxes, twice)).toBeCloseTo(2 * leastZoomOf(boxes, stage));
      }),
    );
  });

  it('asks first, frames the claim with what bears on it where both can be read, else tells it on a card, and ends with what follows', () => {
    const at: Readonly<Record<Id, Framable>> = {
      claim: { x: 0, y: 0, width: 200, height: 100, type: 15 },
      near: { x: 300, y: 0, width: 200, height: 100, type: 15 },
      far: { x: 300, y: 2000, width: 200, height: 100, type: 15 },
      partner: { x: 300, y: 2110, width: 200, height: 100, type: 15 },
    };
    const near: Around = { claimOf: (id) => (id === 'claim' ? undefined : 'claim'), partnersOf: (id) => (id === 'far' ? ['partner', 'untold'] : []) };
    const withCard = { ...stage, card: { left: 300, top: 0 } };
    const beats = beatsOf({ scene: scene('a', { ask: { prompt: { en: '?' }, as: 'aloud' }, whatIf: { reject: ['near'], doubt: [], grant: [] } }), focus: ['near', 'far'], shown: new Set(['claim', 'near', 'far', 'partner']) }, (id) => at[id], near, withCard);
    expect(beats.map(({ kind, focus }) => [kind, focus])).toEqual([['ask', ['near']], ['show', ['near']], ['show', ['far']], ['whatIf', ['near']]]);
    expect(beats[1]).toMatchObject({ framed: ['near', 'claim'], apart: [], viewport: frameOf([at['near']!, at['claim']!], stage) });
    expect(beats[2]).toMatchObject({ framed: ['far', 'partner'], apart: ['claim'], viewport: frameOf([at['far']!, at['partner']!], { ...stage, inset: { ...stage.inset, left: stage.inset.left + 300 } }) });
    expect(beatsOf({ scene: scene('b'), focus: ['nobody'], shown: new Set() }, () => undefined, near, stage)).toEqual([{ kind: 'show', focus: [], framed: [], apart: [], viewport: undefined }]);
  });

  it('flies from where it is to exactly where it is going, in at most 600 ms, and stays finite on the way', () => {
    const viewport = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }), zoom: fc.double({ min: 0.3, max: 6, noNaN: true }) });
    fc.assert(
      fc.property(viewport, viewport, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const { at, duration } = flightBetween(from, to, { width: 1280, height: 720 });
        expect(duration).toBeLessThanOrEqual(LONGEST_FLIGHT);
        expect(at(1)).toEqual(to);
        const begun = at(0);
        expect(begun.x).toBeCloseTo(from.x, 3);
        expect(begun.zoom).toBeCloseTo(from.zoom, 6);
        const { x, y, zoom } = at(t);
        expect([x, y, zoom].every(Number.isFinite)).toBe(true);
        expect(zoom).toBeGreaterThan(0);
      }),
    );
  });
});
