// The pages of a talk: what each says, and the address that stands on it.

import { describe, expect, it } from 'vitest';
import { pictureOfPage } from '../../src/formats/talk-pages/page-picture.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { playbackOf } from '../../src/presenting/playback.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import { STORY_IDS } from '../../src/presenting/stories/story.ts';
import type { Talk } from '../../src/presenting/talk.ts';
import { createAppStores } from '../../src/store/app-stores.ts';
import { decode } from '../../src/store/deep-link.ts';
import { linkToTalk, reachOfTalk } from '../../src/store/talk/link-to-talk.ts';
import { pagesOfTalk } from '../../src/store/talk/pages-of-talk.ts';
import { curatedTalk, shippedMap, SLUGS } from '../presenting/shipped.ts';
import { fakePorts } from './fake-ports.ts';

const essay = shippedMap('deepseek-shock-wave');
const pagesFor = (talk: Talk, locale: Locale = 'en', map = essay) => pagesOfTalk({ map, talk, playback: playbackOf(map, talk), locale, notation: 'because', linkTo: (scene) => `https://example.org/#scene=${scene ?? ''}` });

describe('the pages of a talk', () => {
  const talk = curatedTalk();
  const { pages } = pagesFor(talk);

  it('are one a scene, in order, with what it says and how long it takes', () => {
    expect(pages.map(({ scene, number, title, note, seconds }) => ({ scene, number, title: title.text, note: note?.text, seconds }))).toEqual(talk.scenes.map(({ id, title, note, seconds }, i) => ({ scene: id, number: i + 1, title: title['en'], note: note?.['en'], seconds })));
    expect(pages.map(({ foot }) => foot.address)).toEqual(talk.scenes.map(({ id }) => `https://example.org/#scene=${id}`));
  });

  it('say of each claim in focus its number, whose it is, and what the author makes of it', () => {
    const { claims } = pages.find(({ scene }) => scene === 'no-destiny')!;
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(claims.map(({ number, voice }) => [number, plain(voice)])).toEqual([['T.4', '(Voices in science and technology · author rejects) '], ['T.4.1', '']]);
    const zh = pagesFor(talk, 'zh').pages.find(({ scene }) => scene === 'no-destiny')!.claims[0]!;
    expect([zh.lang, zh.number, plain(zh.voice)]).toEqual(['zh', 'T.4', '(科技界人士 · 作者反对) ']);
  });

  it('tell a claim that lives elsewhere where it is in focus by reference', () => {
    expect(pages.find(({ scene }) => scene === 'route-reply')!.claims.map(({ id }) => id)).toEqual(['route-will-win', 'no-state-funds']);
  });

  it('carry questions with their choices, of which the speaker knows what the text says', () => {
    const ask = pages[0]!.ask!;
    const { ask: given } = talk.scenes[0]!;
    expect(ask.choices.map(({ text, isRight }) => [text, isRight])).toEqual(given!.choices!.map(({ text, isRight = false }) => [text['en'], isRight]));
    expect(ask.isWritten).toBe(false);
    expect(pages.find(({ scene }) => scene === 'containment-failed')!.ask!.isWritten).toBe(true);
  });

  it('say what follows from a doubt: the reason that falls, and the one that is left', () => {
    const { suppose } = pages.at(-1)!;
    expect(suppose!.what).toEqual(['Suppose you reject “It succeeded outside the usual ways”']);
    expect(suppose!.follows.at(-1)).toContain('still has another reason');
    expect(new Set(suppose!.follows).size).toBe(suppose!.follows.length);
    expect(pages.slice(0, -1).every((page) => page.suppose === undefined)).toBe(true);
  });
});

describe.each(SLUGS)('the pictures of the pages of %s', (slug) => {
  const map = shippedMap(slug);
  const talks = [...STORY_IDS.map((id) => [id, tellStory(map, id)] as const), ...(slug === 'deepseek-shock-wave' ? [['curated', curatedTalk()] as const] : [])];
  it.each(talks)('can be read on paper, in both languages: %s', (_, talk) => {
    for (const locale of ['en', 'zh'] as const) {
      for (const page of pagesFor(talk, locale, map).pages) {
        const picture = pictureOfPage({ map, locale, notation: 'because', measure: approximateMeasurer }, page)!;
        const smallest = Math.min(...[...picture.svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
        // On the 182 mm of an upright A4 page, in points.
        expect(smallest * Math.min(1, ((182 / 25.4) * 72) / picture.width), page.scene).toBeGreaterThanOrEqual(8);
        // Below the title, above claims and foot.
        expect(picture.height * Math.min(1, 686 / picture.width), page.scene).toBeLessThan(800);
        for (const id of page.focus) if (map.statements.some((each) => each.id === id)) expect(picture.svg.match(/class="set-off"/g)!.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('the address of a talk on paper', () => {
  it('names map, language, talk and scene, and nothing else of the view', () => {
    const stores = createAppStores(fakePorts());
    stores.view.setState({ map: 'first-bell-at-nine', talk: 'objections', scene: 'q-sleep~2', open: 'all', at: 'weak-will', q: 'x', said: { reject: ['weak-will'], doubt: [], grant: [] } });
    stores.preferences.setState({ lang: 'zh' });
    const state = (link: string): object => Object.fromEntries(new URLSearchParams(link.split('#')[1]!));
    expect(state(linkToTalk(stores, 'weak-will'))).toEqual({ v: '1', map: 'first-bell-at-nine', lang: 'zh', talk: 'objections', scene: 'weak-will' });
    expect(state(linkToTalk(stores))).toEqual({ v: '1', map: 'first-bell-at-nine', lang: 'zh', talk: 'objections' });
    expect(decode(linkToTalk(stores, 'weak-will').split('#')[1]!).ignored).toEqual([]);
    expect(linkToTalk(stores).split('#')[0]).toBe(stores.link().split('#')[0]);
  });

  it('reaches no further than the browser that keeps the map or the talk', () => {
    const stores = createAppStores(fakePorts());
    const reach = (map: string, talk: string): string | undefined => {
      stores.view.setState({ map, talk });
      return reachOfTalk(stores);
    };
    expect(reach('first-bell-at-nine', 'objections')).toBeUndefined();
    expect(reach('deepseek-shock-wave', 'curated')).toBeUndefined();
    expect(reach('own:abc', 'objections')).toBe('browser');
    expect(reach('first-bell-at-nine', 'own')).toBe('browser');
  });
});
