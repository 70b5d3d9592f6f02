// Giving a talk: one click and a clicker, words that can be read from the last row, a detour and the exact return, the question
// before the answer, the speaker's window.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Talk } from '../../src/presenting/talk.ts';
import { axeFindings } from './open-page.ts';
import { addressOf, expect, test } from './served.ts';

test.use({ hasMotion: true });

const ESSAY = 'lang=en&talk=curated';
const BELL = 'map=first-bell-at-nine&lang=en&talk=objections';
const { scenes } = JSON.parse(readFileSync('data/maps/deepseek-shock-wave/talk.json', 'utf8')) as Talk;

const sceneOf = (page: Page): string | null => addressOf(page).get('scene');
const viewportOf = (page: Page): Promise<string> => page.locator('.react-flow__viewport').evaluate((viewport) => (viewport as HTMLElement).style.transform);
/** Waits until the camera stands, and says where. */
/** Of everything in focus on the stage, how high its smallest text is, and whether it is whole between title and foot. */
function inFocus(page: Page): Promise<{ readonly size: number; readonly isWhole: boolean }[]> {
  return page.locator('.react-flow__node.in-focus').evaluateAll((nodes) => {
    const free = { top: document.querySelector('.talk-title')!.getBoundingClientRect().bottom, bottom: document.querySelector('.talk-foot')!.getBoundingClientRect().top };
    return nodes.map((node) => {
      const { width, top, bottom, left, right } = node.getBoundingClientRect();
      const scale = width / (node as HTMLElement).offsetWidth;
      // Every element that has words of its own: text, number, label.
      const worded = [...node.querySelectorAll('*')].filter((each) => [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== ''));
      const sizes = worded.map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * scale);
      return { size: Math.min(...sizes), isWhole: top >= free.top - 1 && bottom <= free.bottom + 1 && left >= 0 && right <= innerWidth };
    });
  });
}

async function settled(page: Page): Promise<string> {
  let last = '';
  await expect.poll(async () => {
    const now = await viewportOf(page);
    const isStill = now === last;
    last = now;
    return isStill;
  }, { intervals: [120] }).toBe(true);
  return last;
}

test('from a fresh start one click begins the talk, a clicker leads through it to its end, and Escape gives the map back', async ({ page, crux }) => {
  await crux.open('lang=en');
  await page.getByRole('button', { name: 'Present' }).click();
  const heading = page.locator('.talk-title');
  await expect(heading).toHaveText(scenes[0]!.title['en']!);
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    seen.add((await heading.textContent())!);
    const before = sceneOf(page);
    await page.keyboard.press('PageDown');
    if (before === addressOf(page).get('scene') && before?.startsWith(scenes.at(-1)!.id)) {
      await settled(page);
      if (before === sceneOf(page)) break;
    }
    await expect.poll(() => sceneOf(page)).not.toBe(before).catch(() => {});
  }
  expect([...seen]).toEqual(scenes.map(({ title }) => title['en']));
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk')).toHaveCount(0);
  await expect(page.locator('.bar')).toBeVisible();
  await expect.poll(() => addressOf(page).get('talk')).toBeNull();
});

for (const [name, fragment, ids] of [['the talk of the essay', ESSAY, scenes.map(({ id }) => id)], ['a story of the small map', BELL, ['q-learning', 'too-tired-at-eight-2', 'weak-will', 'bedtime-moves-too-2', 'start-lifts-marks']]] as const) {
  for (const lang of ['en', 'zh']) {
    test(`every text in focus is at least 28 px high and whole on the stage at 1280x720: ${name}, ${lang}`, async ({ page, crux }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await crux.open(fragment.replace('lang=en', `lang=${lang}`));
      let texts = 0;
      let seen = 0;
      for (const id of ids) {
        await page.evaluate(([talk, scene]) => void (location.hash = `${talk}&scene=${scene}`), [fragment.replace('lang=en', `lang=${lang}`), id]);
        await expect.poll(() => sceneOf(page)).toBe(id);
        for (let step = 1; step < 6; step++) {
          // The camera may still be on its way, and what stands still twice may be about to start.
          await expect(async () => {
            // What is supposed is worked out, and then told at its boxes.
            if (step > 1 && scenes.some((scene) => scene.id === id && scene.whatIf)) expect(await page.locator('.talk .tag').count(), `${id} step ${step}`).toBeGreaterThan(0);
            const found = await inFocus(page);
            for (const { size, isWhole } of found) {
              expect(size, `${id} step ${step}`).toBeGreaterThanOrEqual(27.9);
              expect(isWhole, `${id} step ${step}`).toBe(true);
            }
            seen = found.length;
          }).toPass({ timeout: 20_000 });
          texts += seen;
          const at = step === 1 ? id : `${id}~${step}`;
          await page.keyboard.press('ArrowRight');
          // Every press but the last one of a talk leads on, and the address says so while the key is still handled.
          if (id !== ids.at(-1)) await expect.poll(() => sceneOf(page)).not.toBe(at);
          const now = new URLSearchParams(await page.evaluate(() => location.hash.slice(1))).get('scene');
          if (now === at || !now?.startsWith(`${id}~`)) break;
        }
      }
      expect(texts).toBeGreaterThan(ids.length);
    });
  }
}

