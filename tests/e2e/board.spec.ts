// Exercises that are played on the map itself: by mouse, by keyboard alone, as a list, and what follows from a rejection.

import type { Locator, Page } from '@playwright/test';
import { generate } from '../../src/teaching/generate.ts';
import { walkOf } from '../../src/teaching/board-walk.ts';
import { boardMap, type PlaceItem } from '../../src/teaching/board-map.ts';
import type { Item, Kind, Placement } from '../../src/teaching/item.ts';
import { bell } from '../teaching/shipped.ts';
import { axeFindings } from './open-page.ts';
import { play, spotFor, wrongAnswer } from './play-item.ts';
import { addressOf, expect, test } from './served.ts';

const SET = 'map=first-bell-at-nine&lang=en&practice=set&seed=7';

function itemOf(kind: Kind): Item {
  return generate(bell.map, { ...bell.sources, words: new Map(), kind, seed: 7, lang: 'en' })[0]!;
}
function placeOf(kind: 'E4' | 'E6' | 'E12'): { readonly item: Item & PlaceItem; readonly model: readonly Placement[] } {
  const item = itemOf(kind) as Item & PlaceItem;
  return { item, model: item.accept.model as readonly Placement[] };
}

const judged = (page: Page) => page.locator('.judged');
const spotOf = (page: Page, id: string) => page.locator(`.board-spot[data-id="${id}"]`);
const leftOf = (page: Page, id: string) => spotOf(page, id).evaluate((box) => (box as HTMLElement).offsetLeft);
const cardOf = (page: Page, id: string) => page.locator(`.tray [data-card="${id}"] > .card`);

/** A point of a box that nothing lies over, in the middle of the screen if it can be. */
async function grip(what: Locator): Promise<{ x: number; y: number }> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
  const { x, y, width, height } = (await what.boundingBox())!;
  return { x: x + Math.min(20, width / 2), y: y + Math.min(12, height / 2) };
}

async function drag(page: Page, from: Locator, to: Locator, isLetGo = true): Promise<void> {
  const [, b] = [await grip(to), await grip(to)];
  const a = await grip(from);
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 6 });
  if (isLetGo) await page.mouse.up();
}

