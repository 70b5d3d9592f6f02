// axe at WCAG 2.2 AA on every screen that there is, in both colours, both languages, on a wide and on a narrow page.

import type { Page } from '@playwright/test';
import { mapOf, statement } from '../arbitraries.ts';
import { axeFindings } from './open-page.ts';
import { changeFragment, expect, OTHER, serve, test } from './served.ts';

// Names depend on the language, contrast on the colours, and neither on the other.
const LOOKS = [['en', 'light'], ['zh', 'dark']] as const;
const SIZES = [[1280, 720], [390, 844]] as const;
// The map, also where the page is too narrow for it to come first; the outline has a test of its own.
const OPEN = 'map=first-bell-at-nine&view=map&open=q-learning,too-tired-at-eight,q-sleep';

interface Screen {
  /** What the address says besides language and colours. */
  readonly fragment: string;
  /** What the reader does then. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What stands on the screen when it is ready. */
  readonly shows: string;
}

/** The button of the bar or the foot, by its place: its words change with the language. */
const press = (selector: string) => (page: Page) => page.locator(selector).click();
const BUTTON = {
  walk: '.bar-walk',
  search: '.bar [aria-keyshortcuts="/"]',
  filter: '.bar [aria-keyshortcuts="f"]',
  maps: '.bar-map button',
  inspector: '.foot [aria-keyshortcuts="i"]',
  help: '.zooms + button',
};

const SCREENS: Readonly<Record<string, Screen>> = {
  'the search with hits': {
    fragment: OPEN,
    act: async (page) => {
      await press(BUTTON.search)(page);
      await page.getByRole('combobox').fill('nine');
      await page.keyboard.press('Enter');
    },
    shows: '[role="option"][aria-selected="true"]',
  },
  'the filter panel': { fragment: OPEN, act: press(BUTTON.filter), shows: '.panel input[type="checkbox"]' },
  'everything about a statement': { fragment: `${OPEN}&at=too-tired-at-eight`, act: press(BUTTON.inspector), shows: '.inspector dl' },
  'everything about a step': { fragment: 'map=first-bell-at-nine&view=map&open=all&at=i-lakeside', act: press(BUTTON.inspector), shows: '.inspector .claim' },
  'about this map': {
    fragment: OPEN,
    act: async (page) => {
      await press(BUTTON.maps)(page);
      await page.getByRole('button', { name: 'About this map' }).click();
    },
    shows: '.panel.about dl',
  },
  'cards to be placed': { fragment: 'map=first-bell-at-nine&practice=set&kinds=E6&items=1', act: press('.tray li:first-child > .card'), shows: '.board-row .here, .board-map' },
  'a broken map to be marked': { fragment: 'map=first-bell-at-nine&practice=set&kinds=E12&items=1', shows: '.board-row.step, .board-map' },
  'the teacher’s page': {
    fragment: OPEN,
    act: async (page) => {
      await press(BUTTON.help)(page);
      await page.locator('.print-choices').first().getByRole('button').last().click();
    },
    shows: '.teach .set-items li',
  },
  'the menu of maps': { fragment: OPEN, act: press(BUTTON.maps), shows: '.map-list li:nth-child(2)' },
  'the help': { fragment: OPEN, act: press(BUTTON.help), shows: '.panel .keys' },
  'a filter that dims the rest': { fragment: 'map=first-bell-at-nine&view=map&open=all&f.stance=rejects&f.speaker=parents&hide=dim', shows: '.box.dimmed' },
  'a filter that hides the rest': { fragment: 'map=first-bell-at-nine&view=map&open=all&f.stance=rejects&q=e&hide=remove', shows: '.filter-strip .chip' },
  'the palette': { fragment: OPEN, act: (page) => page.keyboard.press('Control+k'), shows: '.palette [role="group"] [role="option"]' },
  'the guided walk': { fragment: OPEN, act: press(BUTTON.walk), shows: '.walk-text' },
  'the middle distance': { fragment: 'map=deepseek-shock-wave&view=map&open=all', shows: '.lines-middle' },
  'the far distance': { fragment: 'map=deepseek-shock-wave&view=map&open=all&cam=500,300,0.471', shows: '.form-page' },
  'a cross': { fragment: 'map=first-bell-at-nine&view=map&layout=cross&open=q-learning,too-tired-at-eight', shows: '.column-head' },
  'the first screen of a cross': { fragment: 'map=deepseek-shock-wave&view=map&layout=cross', shows: '.inset' },
  'an icicle': { fragment: 'map=first-bell-at-nine&view=map&layout=icicle&open=all', shows: '.box.cell' },
  'a pyramid': { fragment: 'map=first-bell-at-nine&view=map&layout=pyramid&open=all', shows: '.box.cell' },
  'layers, ground first, in other words': { fragment: 'map=first-bell-at-nine&view=map&layout=layered&open=q-learning,too-tired-at-eight&direction=ground-first&notation=premise-conclusion', shows: '.box.framed' },
  'how it is shown': { fragment: OPEN, act: (page) => page.keyboard.press('Control+k').then(() => page.getByRole('combobox').fill('how it is shown')).then(() => page.keyboard.press('Enter')), shows: '.panel.display' },
  'what is taken along': { fragment: `${OPEN}&at=too-tired-at-eight`, act: (page) => page.keyboard.press('Control+k').then(() => page.getByRole('combobox').fill('take it along')).then(() => page.keyboard.press('Enter')), shows: '.panel.take' },
  'progress and health': { fragment: `${OPEN}&at=too-tired-at-eight`, act: (page) => page.keyboard.press('Shift+J').then(() => page.locator('.panel.health summary').click()), shows: '.panel.health .place' },
  'an outline with rows that were read': { fragment: `${OPEN.replace('view=map', 'view=outline')}&at=too-tired-at-eight`, shows: '.row-read' },
  'the text itself beside the map': { fragment: 'map=first-bell-at-nine&view=map&text=beside&sentence=P3.5&at=some-stay-on-screens', shows: '.role-line li' },
  'a summary of the text, with the door for one’s own': { fragment: 'map=deepseek-shock-wave&view=map&text=beside', act: (page) => page.locator('.reader-tools button').first().click(), shows: '.text-door textarea' },
  'two places of the text and what connects them': { fragment: 'map=first-bell-at-nine&view=map&text=beside&with=P3.3&sentence=P5.2&at=new-teachers', shows: '.held .tension' },
  'what stands in no sentence': { fragment: 'map=deepseek-shock-wave&view=map&text=beside', act: (page) => page.locator('.reader-tools button').nth(1).click(), shows: '.wordless li' },
  'a notice about the address': { fragment: 'map=first-bell-at-nine&view=map&at=nobody', shows: '.notice' },
};