test('a click only points; Enter leads to the map there, and the next press returns to exactly the scene, its camera and the filters', async ({ page, crux }) => {
  await crux.open(`${BELL}&scene=weak-will&at=mia-not-alone&open=q-sleep,some-stay-on-screens&f.stance=rejects&hide=dim`);
  const camera = await settled(page);
  const address = page.url();
  await page.locator('.react-flow__node.in-focus').first().click();
  await expect(page.locator('.talk-hint')).toContainText('Enter');
  expect(await viewportOf(page)).toBe(camera);
  await page.keyboard.press('Enter');
  await expect(page.locator('.talk-detour')).toContainText('Detour: next returns');
  await expect(page.locator('.bar')).toBeVisible();
  await page.keyboard.press('Shift+X');
  await expect(page.locator('.tag').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk-title')).toBeVisible();
  expect(await settled(page)).toBe(camera);
  expect(page.url()).toBe(address);
  await page.keyboard.press('PageDown');
  await expect.poll(() => sceneOf(page)).not.toBe('weak-will');
});

test('a stage that was dragged says so, and the next press brings the camera back before the one that goes on', async ({ page, crux }) => {
  await crux.open(`${BELL}&scene=weak-will`);
  const camera = await settled(page);
  await page.mouse.move(200, 600);
  await page.mouse.down();
  await page.mouse.move(420, 480, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('.talk-hint')).toContainText('next returns');
  expect(await settled(page)).not.toBe(camera);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.talk-hint')).toHaveCount(0);
  expect(await settled(page)).toBe(camera);
  expect(sceneOf(page)).toBe('weak-will');
});

test('a scene asks first: what comes is not there until the next press, and what was answered is remembered here', async ({ page, crux }) => {
  await crux.open(ESSAY);
  const card = page.locator('.talk-ask');
  await expect(card).toContainText('What does that show?');
  await expect(page.locator('.react-flow__node-box')).toHaveCount(0);
  await card.getByRole('button', { name: 'That China’s system has learned to innovate' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.react-flow__node[data-id="isolated-case"]')).toBeVisible();
  await expect(page.locator('.talk-answer')).toContainText('Your answer: That China’s system has learned to innovate');
  await page.reload();
  await expect(page.locator('.talk-answer')).toContainText('Your answer: That China’s system');
  await page.keyboard.press('ArrowLeft');
  await expect(card.getByRole('button', { pressed: true })).toHaveText('That China’s system has learned to innovate');
});

test('hands are counted, and what is typed is no key of the talk', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&scene=trained-here`);
  await page.locator('.talk-ask').getByRole('button', { name: 'In China' }).click({ clickCount: 2 });
  const count = page.locator('.talk-ask input');
  await expect(count.nth(1)).toHaveValue('2');
  await page.locator('.talk').press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+Digit1');
  await expect(count.nth(0)).toHaveValue('1');
  await expect(page.locator('.hands-share').first()).toHaveText('33%');
  await count.nth(0).fill('0');
  await page.locator('.talk').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.talk-answer')).toContainText('In China (so does the text): 2');
  await page.evaluate(() => void (location.hash = location.hash.replace(/scene=[^&]*/, 'scene=containment-failed')));
  await page.locator('.talk-ask textarea').fill('');
  await page.keyboard.type('b n g 5');
  await expect(page.locator('.talk-ask textarea')).toHaveValue('b n g 5');
  await expect(page.locator('.talk-layer')).toHaveCount(0);
});

test('a scene that supposes something shows it before and after, in words, and leaves nothing of it behind', async ({ page, crux }) => {
  const { id, whatIf } = scenes.at(-1)!;
  await crux.open(`${ESSAY}&scene=${id}`);
  await settled(page);
  await expect(page.locator('.tag')).toHaveCount(0);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => sceneOf(page)).toBe(`${id}~2`);
  await expect(page.locator(`.react-flow__node[data-id="${whatIf!.reject[0]}"] .tag`)).toBeAttached();
  await expect(page.locator('.talk-caption')).not.toHaveText('');
  await expect.poll(() => addressOf(page).get('reject')).toBeNull();
  await page.keyboard.press('Escape');
  await expect(page.locator('.bar')).toBeVisible();
  await expect(page.locator('.tag')).toHaveCount(0);
});

test('the speaker’s window has the note and what comes next, keeps in step both ways, and survives a reload of either', async ({ page, crux, context }) => {
  await crux.open(`${ESSAY}&scene=no-destiny`);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('.speaker-note')).toContainText('struck frame');
  await expect(speaker.locator('.speaker-next')).toContainText(scenes[2]!.title['en']!);
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('.speaker-head h2')).toHaveText(scenes[2]!.title['en']!);
  await speaker.getByRole('button', { name: 'Next ›' }).click();
  await expect(page.locator('.talk-title')).toHaveText(scenes[3]!.title['en']!);
  await speaker.getByRole('button', { name: 'Start the clock' }).click();
  await speaker.reload();
  await expect(speaker.locator('.speaker-clock')).toHaveText(/^0:\d\d$/);
  await expect(speaker.getByRole('button', { name: 'Reset' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.talk-title')).toHaveText(scenes[3]!.title['en']!);
  await speaker.bringToFront();
  await speaker.keyboard.press('ArrowLeft');
  await expect(page.locator('.talk-title')).toHaveText(scenes[2]!.title['en']!);
  expect(await axeFindings(speaker)).toEqual([]);
});

test('a link to a talk that there is not says so and shows the map', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&talk=nothing');
  await expect(page.locator('.notice')).toContainText('There is no such talk');
  await expect(page.locator('.bar')).toBeVisible();
});

for (const [width, height] of [[1280, 720], [390, 844]] as const) {
  for (const [lang, theme] of [['en', 'light'], ['zh', 'dark']] as const) {
    test(`axe finds nothing on the stage, its questions and what lies over it at ${width}x${height} in ${lang}, ${theme}`, async ({ page, crux }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await crux.open(`${ESSAY.replace('en', lang)}&theme=${theme}`);
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      // Nothing at the foot reaches beyond the screen.
      for (const edge of await page.locator('.talk-foot :is(button, input)').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))) expect(edge).toBeLessThanOrEqual(width);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.react-flow__node-box')).toHaveCount(1);
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      for (const [key, layer] of [['o', 'overview'], ['t', 'talks'], ['g', 'go-to'], ['?', 'help']] as const) {
        await page.keyboard.press(key);
        await page.locator(`.layer-${layer}`).waitFor();
        expect(await axeFindings(page), layer).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('.talk-layer')).toHaveCount(0);
      }
    });
  }
}

test('without a channel the two windows speak to each other alone', async ({ page, crux }) => {
  await page.addInitScript(() => void delete (window as { BroadcastChannel?: unknown }).BroadcastChannel);
  await crux.open(ESSAY);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.locator('.speaker-note')).toBeVisible();
  await page.keyboard.press('End');
  await expect(speaker.locator('.speaker-head h2')).toHaveText(scenes.at(-1)!.title['en']!);
  await speaker.keyboard.press('Home');
  await expect(page.locator('.talk-title')).toHaveText(scenes[0]!.title['en']!);
});

test('a second window that the browser refuses is told, and the talk goes on', async ({ page, crux }) => {
  await page.addInitScript(() => void (window.open = () => null));
  await crux.open(ESSAY);
  await page.keyboard.press('s');
  await expect(page.locator('.notices')).toContainText('Allow pop-ups');
  await page.keyboard.press('End');
  await expect(page.locator('.talk-title')).toHaveText(scenes.at(-1)!.title['en']!);
});

test('a talk of 500 scenes is brought in, gone through from end to end and to any scene, and is there again', async ({ page, crux }) => {
  const all = Array.from({ length: 500 }, (_, i) => ({ id: `s${i}`, title: { en: `Scene number ${i + 1}` }, show: [['start-at-nine', 'too-tired-at-eight', 'weak-will', 'most-sleep-longer'][i % 4]], focus: [['start-at-nine', 'too-tired-at-eight', 'weak-will', 'most-sleep-longer'][i % 4]] }));
  const talk = { formatVersion: 1, map: 'first-bell-at-nine', title: { en: 'Long' }, scenes: all };
  await crux.open('map=first-bell-at-nine&lang=en&view=map');
  await page.keyboard.press('Shift+B');
  await page.locator('.builder input[type=file]').setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(talk)) });
  await expect(page.locator('.builder-scene')).toHaveCount(500);
  await page.getByRole('button', { name: 'Give it', exact: false }).first().click();
  await expect(page.locator('.talk-title')).toHaveText('Scene number 1');
  await expect(page.locator('.talk')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('.talk-title')).toHaveText('Scene number 500');
  await page.keyboard.press('g');
  await expect(page.locator('.talk-layer input')).toBeFocused();
  await page.keyboard.type('250');
  await page.keyboard.press('Enter');
  await expect(page.locator('.talk-title')).toHaveText('Scene number 250');
  // The stage has the keys again.
  await expect(page.locator('.talk')).toBeFocused();
  await expect(page.getByRole('slider', { name: 'Scenes of the talk' })).toHaveAttribute('aria-valuetext', 'Scene 250: Scene number 250');
  await page.reload();
  await expect(page.locator('.talk-title')).toHaveText('Scene number 250');
});