for (const kind of ['E4', 'E6', 'E12'] as const) {
  test(`${kind}: dragged onto the map, every card stands where it was let go, and the answer is right`, async ({ page, crux }) => {
    const { item, model } = placeOf(kind);
    await crux.open(`${SET}&kinds=${kind}&items=1`);
    await page.locator('.board-spot').first().waitFor();
    for (const [n, put] of model.entries()) {
      const { id, relations } = spotFor(item, model.slice(0, n), put);
      await drag(page, cardOf(page, put.id), spotOf(page, id), false);
      await expect(spotOf(page, id)).toHaveClass(/over/);
      await expect(page.locator('.board-status')).toContainText('On:');
      await page.mouse.up();
      if (relations.length > 1) await page.locator(`.as-what [data-relation="${put.relation}"]`).click();
      await expect(page.locator('.board-status')).toContainText('Put:');
      await expect(page.locator(kind === 'E12' ? `.board-mark[data-card="${put.id}"]` : `.board-spot[data-id="${put.id}"]`)).toBeVisible();
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(judged(page)).toHaveAttribute('data-score', '1');
  });

  test(`${kind}: done by keyboard alone`, async ({ page, crux }) => {
    const { item, model } = placeOf(kind);
    await crux.open(`${SET}&kinds=${kind}&items=1`);
    await page.locator('.board-spot').first().waitFor();
    for (const [n, put] of model.entries()) {
      const before = model.slice(0, n);
      const { id, relations } = spotFor(item, before, put);
      // The card: by Tab from where the focus is, then Enter.
      await tabTo(page, `.tray [data-card="${put.id}"] > .card`);
      if ((await cardOf(page, put.id).getAttribute('aria-pressed')) === 'true') await tabTo(page, '.board-spot');
      else await page.keyboard.press('Enter');
      await expect(page.locator('.board-spot:focus')).toHaveCount(1);
      await page.keyboard.press('Home');
      await walkTo(page, boardMap(item, before).map, id);
      await expect(spotOf(page, id)).toBeFocused();
      await expect(page.locator('.board-status')).toContainText('On:');
      await page.keyboard.press('Enter');
      if (relations.length > 1) {
        await expect(page.locator('.as-what button').first()).toBeFocused();
        await page.keyboard.press(String(item.relations.filter((each) => relations.includes(each.id)).findIndex((each) => each.id === put.relation) + 1));
      }
      await expect(page.locator('.board-status')).toContainText('Put:');
    }
    await tabTo(page, '.exercise button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(judged(page)).toHaveAttribute('data-score', '1');
  });
}

/** From the first box to a record by keys: along the boxes above it, right into the next column and down or up in it; to a step from what stands at its end. */
async function walkTo(page: Page, map: Parameters<typeof walkOf>[0], id: string): Promise<void> {
  const stops = walkOf(map);
  const isBox = (stop: (typeof stops)[number]): boolean => map.statements.some((each) => each.id === stop.id);
  const target = stops.find((stop) => stop.id === id)!;
  const boxes: string[] = [];
  for (let at = isBox(target) ? target : target.below.find(isBox); at; at = at.parent) if (isBox(at)) boxes.unshift(at.id);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['id']);
  for (const box of boxes.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    for (const key of ['ArrowDown', 'ArrowUp']) for (const _ of stops) if ((await focused()) !== box) await page.keyboard.press(key);
    await expect(spotOf(page, box)).toBeFocused();
  }
  if (!isBox(target)) await page.keyboard.press('ArrowLeft');
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('Escape gives up a drag, takes back a question and puts a card down', async ({ page, crux }) => {
  const { item, model } = placeOf('E6');
  await crux.open(`${SET}&kinds=E6&items=1`);
  const [put] = model;
  const { id } = spotFor(item, [], put!);
  await spotOf(page, id).waitFor();
  await drag(page, cardOf(page, put!.id), spotOf(page, id), false);
  await expect(page.locator('.board-ghost')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.board-ghost')).toBeHidden();
  await page.mouse.up();
  await expect(page.locator('.as-what')).toBeHidden();
  await cardOf(page, put!.id).press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.as-what button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.as-what')).toBeHidden();
  await expect(spotOf(page, id)).toBeFocused();
  await expect(cardOf(page, put!.id)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(cardOf(page, put!.id)).toHaveAttribute('aria-pressed', 'false');
  await expect(cardOf(page, put!.id)).toBeFocused();
  // The exercise is still there.
  await expect(page.locator('.exercise-prompt')).toBeVisible();
});

test('a card is dragged elsewhere and taken away; a wrong place says why', async ({ page, crux }) => {
  const { item } = placeOf('E6');
  const claim = item.targets.find(({ id }) => !item.cards.some((card) => card.id === id))!.id;
  const [one, two] = item.cards.map(({ id }) => id);
  await crux.open(`${SET}&kinds=E6&items=1`);
  await spotOf(page, claim).waitFor();
  const put = async (card: Locator, to: string, relation: string): Promise<void> => {
    await drag(page, card, spotOf(page, to));
    await page.locator(`.as-what [data-relation="${relation}"]`).click();
  };
  await put(cardOf(page, one!), claim, 'support');
  await put(cardOf(page, two!), one!, 'attack');
  await drag(page, spotOf(page, one!), spotOf(page, two!));
  await expect(page.locator('.board-status')).toContainText('round in a circle');
  await drag(page, cardOf(page, item.cards[2]!.id), page.locator('.exercise-prompt'));
  await expect(page.locator('.board-status')).toContainText('Nothing is there');
  await put(spotOf(page, two!), claim, 'support');
  // Both stand in one column now.
  await expect.poll(() => leftOf(page, two!)).toBe(await leftOf(page, one!));
  // By key, by its cross, and by the tray.
  await spotOf(page, two!).focus();
  await page.keyboard.press('Delete');
  await expect(cardOf(page, two!)).toBeVisible();
  await put(cardOf(page, two!), claim, 'attack');
  await page.getByRole('button', { name: `Take away: ${item.cards[1]!.text}` }).click();
  await expect(cardOf(page, two!)).toBeVisible();
  await drag(page, spotOf(page, one!), page.locator('.tray h4'));
  await expect(cardOf(page, one!)).toBeVisible();
  await expect(page.locator('.board-spot')).toHaveCount(1);
});

test('list and map play one hand: what is put in one lies in the other', async ({ page, crux }) => {
  const { item, model } = placeOf('E6');
  await crux.open(`${SET}&kinds=E6&items=2`);
  const [put, next] = model;
  const { id } = spotFor(item, [], put!);
  await drag(page, cardOf(page, put!.id), spotOf(page, id));
  await page.locator(`.as-what [data-relation="${put!.relation}"]`).click();
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect(page.locator(`[data-card="${put!.id}"] .as`)).toBeVisible();
  await expect(page.locator('.tray [data-card]')).toHaveCount(item.cards.length - 1);
  await page.locator(`[data-card="${next!.id}"] > .card`).click();
  await page.locator(`[data-target="${next!.target}"] > .here`).click();
  await page.locator(`.as-what [data-relation="${next!.relation}"]`).click();
  await page.getByRole('button', { name: 'On the map' }).click();
  await expect(spotOf(page, put!.id)).toBeVisible();
  await expect(spotOf(page, next!.id)).toBeVisible();
  // On a narrow screen it is a list, with what was put.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.board-spot')).toHaveCount(0);
  await expect(page.locator(`[data-card="${next!.id}"] .as`)).toBeVisible();
  await expect(page.locator('.board-switch')).toHaveCount(0);
});

test('by finger: a card is dragged sideways out of the tray', async ({ page, crux }) => {
  const { item, model } = placeOf('E4');
  await crux.open(`${SET}&kinds=E4&items=1`);
  const [put] = model;
  const { id, relations } = spotFor(item, [], put!);
  await spotOf(page, id).waitFor();
  const b = await grip(spotOf(page, id));
  const a = await grip(cardOf(page, put!.id));
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await send('touchStart', a);
  for (let i = 1; i <= 6; i++) await send('touchMove', { x: a.x + ((b.x - a.x) * i) / 6, y: i < 3 ? a.y : a.y + ((b.y - a.y) * (i - 2)) / 4 });
  await expect(spotOf(page, id)).toHaveClass(/over/);
  await send('touchEnd');
  if (relations.length > 1) await page.locator(`.as-what [data-relation="${put!.relation}"]`).click();
  await expect(spotOf(page, put!.id)).toBeVisible();
});

test('all that is asked fits on 1280 x 720, targets are large enough, and nothing is smaller than 12 px', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const kind of ['E4', 'E6', 'E12']) {
    await crux.open(`${SET}&kinds=${kind}&items=1`);
    await page.locator('.board-spot').first().waitFor();
    for (const what of ['.exercise-prompt', '.tray h4', '.board-scroll', '.exercise button[type="submit"]']) await expect(page.locator(what)).toBeInViewport({ ratio: 1 });
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.board-spot, .board button, .board-head button')].map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length);
    expect(small).toBe(0);
    const sizes = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.board *')].filter((each) => each.childNodes.length > 0 && each.textContent !== '').map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

test('after E10 the map shows what falls, and what the reader doubts stays as it was', async ({ page, crux }) => {
  const item = itemOf('E10');
  const doubted = bell.map.statements.find(({ id }) => id !== item.about[0]!.id)!.id;
  await crux.open(`${SET}&kinds=E10&items=2&view=map&doubt=${doubted}`);
  await play(page, item, item.accept.model);
  await page.getByRole('button', { name: 'Check' }).click();
  const fall = page.locator('.fall');
  await expect(fall.locator(`[data-id="${item.about[0]!.id}"] .tag-rejected`)).toBeVisible();
  for (const [id, fate] of Object.entries(item.accept.model as Readonly<Record<string, string>>)) {
    const box = fall.locator(`[data-id="${id}"]`);
    await expect(box).toHaveClass(/asked/);
    await expect(box.locator(`.tag-${fate}`)).toHaveCount(fate === 'stands' ? 0 : 1);
  }
  await expect(fall.locator('.line-cut').first()).toBeAttached();
  await expect(fall.locator('.tag button').first()).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
  await expect.poll(() => addressOf(page).get('doubt')).toBe(doubted);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(fall).toHaveCount(0);
  await expect.poll(() => addressOf(page).get('doubt')).toBe(doubted);
  await expect.poll(() => addressOf(page).get('reject')).toBeNull();
  await page.locator('.panel-head button').click();
  await expect(page.locator('.react-flow .tag-doubted')).toHaveCount(1);
  await expect(page.locator('.react-flow .tag-rejected')).toHaveCount(0);
});

test('after E11 the own set is rejected: the claim falls or still stands', async ({ page, crux }) => {
  const item = itemOf('E11');
  const claim = item.about[0]!.id;
  await crux.open(`${SET}&kinds=E11&items=1`);
  await play(page, item, item.accept.model);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.fall-claim')).toHaveAttribute('data-falls', 'true');
  await expect(page.locator(`.fall [data-id="${claim}"] .tag`)).toBeVisible();
  for (const id of item.accept.model as readonly string[]) await expect(page.locator(`.fall [data-id="${id}"] .tag-rejected`)).toBeVisible();
  await page.getByRole('button', { name: 'To the end of the set' }).first().click();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin again' }).click();
  const harmless = item.shape === 'set' ? item.options.map(({ id }) => id).find((id) => !(item.accept as unknown as { readonly least: readonly (readonly string[])[] }).least.some((set) => set.length === 1 && set[0] === id))! : '';
  await play(page, item, [harmless]);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.fall-claim')).toHaveAttribute('data-falls', 'false');
});

/** A right answer, but for one card that others do not hang on: it is against what it is for. */
function turnedRound(model: readonly Placement[]): { readonly answer: readonly Placement[]; readonly turned: string } {
  const leaf = model.findLast(({ id, relation }) => relation === 'support' && !model.some(({ target }) => target === id))!;
  return { turned: leaf.id, answer: model.map((each) => (each === leaf ? { ...each, relation: 'attack' } : each)) };
}

test('E6: after Check each card says what became of it, and the model shows the one in question in sight', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const { item, model } = placeOf('E6');
  const { answer, turned } = turnedRound(model);
  await crux.open(`${SET}&kinds=E6&items=1`);
  await page.locator('.board-spot').first().waitFor();
  await play(page, item, answer);
  await page.getByRole('button', { name: 'Check' }).click();
  for (const { id } of item.cards) {
    await expect(page.locator(`[data-verdict-of="${id}"]`)).toHaveText(id === turned ? /◐\s*partly right/ : /✓\s*right/);
    await expect(spotOf(page, id)).toHaveAttribute('aria-label', id === turned ? /partly right/ : /\. right/);
  }
  await expect(page.locator('.board-spot.asked')).toHaveCount(1);
  await expect(spotOf(page, turned)).toBeInViewport({ ratio: 1 });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'The model answer' }).click();
  await expect(page.locator('[data-verdict-of]')).toHaveText(['yours was not right']);
  await expect(page.locator(`[data-verdict-of="${turned}"]`)).toBeVisible();
  await expect(spotOf(page, turned)).toHaveClass(/asked/);
  await expect(spotOf(page, turned)).toBeInViewport({ ratio: 1 });
});

for (const kind of ['E4', 'E12'] as const) {
  test(`${kind}: after Check what was put says what became of it`, async ({ page, crux }) => {
    const { item } = placeOf(kind);
    await crux.open(`${SET}&kinds=${kind}&items=1`);
    await page.locator('.board-spot').first().waitFor();
    await play(page, item, wrongAnswer(item));
    await page.getByRole('button', { name: 'Check' }).click();
    const signs = page.locator('.board-map .verdict');
    await expect(signs.first()).toHaveText(/[◐✗]\s*(partly right|wrong)/);
    await expect(signs).toHaveCount((wrongAnswer(item) as readonly Placement[]).length);
    if (kind === 'E4') for (const which of ['Your answer', 'The model answer']) {
      await page.getByRole('button', { name: which }).click();
      await expect(spotOf(page, item.cards[0]!.id)).toHaveClass(/asked/);
      await expect(spotOf(page, item.cards[0]!.id)).toBeInViewport({ ratio: 1 });
    }
    await page.getByRole('button', { name: 'The model answer' }).click();
    await expect(signs).toHaveCount(0);
  });
}

test('what was put is in sight, the ground can be dragged, and a card that is held at the edge scrolls', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const { item, model } = placeOf('E6');
  await crux.open(`${SET}&kinds=E6&items=1`);
  for (const [n, put] of model.slice(0, -1).entries()) {
    const { id, relations } = spotFor(item, model.slice(0, n), put);
    await drag(page, cardOf(page, put.id), spotOf(page, id));
    if (relations.length > 1) await page.locator(`.as-what [data-relation="${put.relation}"]`).click();
    await expect(spotOf(page, put.id)).toBeInViewport({ ratio: 1 });
  }
  const sheet = page.locator('.board-scroll');
  const top = () => sheet.evaluate((element) => element.scrollTop);
  await sheet.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const atEnd = await top();
  expect(atEnd).toBeGreaterThan(0);
  const { x, y, width, height } = (await sheet.boundingBox())!;
  const ground = await sheet.evaluate((element, { left, bottom }) => Array.from({ length: 40 }, (_, i) => ({ x: left + 8 * i, y: bottom })).find((at) => document.elementFromPoint(at.x, at.y)?.closest('.board-spot, .board-marks, button') === null && element.contains(document.elementFromPoint(at.x, at.y)))!, { left: x + 40, bottom: y + height / 2 });
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x, ground.y + 30, { steps: 3 });
  await page.mouse.up();
  await expect.poll(top).toBe(Math.max(0, atEnd - 30));
  await sheet.evaluate((element) => element.scrollTo(0, 0));
  const from = await grip(page.locator('.tray .card').first());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height - 10, { steps: 4 });
  // Nothing moves any more: it scrolls by itself, to the end.
  await expect.poll(top).toBe(atEnd);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('the question covers neither its box nor what that bears on', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const { item, model } = placeOf('E6');
  await crux.open(`${SET}&kinds=E6&items=1`);
  const claim = item.targets.find(({ id }) => !item.cards.some((card) => card.id === id))!.id;
  const [one, two, three] = item.cards.map(({ id }) => id) as [string, string, string];
  for (const [card, onto, parents] of [[one, claim, [claim]], [two, one, [one, claim]], [three, two, [two, one]]] as const) {
    await drag(page, cardOf(page, card), spotOf(page, onto));
    const ask = page.locator('.board-ask');
    await expect(ask).toBeInViewport({ ratio: 1 });
    const a = (await ask.boundingBox())!;
    for (const id of parents) {
      const b = (await spotOf(page, id).boundingBox())!;
      expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height, `over ${id}`).toBe(false);
    }
    await page.locator('.as-what [data-relation="support"]').click();
    await expect(spotOf(page, card)).toBeVisible();
  }
  expect(model.length).toBeGreaterThan(3);
});

