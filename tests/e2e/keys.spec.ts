// Every key of the one table, pressed where it acts: it does what its command says, and puts no error on the console.

import type { Page } from '@playwright/test';
import type { Command, Scope } from '../../src/store/commands/command.ts';
import { COMMANDS } from '../../src/store/commands/all.ts';
import { type CommandId } from '../../src/store/commands/index.ts';
import { expect } from './open-page.ts';
import { addressOf, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en&view=map';
const AT = `${SMALL}&open=q-learning,too-tired-at-eight&at=too-tired-at-eight`;
const TEXT = `${SMALL}&text=beside&sentence=P2.4&at=eleven-asleep`;
const REMOVED = 'f.stance=rejects&hide=remove&at=too-tired-at-eight';
const OUTLINE = 'map=first-bell-at-nine&lang=en&view=outline';
const TALK = 'map=first-bell-at-nine&lang=en&talk=objections&scene=q-sleep';

/** What a reader then sees; `scale` is how near the map was before. */
type Seen = (page: Page, scale: number) => Promise<unknown>;

interface Case {
  /** Where the key finds something to do, if not at a selected answer that is open. */
  readonly fragment?: string;
  /** What is pressed or typed before, and what is to be seen before one goes on. */
  readonly before?: readonly (readonly [keys: string, seen: Seen])[];
  readonly shows: Seen;
}

const address = (key: string, value: string | RegExp | null): Seen => async (page) => {
  const said = expect.poll(() => addressOf(page).get(key));
  await (value instanceof RegExp ? said.toMatch(value) : said.toBe(value));
};
const panel = (title: string): Seen => (page) => expect(page.locator('.panel h2')).toHaveText(title);
const stop = (n: number): Seen => (page) => expect(page.locator('.walk-at')).toContainText(new RegExp(`\\b${n} `));
const row = (id: string): Seen => (page) => expect(page.locator(`[role="treeitem"][data-id="${id}"]`)).toBeFocused();
const sentence = (id: string): Seen => (page) => expect(page.locator(`.reader [data-sentence="${id}"]`)).toBeFocused();
const option = (i: number): Seen => (page) => expect(page.getByRole('option').nth(i)).toHaveAttribute('aria-selected', 'true');
const button = (name: string): Seen => (page) => expect(page.getByRole('button', { name, exact: true })).toBeFocused();
const scaleOf = (page: Page): Promise<number> => page.locator('.react-flow__viewport').evaluate((viewport: HTMLElement) => Number(/scale\(([\d.]+)\)/.exec(viewport.style.transform)?.[1] ?? 1));
const nearer: Seen = (page, scale) => expect.poll(() => scaleOf(page)).toBeGreaterThan(scale);
/** What stands in the text is found last: until it is there, the last hit is another. */
const searched: Case['before'] = [['/', panel('Search')], ['type:a', (page) => expect(page.getByRole('option').last()).toContainText('in the text')]];

const layer = (name: string): Seen => (page) => expect(page.locator(`.talk-layer.layer-${name}`)).toBeVisible();

const tagged: Seen = (page) => expect(page.locator('.react-flow__node[data-id="too-tired-at-eight"] .tag')).toBeVisible();
const rejected: Case['before'] = [['Shift+x', tagged]];

const CASES: { readonly [Id in CommandId]?: Case } = {
  open: { fragment: `${SMALL}&open=q-learning&at=q-sleep`, shows: address('open', /q-sleep/) },
  close: { shows: address('open', 'q-learning') },
  toggle: { shows: address('open', 'q-learning') },
  'open-all-grounds': { fragment: `${SMALL}&open=q-learning&at=too-tired-at-eight`, shows: address('open', /too-tired-at-eight~/) },
  'open-all-of': { shows: address('open', /lessons-in-body-night/) },
  'one-level-more': { shows: address('open', /q-price/) },
  'close-all': { shows: address('open', null) },
  'open-everything': { shows: address('open', 'all') },
  'to-conclusion': { shows: address('at', 'q-learning') },
  'to-first-reason': { shows: address('at', 'lessons-in-body-night') },
  'next-sibling': { fragment: `${SMALL}&at=q-learning`, shows: address('at', 'q-sleep') },
  'previous-sibling': { fragment: `${SMALL}&at=q-sleep`, shows: address('at', 'q-learning') },
  why: { shows: address('at', 'lessons-in-body-night') },
  'so-what': { fragment: `${SMALL}&at=clock-runs-late`, shows: address('at', 'lessons-in-body-night') },
  against: { shows: address('at', 'weak-will') },
  elsewhere: { fragment: `${SMALL}&at=clock-runs-late`, shows: address('at', 'will-moves-no-clock') },
  'focus-wider': { shows: address('f.near', '1.too-tired-at-eight') },
  'focus-narrower': { fragment: `${AT}&f.near=2.too-tired-at-eight`, shows: address('f.near', '1.too-tired-at-eight') },
  'to-text': { shows: sentence('P2.1') },
  'close-text': { shows: address('text', null) },
  'to-map': { shows: (page) => expect(page.locator('.react-flow__node[data-id="eleven-asleep"]')).toBeFocused() },
  'hold-sentence': { shows: address('with', 'P2.4') },
  'next-sentence': { shows: sentence('P2.5') },
  'previous-sentence': { shows: sentence('P2.3') },
  'next-paragraph': { shows: sentence('S2.h') },
  'previous-paragraph': { shows: sentence('S1.h') },
  'first-sentence': { shows: sentence('P1.1') },
  'last-sentence': { shows: sentence('P6.4') },
  'next-unanswered': { shows: address('at', 'no-bus-drivers') },
  'next-unread': { shows: address('at', 'lessons-in-body-night') },
  first: { fragment: `${SMALL}&at=q-sleep`, shows: address('at', 'start-at-nine') },
  last: { fragment: SMALL, shows: address('at', 'q-price') },
  'start-walk': { shows: stop(1) },
  'next-stop': { before: [['w', stop(1)]], shows: stop(2) },
  'previous-stop': { before: [['w', stop(1)], ['n', stop(2)]], shows: stop(1) },
  'show-all': { fragment: `${SMALL}&f.stance=rejects`, shows: address('f.stance', null) },
  'show-hidden': { fragment: `${SMALL}&${REMOVED}`, shows: address('f.with', /eleven-asleep/) },
  'hide-mode': { fragment: `${SMALL}&f.stance=rejects`, shows: address('hide', 'dim') },
  layout: { shows: address('layout', 'cross') },
  'show-outline': { shows: address('view', 'outline') },
  'toggle-view': { shows: address('view', 'outline') },
  language: { shows: address('lang', 'zh') },
  'also-language': { shows: address('also', 'zh') },
  notation: { shows: address('notation', 'pro-con') },
  direction: { shows: address('direction', 'ground-first') },
  theme: { shows: (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark') },
  'toggle-legend': { fragment: SMALL, shows: (page) => expect(page.locator('.legend-button')).toHaveAttribute('aria-expanded', 'false') },
  'panel-search': { shows: panel('Search') },
  'panel-filter': { shows: panel('Filter') },
  'panel-inspector': { shows: panel('Statement') },
  'panel-maps': { shows: panel('Maps') },
  'panel-take': { shows: panel('Take it along') },
  'panel-health': { shows: panel('Progress and health') },
  'panel-help': { shows: panel('Help') },
  'panel-what-if': { shows: panel('Doubt') },
  reject: { shows: address('reject', 'too-tired-at-eight') },
  doubt: { shows: address('doubt', 'too-tired-at-eight') },
  grant: { shows: address('grant', 'too-tired-at-eight') },
  undo: { before: rejected, shows: address('reject', null) },
  redo: { before: [...rejected, ['Control+z', address('reject', null)]], shows: address('reject', 'too-tired-at-eight') },
  compare: { before: rejected, shows: (page) => expect(page.locator('.tag')).toHaveCount(0) },
  palette: { shows: (page) => expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused() },
  back: { before: [['l', address('open', /q-price/)]], shows: address('open', 'q-learning,too-tired-at-eight') },
  forward: { before: [['l', address('open', /q-price/)], ['[', address('open', 'q-learning,too-tired-at-eight')]], shows: address('open', /q-price/) },
  dismiss: { before: [['/', panel('Search')]], shows: (page) => expect(page.locator('.panel')).toHaveCount(0) },
  'copy-link': { shows: (page) => expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('at=too-tired-at-eight') },
  'zoom-in': { shows: nearer },
  'zoom-out': { before: [['+', nearer]], shows: (page, scale) => expect.poll(() => scaleOf(page)).toBeCloseTo(scale, 3) },
  fit: { fragment: SMALL, before: [['+', nearer], ['+', nearer]], shows: (page, scale) => expect.poll(() => scaleOf(page)).toBeCloseTo(scale, 3) },
  'row-next': { shows: row('q-learning') },
  'row-previous': { before: [['ArrowDown', row('q-learning')]], shows: row('start-at-nine') },
  'row-in': { before: [['ArrowDown', row('q-learning')]], shows: (page) => expect(page.locator('[data-id="q-learning"]')).toHaveAttribute('aria-expanded', 'true') },
  'row-out': { fragment: `${OUTLINE}&at=too-tired-at-eight`, shows: (page) => expect(page.locator('[data-id="too-tired-at-eight"]')).toHaveAttribute('aria-expanded', 'false') },
  'row-first': { before: [['ArrowDown', row('q-learning')]], shows: row('start-at-nine') },
  'row-last': { shows: row('q-price') },
  'row-toggle': { before: [['ArrowDown', row('q-learning')]], shows: address('open', /^q-learning/) },
  'row-show-hidden': { fragment: `${OUTLINE}&${REMOVED}`, shows: address('f.with', /eleven-asleep/) },
  'row-open-siblings': { before: [['ArrowDown', row('q-learning')]], shows: address('open', /q-price/) },
  'choice-next': { before: searched, shows: option(0) },
  'choice-previous': { before: searched, shows: (page) => expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true') },
  'choice-page-next': { before: searched, shows: option(7) },
  'choice-page-previous': { before: [...searched, ['ArrowDown', option(0)], ['ArrowDown', option(1)]], shows: option(0) },
  'choice-take': { before: [...searched, ['ArrowDown', option(0)]], shows: option(1) },
  'choice-take-previous': { before: [...searched, ['ArrowDown', option(0)], ['ArrowDown', option(1)]], shows: option(0) },
  present: { shows: address('talk', 'answer-first') },
  'panel-teach': { shows: panel('For teachers') },
  practice: { shows: address('practice', 'free') },
  'panel-talk': { shows: panel('Your talk') },
  'add-scene': { before: [['Shift+b', panel('Your talk')]], shows: (page) => expect(page.locator('.builder-scene')).toHaveCount(1) },
  'next-scene': { shows: address('scene', 'q-price') },
  'previous-scene': { shows: address('scene', 'q-learning') },
  'first-scene': { shows: address('scene', 'q-learning') },
  'last-scene': { shows: address('scene', 'start-lifts-marks') },
  blank: { shows: layer('blank') },
  'scene-overview': { shows: layer('overview') },
  'go-to-scene': { shows: layer('go-to') },
  'scene-help': { shows: layer('help') },
  'other-talks': { shows: layer('talks') },
  'take-talk': { shows: layer('take') },
  projector: { shows: (page) => expect(page.locator('.talk.projector')).toBeVisible() },
  ghosts: { shows: (page) => expect(page.locator('.react-flow__node-ghost')).not.toHaveCount(0) },
  'full-screen': { shows: (page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true) },
  'speaker-window': { shows: (page) => expect.poll(() => page.context().pages().some((other) => other.url().includes('mode=speaker'))).toBe(true) },
  wander: { shows: address('mode', 'detour') },
  'wander-search': { shows: panel('Search') },
  'wander-doubt': { shows: panel('Doubt') },
  'leave-talk': { shows: address('talk', null) },
  'come-back': { fragment: `${TALK}&mode=detour`, before: [['Shift', (page) => expect(page.locator('.talk-detour')).toBeVisible()]], shows: address('mode', null) },
  'button-next': { shows: button('Cross') },
  'button-previous': { shows: button('Outline') },
};

/** Puts the focus where the keys of a scope act. */
const FOCUS: { readonly [S in Scope]?: string } = { outline: '[role="treeitem"][tabindex="0"]', text: '.reader [data-sentence][tabindex="0"]', buttons: '.view-switch [tabindex="0"]' };

for (const { id, scope, keys = [] } of COMMANDS as readonly Command[]) {
  for (const key of keys) {
    test(`${key} (${scope}): ${id}`, async ({ page, crux, context }) => {
      const found = CASES[id as CommandId];
      expect(found, 'what the key does is told above').toBeDefined();
      const { fragment = scope === 'outline' ? OUTLINE : scope === 'text' ? TEXT : scope === 'scene' ? TALK : AT, before = [], shows } = found!;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await crux.open(fragment);
      if (FOCUS[scope]) await page.locator(FOCUS[scope]).focus();
      const scale = scope === 'map' && /zoom|fit/.test(id) ? await scaleOf(page) : 1;
      for (const [each, seen] of before) {
        await (each.startsWith('type:') ? page.keyboard.type(each.slice(5)) : page.keyboard.press(pressed(each)));
        await seen(page, scale);
      }
      await page.keyboard.press(pressed(key));
      await shows(page, scale);
    });
  }
}

/** As Playwright names it. */
function pressed(key: string): string {
  return key === '+' ? 'Shift+Equal' : key.replace(/^Shift\+([a-z])$/, (_, letter: string) => `Shift+${letter.toUpperCase()}`);
}
