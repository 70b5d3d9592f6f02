// What a page tells of a scene, for every talk there is of the shipped maps, and for stories of maps that nobody wrote.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import type { VisiblePlace, VisibleStep, VisibleSubmap } from '../../src/analysis/visible.ts';
import { referenceRow } from '../../src/layout/drawing.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { playbackOf, type PlayedScene } from '../../src/presenting/playback.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import { STORY_IDS } from '../../src/presenting/stories/story.ts';
import { MOST_COLUMNS, partOfScene } from '../../src/presenting/take-away/part-of-scene.ts';
import { anyMap } from '../arbitraries.ts';
import { curatedTalk, shippedMap, SLUGS } from './shipped.ts';

interface Drawn {
  readonly id: string;
  readonly column: number;
}

/** Everything that a part draws, by walking it: statements, references and questions. */
function drawnIn({ bands }: VisibleSubmap): Drawn[] {
  const drawn: Drawn[] = [];
  const inStep = (step: VisibleStep, column: number): void => {
    for (const { id, shown } of step.premises) if (shown) walk(shown, column);
      else drawn.push({ id: referenceRow(step.step.id, id), column });
    for (const undercut of step.undercuts) inStep(undercut, column);
  };
  const walk = ({ place, steps, elaborations }: VisiblePlace, column: number): void => {
    drawn.push({ id: place.id, column });
    for (const step of steps) inStep(step, column + 1);
    for (const each of elaborations) walk(each, column + 1);
  };
  for (const { band, roots } of bands) {
    if (band.kind === 'question') drawn.push({ id: band.id!, column: 0 });
    for (const root of roots) walk(root, 0);
  }
  return drawn;
}

function holds(map: ArgumentMap, played: PlayedScene): void {
  const { placeOf } = spineOf(map);
  for (const extent of ['scene', 'focus'] as const) {
    const drawn = drawnIn(partOfScene(map, played, extent));
    const ids = drawn.map(({ id }) => id);
    expect(new Set(ids).size, 'each once').toBe(ids.length);
    expect(ids, 'all that it is about').toEqual(expect.arrayContaining([...played.focus]));
    expect(Math.max(0, ...drawn.map(({ column }) => column))).toBeLessThan(MOST_COLUMNS);
    for (const id of ids) if (placeOf(id)) expect(played.shown.has(id) || played.focus.includes(id), `${id} has been told`).toBe(true);
    for (const id of played.focus) {
      const claim = placeOf(id)?.parent?.id;
      if (claim !== undefined && played.shown.has(claim)) expect(ids, `what ${id} bears on`).toContain(claim);
    }
  }
}

describe('the part of a map on the page of a scene', () => {
  for (const slug of SLUGS) {
    const map = shippedMap(slug);
    const talks = [...STORY_IDS.map((id) => [id, tellStory(map, id)] as const), ...(slug === 'deepseek-shock-wave' ? [['curated', curatedTalk()] as const] : [])];
    it.each(talks)(`of ${slug} has what the scene is about and what that bears on, each once, nothing untold, in three columns: %s`, (_, talk) => {
      for (const played of playbackOf(map, talk).scenes) holds(map, played);
    });
  }

  it('the same for any map', () => {
    fc.assert(fc.property(anyMap(), fc.constantFrom(...STORY_IDS), (map, id) => {
      for (const played of playbackOf(map, tellStory(map, id)).scenes) holds(map, played);
    }), { numRuns: 60 });
  });

  it('keeps small: of the long essay, no page of a talk has more than a dozen boxes', () => {
    const map = shippedMap('deepseek-shock-wave');
    const sizes = [curatedTalk(), ...STORY_IDS.map((id) => tellStory(map, id))].flatMap((talk) => playbackOf(map, talk).scenes.map((played) => drawnIn(partOfScene(map, played, 'scene')).length));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12);
  });
});