test('arrows go to the box above and below; left of a box is its step; Delete says where there is nothing; what stood on a card goes with it', async ({ page, crux }) => {
  const { item } = placeOf('E6');
  const claim = item.targets.find(({ id }) => !item.cards.some((card) => card.id === id))!.id;
  const [one, two, three] = item.cards.map(({ id }) => id) as [string, string, string];
  await crux.open(`${SET}&kinds=E6&items=1`);
  await page.locator('.board-spot').first().waitFor();
  await play(page, item, [{ id: one, target: claim, relation: 'support' }, { id: two, target: one, relation: 'support' }, { id: three, target: claim, relation: 'attack' }]);
  await spotOf(page, one).focus();
  await page.keyboard.press('ArrowDown');
  await expect(spotOf(page, three)).toBeFocused();
  // Nothing is below: it stays.
  await page.keyboard.press('ArrowDown');
  await expect(spotOf(page, three)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(spotOf(page, one)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.board-spot.ring:focus')).toHaveCount(1);
  await page.keyboard.press('Delete');
  const status = page.locator('.board-status');
  await expect(status).toContainText('Nothing of yours is here');
  await page.keyboard.press('ArrowLeft');
  await expect(spotOf(page, claim)).toBeFocused();
  await spotOf(page, one).focus();
  await page.keyboard.press('Delete');
  await expect(status).toContainText('and 1 card that stood on it');
  await expect(cardOf(page, one)).toBeVisible();
  await expect(cardOf(page, two)).toBeVisible();
  await expect(page.locator('.board-spot:not(.ring)')).toHaveCount(2);
  // What was said of the board is not said on elsewhere.
  await page.locator('.exercise-prompt').focus();
  await expect(status).not.toContainText('Taken away');
});

test('what is said has one pair of quotes at most, and says what is in hand once', async ({ page, crux }) => {
  const { item } = placeOf('E4');
  await crux.open(`${SET}&kinds=E4&items=1`);
  const card = item.cards[0]!;
  const status = page.locator('.board-status');
  const step = item.part!.steps[0]!.id;
  await cardOf(page, card.id).waitFor();
  if ((await cardOf(page, card.id).getAttribute('aria-pressed')) !== 'true') await cardOf(page, card.id).click();
  await drag(page, cardOf(page, card.id), spotOf(page, step), false);
  await expect(status).toContainText('On:');
  expect((await status.textContent())!.split('Held:')).toHaveLength(2);
  await page.mouse.up();
  await expect(status).toContainText('against this step');
  expect((await status.textContent())!.match(/“/g)).toHaveLength(1);
});
