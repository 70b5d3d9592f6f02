// Every key of the one table, pressed where it acts: it does what its command says, and puts no error on the console.

import type { Page } from '@playwright/test';
import type { Command, Scope } from '../../src/store/commands/command.ts';
import { COMMANDS } from '../../src/store/commands/all.ts';
import { type CommandId } from '../../src/store/commands/index.ts';
import { expect } from './open-page.ts';
import { addressOf, changeFragment, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en&view=map';
const AT = `${SMALL}&open=q-learning,too-tired-at-eight&at=too-tired-at-eight`;
const TEXT = `${SMALL}&text=beside&sentence=P2.4&at=eleven-asleep`;
const REMOVED = 'f.stance=rejects&hide=remove&at=too-tired-at-eight';
const ROWS = 'map=first-bell-at-nine&lang=en&view=outline';
const OUTLINE = `${ROWS}&open=q-sleep&at=start-at-nine`;
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
/** What opens, closes, moves and filters is told by the address whole: whoever goes back there finds everything as it was. */
const inAddress = (seen: Seen): Seen => {
  UNDOABLE.add(seen);
  return seen;
};
const undoable = (...told: Parameters<typeof address>): Seen => inAddress(address(...told));
const UNDOABLE = new Set<Seen>();
/** What lies over the rest, or beside it, goes by Escape and leaves everything as it was. */
const over = (seen: Seen): Seen => {
  OVER.add(seen);
  return seen;
};
const OVER = new Set<Seen>();
const titled = (title: string): Seen => (page) => expect(page.locator('.panel h2')).toHaveText(title);
const panel = (title: string): Seen => over(titled(title));
const stop = (n: number): Seen => (page) => expect(page.locator('.walk-at')).toContainText(new RegExp(`\\b${n} `));
const row = (id: string): Seen => (page) => expect(page.locator(`[role="treeitem"][data-id="${id}"]`)).toBeFocused();
const sentence = (id: string): Seen => inAddress((page) => expect(page.locator(`.reader [data-sentence="${id}"]`)).toBeFocused());
const option = (i: number): Seen => (page) => expect(page.getByRole('option').nth(i)).toHaveAttribute('aria-selected', 'true');
const button = (name: string): Seen => (page) => expect(page.getByRole('button', { name, exact: true })).toBeFocused();
const scaleOf = (page: Page): Promise<number> => page.locator('.react-flow__viewport').evaluate((viewport: HTMLElement) => Number(/scale\(([\d.]+)\)/.exec(viewport.style.transform)?.[1] ?? 1));
const nearer: Seen = (page, scale) => expect.poll(() => scaleOf(page)).toBeGreaterThan(scale);
/** What stands in the text is found last: until it is there, the last hit is another. */
const searched: Case['before'] = [['/', panel('Search')], ['type:a', (page) => expect(page.getByRole('option').last()).toContainText('in the text')]];

const layer = (name: string): Seen => over((page) => expect(page.locator(`.talk-layer.layer-${name}`)).toBeVisible());

const tagged: Seen = (page) => expect(page.locator('.react-flow__node[data-id="too-tired-at-eight"] .tag')).toBeVisible();
const rejected: Case['before'] = [['Shift+x', tagged]];

const CASES: { readonly [Id in CommandId]?: Case } = {
  open: { fragment: `${SMALL}&open=q-learning&at=q-sleep`, shows: undoable('open', /q-sleep/) },
  close: { shows: undoable('open', 'q-learning') },
  toggle: { shows: undoable('open', 'q-learning') },
  'open-all-grounds': { fragment: `${SMALL}&open=q-learning&at=too-tired-at-eight`, shows: undoable('open', /too-tired-at-eight~/) },
  'open-all-of': { shows: undoable('open', /lessons-in-body-night/) },
  'one-level-more': { shows: undoable('open', /q-price/) },
  'close-all': { shows: undoable('open', null) },
  'open-everything': { shows: undoable('open', 'all') },
  'to-conclusion': { shows: undoable('at', 'q-learning') },
  'to-first-reason': { shows: undoable('at', 'lessons-in-body-night') },
  'next-sibling': { fragment: `${SMALL}&at=q-learning`, shows: undoable('at', 'q-sleep') },
  'previous-sibling': { fragment: `${SMALL}&at=q-sleep`, shows: undoable('at', 'q-learning') },
  why: { shows: undoable('at', 'lessons-in-body-night') },
  'so-what': { fragment: `${SMALL}&at=clock-runs-late`, shows: undoable('at', 'lessons-in-body-night') },
  against: { shows: undoable('at', 'weak-will') },
  elsewhere: { fragment: `${SMALL}&at=clock-runs-late`, shows: undoable('at', 'will-moves-no-clock') },
  'focus-wider': { shows: undoable('f.near', '1.too-tired-at-eight') },
  'focus-narrower': { fragment: `${AT}&f.near=2.too-tired-at-eight`, shows: undoable('f.near', '1.too-tired-at-eight') },
  'to-text': { shows: sentence('P2.1') },
  'close-text': { shows: undoable('text', null) },
  'to-map': { shows: (page) => expect(page.locator('.react-flow__node[data-id="eleven-asleep"]')).toBeFocused() },
  'hold-sentence': { shows: undoable('with', 'P2.4') },
  'next-sentence': { shows: sentence('P2.5') },
  'previous-sentence': { shows: sentence('P2.3') },
  'next-paragraph': { shows: sentence('S2.h') },
  'previous-paragraph': { shows: sentence('S1.h') },
  'first-sentence': { shows: sentence('P1.1') },
  'last-sentence': { shows: sentence('P6.4') },
  'next-unanswered': { shows: undoable('at', 'no-bus-drivers') },
  'next-unread': { shows: address('at', 'lessons-in-body-night') },
  first: { fragment: `${SMALL}&at=q-sleep`, shows: undoable('at', 'start-at-nine') },
  last: { fragment: SMALL, shows: undoable('at', 'q-price') },
  'start-walk': { shows: stop(1) },
  'next-stop': { before: [['w', stop(1)]], shows: stop(2) },
  'previous-stop': { before: [['w', stop(1)], ['n', stop(2)]], shows: stop(1) },
  'show-all': { fragment: `${SMALL}&f.stance=rejects`, shows: undoable('f.stance', null) },
  'show-hidden': { fragment: `${SMALL}&${REMOVED}`, shows: undoable('f.with', /eleven-asleep/) },
  'hide-mode': { fragment: `${SMALL}&f.stance=rejects`, shows: undoable('hide', 'dim') },
  layout: { shows: undoable('layout', 'cross') },
  'show-outline': { shows: undoable('view', 'outline') },
  'toggle-view': { shows: undoable('view', 'outline') },
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
  reject: { shows: undoable('reject', 'too-tired-at-eight') },
  doubt: { shows: undoable('doubt', 'too-tired-at-eight') },
  grant: { shows: undoable('grant', 'too-tired-at-eight') },
  undo: { before: rejected, shows: address('reject', null) },
  redo: { before: [...rejected, ['Control+z', address('reject', null)]], shows: address('reject', 'too-tired-at-eight') },
  compare: { before: rejected, shows: (page) => expect(page.locator('.tag')).toHaveCount(0) },
  palette: { shows: over((page) => expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()) },
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
  'row-out': { fragment: `${ROWS}&at=too-tired-at-eight`, shows: (page) => expect(page.locator('[data-id="too-tired-at-eight"]')).toHaveAttribute('aria-expanded', 'false') },
  'row-first': { before: [['ArrowDown', row('q-learning')]], shows: row('start-at-nine') },
  'row-last': { shows: row('q-price') },
  'row-toggle': { before: [['ArrowDown', row('q-learning')]], shows: address('open', /q-learning/) },
  'row-show-hidden': { fragment: `${ROWS}&${REMOVED}`, shows: address('f.with', /eleven-asleep/) },
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
  'next-scene': { shows: undoable('scene', 'q-price') },
  'previous-scene': { shows: undoable('scene', 'q-learning') },
  'first-scene': { shows: undoable('scene', 'q-learning') },
  'last-scene': { shows: undoable('scene', 'start-lifts-marks') },
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
  wander: { shows: undoable('mode', 'detour') },
  'wander-search': { shows: titled('Search') },
  'wander-doubt': { shows: titled('Doubt') },
  'leave-talk': { shows: undoable('talk', null) },
  'come-back': { fragment: `${TALK}&mode=detour`, before: [['Shift', (page) => expect(page.locator('.talk-detour')).toBeVisible()]], shows: address('mode', null) },
  'button-next': { shows: button('Cross') },
  'button-previous': { shows: button('Outline') },
};

/** Where the keys of a scope act: what has the one stop of Tab there, by what the address says. */
const FOCUS: { readonly [S in Scope]?: (said: URLSearchParams) => string } = {
  outline: (said) => `[role="treeitem"][data-id="${said.get('at')}"][tabindex="0"]`,
  text: (said) => `.reader [data-sentence="${said.get('sentence')}"][tabindex="0"]`,
  buttons: () => '.view-switch [tabindex="0"]',
  scene: () => '.talk',
};

/** A key, what it does, and where. */
interface Pressed extends Case {
  readonly name: string;
  readonly id: string;
  readonly key: string;
  readonly scope: Scope;
  readonly fragment: string;
}

const ALL = (COMMANDS as readonly Command[]).flatMap(({ id, scope, keys = [] }) =>
  keys.map((key): Pressed => {
    const found = CASES[id as CommandId];
    if (!found) throw new Error(`What ${key} (${scope}: ${id}) does is not told above.`);
    return { name: `${key} (${scope}): ${id}`, id, key, scope, fragment: scope === 'outline' ? OUTLINE : scope === 'text' ? TEXT : scope === 'scene' ? TALK : AT, ...found };
  }),
);
const isUndoable = ({ scope, before, shows }: Pressed): boolean => scope === 'outline' || (before === undefined && UNDOABLE.has(shows));
const isOver = ({ before, shows }: Pressed): boolean => before === undefined && OVER.has(shows);

async function press(page: Page, { id, key, scope, fragment, before = [], shows }: Pressed): Promise<void> {
  const place = FOCUS[scope]?.(new URLSearchParams(fragment));
  if (place !== undefined) await page.locator(place).focus();
  const scale = scope === 'map' && /zoom|fit/.test(id) ? await scaleOf(page) : 1;
  for (const [each, seen] of before) {
    await (each.startsWith('type:') ? page.keyboard.type(each.slice(5)) : page.keyboard.press(pressed(each)));
    await seen(page, scale);
  }
  await page.keyboard.press(pressed(key));
  await shows(page, scale);
}

for (const each of ALL.filter((one) => !isUndoable(one) && !isOver(one))) {
  test(each.name, async ({ page, crux, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await crux.open(each.fragment);
    await press(page, each);
  });
}

/** What the address says of where the reader stands. */
const PARTS = ['view', 'layout', 'open', 'at', 'f.near', 'f.stance', 'f.with', 'hide', 'reject', 'doubt', 'grant', 'text', 'sentence', 'with', 'talk', 'scene', 'mode'];

/** Waits until the page stands where a fragment says: the history keeps it, and nothing else is selected; the camera may be elsewhere. */
async function standsAt(page: Page, fragment: string): Promise<void> {
  const wanted = new URLSearchParams(fragment);
  // What leads to a statement opens by itself where nothing else is said.
  const parts = PARTS.filter((part) => part !== 'open' || !wanted.has('at') || wanted.has('open'));
  // The usual way of hiding is not written.
  const said = (from: URLSearchParams) => parts.map((part) => from.get(part) ?? (part === 'hide' ? 'remove' : null));
  await expect
    .poll(async () => {
      const whole = await page.evaluate(() => (history.state as { readonly crux?: { readonly whole: string } } | null)?.crux?.whole);
      const selected = await page.locator('.react-flow__node.selected').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-id')));
      return { isKept: whole !== undefined, said: said(new URLSearchParams(whole)), others: selected.filter((id) => id !== wanted.get('at')) };
    })
    .toEqual({ isKept: true, said: said(wanted), others: [] });
}

for (const scope of new Set(ALL.map((one) => one.scope))) {
  const [undoable, over] = [ALL.filter((one) => one.scope === scope && isUndoable(one)), ALL.filter((one) => one.scope === scope && isOver(one))];

  // Each finds the page as the one before has left it, and its own address brought back.
  if (undoable.length > 0) test(`keys whose whole effect stands in the address, one after another (${scope})`, async ({ page, crux }) => {
    await crux.open(undoable[0]!.fragment);
    for (const each of undoable) {
      await test.step(each.name, async () => {
        await changeFragment(page, each.fragment);
        await standsAt(page, each.fragment);
        await press(page, each);
      });
    }
  });

  // Each finds the page as Escape has left it.
  if (over.length > 0) test(`keys that open what Escape closes, one after another (${scope})`, async ({ page, crux }) => {
    await crux.open(over[0]!.fragment);
    for (const each of over) {
      await test.step(each.name, async () => {
        await standsAt(page, each.fragment);
        await press(page, each);
        await page.keyboard.press('Escape');
        await expect(page.locator('.panel, .talk-layer, [role="dialog"]')).toHaveCount(0);
      });
    }
  });
}

/** As Playwright names it. */
function pressed(key: string): string {
  return key === '+' ? 'Shift+Equal' : key.replace(/^Shift\+([a-z])$/, (_, letter: string) => `Shift+${letter.toUpperCase()}`);
}
