// Plays an item as a learner does: every answer by what stands on the page.

import type { Page } from '@playwright/test';
import { asText } from '../../src/teaching/answers.ts';
import { boardMap, type PlaceItem, type Spot } from '../../src/teaching/board-map.ts';
import { grade } from '../../src/teaching/grade.ts';
import type { Answer, Item, Placement } from '../../src/teaching/item.ts';

/** Puts an answer into the open item. */
export async function play(page: Page, item: Item, answer: Answer): Promise<void> {
  const form = page.locator('.exercise');
  switch (item.shape) {
    case 'pick-one':
      return form.locator(`input[value="${asText(answer)}"]`).check();
    case 'match':
      for (const [left, right] of Object.entries(answer as Readonly<Record<string, string>>)) await form.locator(`input[name="${item.id} ${left}"][value="${right}"]`).check();
      return;
    case 'place':
      if (await form.locator('.board-switch').isVisible()) return putOnMap(page, item, answer as readonly Placement[]);
      for (const { id, target, relation } of answer as readonly Placement[]) {
        const card = form.locator(`[data-card="${id}"] > .card`);
        if ((await card.getAttribute('aria-pressed')) !== 'true') await card.click();
        await form.locator(`[data-target="${target}"] > .here`).click();
        await form.locator(`.as-what [data-relation="${relation}"]`).click();
      }
      return;
    case 'written':
      return form.locator('textarea').fill(asText(answer));
    default:
      for (const id of answer as readonly string[]) await form.locator(`input[value="${id}"]`).check();
  }
}

/** Where on the map a card is put that lies so: what is there may have moved since the card before. */
export function spotFor(item: PlaceItem, before: readonly Placement[], { target, relation }: Placement): Spot {
  const spot = [...boardMap(item, before).spots.values()].find((each) => each.target === target && each.relations.includes(relation));
  if (!spot) throw new Error(`${relation} ${target} cannot be put on the map of ${item.id}`);
  return spot;
}

async function putOnMap(page: Page, item: PlaceItem, answer: readonly Placement[]): Promise<void> {
  const form = page.locator('.exercise');
  for (const [n, put] of answer.entries()) {
    const { id, relations } = spotFor(item, answer.slice(0, n), put);
    const card = form.locator(`.tray [data-card="${put.id}"] > .card`);
    if ((await card.getAttribute('aria-pressed')) !== 'true') await card.click();
    await form.locator(`.board-spot[data-id="${id}"]`).click();
    if (relations.length > 1) await form.locator(`.as-what [data-relation="${put.relation}"]`).click();
    await form.locator(`.board-map [data-${item.optional ? 'card' : 'id'}="${put.id}"]`).waitFor();
  }
}

/** An answer of the right form that is not right. */
export function wrongAnswer(item: Item): Answer {
  const candidates = ((): readonly Answer[] => {
    switch (item.shape) {
      case 'pick-one':
        return item.options.map(({ id }) => id);
      case 'match':
        return [Object.fromEntries(item.left.map(({ id, right }) => [id, right.find((each) => each !== (item.accept.model as Readonly<Record<string, string>>)[id])!]))];
      case 'place':
        // Only what can be put on the map: another relation at the same places, or the same relation at others.
        return [...item.relations.map(({ id }) => (item.accept.model as readonly Placement[]).map((each) => ({ ...each, relation: id }))), ...item.targets.map(({ id }) => (item.accept.model as readonly Placement[]).map((each) => ({ ...each, target: id })))].filter((all) => all.every((put, n) => put.id !== put.target && [...boardMap(item, all.slice(0, n)).spots.values()].some(({ target, relations }) => target === put.target && relations.includes(put.relation))));
      case 'written':
        return [];
      default:
        return item.options.map(({ id }) => [id]);
    }
  })();
  const wrong = candidates.find((answer) => (grade(item, answer).score ?? 1) < 1);
  if (wrong === undefined) throw new Error(`every answer to ${item.id} is right`);
  return wrong;
}
