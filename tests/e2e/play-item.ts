// Plays an item as a learner does: every answer by what stands on the page.

import type { Page } from '@playwright/test';
import { asText } from '../../src/teaching/answers.ts';
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
      for (const { id, target, relation } of answer as readonly Placement[]) {
        const card = form.locator(`[data-card="${id}"] > .card`);
        if ((await card.getAttribute('aria-pressed')) !== 'true') await card.click();
        await form.locator(`[data-target="${target}"] > .here`).click();
        await form.locator('.as-what button').nth(item.relations.findIndex((each) => each.id === relation)).click();
      }
      return;
    case 'written':
      return form.locator('textarea').fill(asText(answer));
    default:
      for (const id of answer as readonly string[]) await form.locator(`input[value="${id}"]`).check();
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
        return item.relations.map(({ id }) => (item.accept.model as readonly Placement[]).map((each) => ({ ...each, relation: id })));
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