for (const [name, { fragment, act, shows }] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}`, async ({ page, crux }) => {
      await crux.open(`${fragment}&lang=en&theme=light`);
    await act?.(page);
    await expectNothingInAnyLook(page, fragment, shows);
  });
}

test('axe finds nothing on the report of a map that was not opened', async ({ page }) => {
  await serve(page, { body: JSON.stringify(mapOf({ statements: [statement('twin'), statement('twin'), statement('twin')] }), undefined, 1) });
  await page.goto(`#map=${OTHER}&lang=en&theme=light`);
  await expectNothingInAnyLook(page, `map=${OTHER}`, '.failure li');
});

test('axe finds nothing on that report over a map', async ({ page, crux }) => {
  await serve(page, { body: '{' });
  await crux.open('map=first-bell-at-nine&lang=en&theme=light');
  await changeFragment(page, `map=${OTHER}`);
  await page.getByRole('button', { name: 'Why?' }).click();
  await expectNothingInAnyLook(page, 'map=first-bell-at-nine', '.failure');
});

test('axe finds nothing while the buttons of a question are cut off by the lower edge of the map', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&open=q-learning,too-tired-at-eight,q-sleep&lang=en&theme=light');
  const button = (await page.locator('.band-actions').nth(1).boundingBox())!;
  const foot = (await page.locator('.foot').boundingBox())!;
  await page.setViewportSize({ width: 1280, height: 720 + Math.round(button.y + button.height / 2 - foot.y) });
  expect(await axeFindings(page)).toEqual([]);
});

/** Changes width, language and colours where the reader stands, and has axe look at each. */
async function expectNothingInAnyLook(page: Page, fragment: string, shows: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const [lang, theme] of LOOKS) {
      await changeFragment(page, `${fragment}&lang=${lang}&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(page.locator(shows).first()).toBeAttached();
      expect.soft(await axeFindings(page), `${width}x${height}, ${lang}, ${theme}`).toEqual([]);
    }
  }
}
