// Doubting on the page: by key, from the box, from the panel and by a link; what falls is the same on the map, in the outline,
// in the panel and on the command line; nothing moves, and everything can be taken back.

import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { axeFindings, expect } from './open-page.ts';
import { addressOf, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en&view=map';

interface Labelled {
  readonly id: string;
  readonly status: string;
  readonly why: string;
}

/** What the command line says of the small map. */
function labelled(...args: readonly string[]): readonly Labelled[] {
  const out = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'label', 'data/maps/first-bell-at-nine/map.json', '--json', ...args], { encoding: 'utf8' });
  return (JSON.parse(out) as { statements: Labelled[] }).statements;
}

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Doubt' });
const tagOf = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"] .tag`);

test('by key: reject, undo, say it again, back to the author; the address says it and nothing moves', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-learning,start-at-nine&at=too-tired-at-eight`);
  await page.keyboard.press('Shift+X');
  await expect(tagOf(page, 'too-tired-at-eight')).toContainText('You rejected this');
  await expect(panelOf(page)).toContainText('“School should start at nine” still has another reason');
  await expect.poll(() => addressOf(page).get('reject')).toBe('too-tired-at-eight');
  const places = (): Promise<string[]> => page.locator('.react-flow__node').evaluateAll((nodes) => nodes.map((node) => `${(node as HTMLElement).dataset['id']} ${(node as HTMLElement).style.transform}`));
  const before = await places();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.tag')).toHaveCount(0);
  expect(await places()).toEqual(before);
  await expect.poll(() => addressOf(page).get('reject')).toBeNull();
  await page.keyboard.press('Control+y');
  await expect(tagOf(page, 'too-tired-at-eight')).toContainText('You rejected this');
  await panelOf(page).getByRole('button', { name: 'Back to the author’s reading' }).click();
  await expect(page.locator('.tag')).toHaveCount(0);
  await expect.poll(() => addressOf(page).get('reject')).toBeNull();
});

test('what a link says is shown on every box and in the outline as the command line has it, and on no other', async ({ page, crux }) => {
  const said = ['--reject', 'lessons-in-body-night,six-hundred-rested', '--doubt', 'lakeside-sleeps-longer', '--grant', 'weak-will'];
  const all = labelled(...said);
  const changed = all.filter(({ status }) => status !== 'stands' && status !== 'unchanged').map(({ id }) => id);
  expect(changed.length).toBeGreaterThan(6);
  const link = `${SMALL}&open=all&reject=${said[1]}&doubt=${said[3]}&grant=${said[5]}`;
  await crux.open(link);
  await expect(page.locator('.react-flow__node .kind-statement .tag, .react-flow__node .kind-thesis .tag')).toHaveCount(changed.length);
  for (const id of changed) await expect(tagOf(page, id), id).toHaveCount(1);
  await page.keyboard.press('F2');
  await expect(page.locator('[role="treeitem"] .row-tag')).not.toHaveCount(0);
  const rows = await page.locator('[role="treeitem"].kind-statement:has(.row-tag), [role="treeitem"].kind-thesis:has(.row-tag)').evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset['id']!));
  expect(rows.toSorted()).toEqual(changed.toSorted());
  const row = page.locator('[role="treeitem"][data-id="lessons-in-body-night"]');
  await expect(row).toHaveAccessibleName(/You rejected this/);
});

test('the panel tells the whole way of each consequence in the words of the command line', async ({ page, crux }) => {
  const all = labelled('--reject', 'lakeside-sleeps-longer');
  await crux.open(`${SMALL}&reject=lakeside-sleeps-longer`);
  await page.keyboard.press('q');
  const entries = panelOf(page).locator('ol.consequences .consequence-why');
  await expect(entries).not.toHaveCount(0);
  const told = await entries.evaluateAll((found) => found.map((each) => each.getAttribute('title') ?? ''));
  expect(told.toSorted()).toEqual(all.filter(({ status }) => !['stands', 'unchanged', 'rejected'].includes(status)).map(({ why }) => why).toSorted());
});

test('only a step is rejected: the premise stays, its line is cut, and the claim loses that reason', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-learning,too-tired-at-eight&at=too-tired-at-eight`);
  await page.keyboard.press('q');
  const panel = panelOf(page);
  await panel.getByText('Or only a step to it').click();
  await panel.getByRole('group', { name: /^the step from .*eleven|^the step from .*twenty-six/i }).getByRole('button', { name: 'Reject' }).click();
  await expect(tagOf(page, 'too-tired-at-eight')).toContainText('Still stands: 1 of 2 reasons left');
  await expect(page.locator('.route-fallen')).not.toHaveCount(0);
  await expect(page.locator('.line-cut')).not.toHaveCount(0);
  await expect(page.locator('.tag')).toHaveCount(1);
});

test('compare shows the author’s reading and comes back; Undo on the box takes one saying back', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-learning&reject=too-tired-at-eight`);
  await expect(tagOf(page, 'too-tired-at-eight')).toBeVisible();
  await page.keyboard.press('Shift+C');
  await expect(page.locator('.tag')).toHaveCount(0);
  await page.keyboard.press('Shift+C');
  await tagOf(page, 'too-tired-at-eight').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.tag')).toHaveCount(0);
});

test('where nothing falls the panel says why', async ({ page, crux }) => {
  await crux.open(`${SMALL}&at=too-tired-at-eight&reject=pitch-has-lights`);
  for (const [said, why] of [
    ['reject=hall-opens-early', 'No other claim of this essay rests on “Early comers need an open hall”.'],
    ['reject=training-stops', 'The author does not count “Winter training would probably end” either'],
    ['grant=eleven-asleep', 'The author counts “Eleven of twenty-six pupils slept” already.'],
  ] as const) {
    await page.goto(`#${SMALL}&${said}`);
    // The page hears of its address in a task of its own, and a key may come before that.
    await expect.poll(() => addressOf(page).get('v')).toBe('1');
    await page.keyboard.press('q');
    await expect(panelOf(page)).toContainText('Nothing else changes.');
    await expect(panelOf(page)).toContainText(why);
    await page.keyboard.press('Escape');
  }
});

test('an unknown id is named and left out; of one that is rejected and granted the rejection counts, and both are said', async ({ page, crux }) => {
  await crux.open(`${SMALL}&reject=too-tired-at-eight,nowhere&grant=too-tired-at-eight`);
  const notice = page.locator('.notices');
  await expect(notice).toContainText('nowhere');
  await expect(notice).toContainText('is said otherwise in the same link');
  await expect.poll(() => addressOf(page).get('grant')).toBeNull();
  await expect.poll(() => addressOf(page).get('reject')).toBe('too-tired-at-eight');
});

for (const [lang, theme] of [['en', 'light'], ['zh', 'dark']] as const) {
  test(`axe finds nothing while something is doubted, in ${lang}, ${theme}`, async ({ page, crux }) => {
    await crux.open(`map=first-bell-at-nine&lang=${lang}&theme=${theme}&view=map&open=q-learning&reject=too-tired-at-eight&at=too-tired-at-eight`);
    await page.keyboard.press('q');
    await expect(page.locator('.consequences').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('the menu of a box, by the other button or by key, says what can be said of it; Escape leaves everything as it was', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-learning,too-tired-at-eight`);
  await crux.box('eleven-asleep').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'What to do with it' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page.locator('.tag')).toHaveCount(0);
  await crux.box('eleven-asleep').click({ button: 'right' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tagOf(page, 'eleven-asleep')).toContainText('You doubt this');
  await expect.poll(() => addressOf(page).get('doubt')).toBe('eleven-asleep');
});

test('before anything is said: what the thesis hangs on, in the panel and on the boxes; another claim is asked for by selecting it', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-sleep,most-sleep-longer`);
  await page.keyboard.press('q');
  const panel = panelOf(page);
  await expect(panel).toContainText('What “School should start at nine” hangs on');
  await expect(panel).toContainText('It falls if you reject any one of these 2 starting points');
  for (const id of ['lakeside-sleeps-longer', 'like-lakeside', 'most-sleep-longer']) await expect(tagOf(page, id)).toContainText('Without this the thesis falls');
  await panel.getByRole('button', { name: /Northgate would react like Lakeside/ }).click();
  await page.keyboard.press('Shift+X');
  await expect(tagOf(page, 'like-lakeside')).toContainText('You rejected this');
  await expect(panel).toContainText('No reason left in this essay');
  await crux.open(`${SMALL}&at=too-tired-at-eight`);
  await expect(panel).toContainText('The smallest set that would is these 2 together (where an “or” stands, either will do):');
  await expect(panel.locator('.hinge')).toContainText(/one of .*Teenagers’ body clocks run late.*or .*In the body’s night nobody learns/);
});

test('for experts, from the palette: a semantics with all that it depends on', async ({ page, crux }) => {
  await crux.open(SMALL);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('textbook');
  await expect(page.getByRole('option', { name: 'For experts: textbook semantics' })).toBeVisible();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'For experts: textbook semantics' });
  await expect(panel).toContainText('One extension.');
  await panel.getByRole('radio', { name: 'Attacks and supports with strengths' }).check();
  await panel.getByRole('spinbutton').fill('0.7');
  await expect(panel.getByRole('heading', { name: 'Attacks and supports with strengths · DF-QuAD · 0.7' })).toBeVisible();
  await expect(panel.getByRole('row')).toHaveCount(35);
  expect(await axeFindings(page)).toEqual([]);
});

for (const [key, name] of [['q', 'Doubt'], ['i', 'Statement']] as const) {
  test(`on a small window the claim that ${name} is about does not stand behind it`, async ({ page, crux }) => {
    await page.setViewportSize({ width: 768, height: 800 });
    await crux.open('map=deepseek-shock-wave&lang=en&view=map&at=take-seriously');
    const ends = async (): Promise<number> => crux.box('take-seriously').boundingBox().then((box) => box!.x + box!.width);
    // The control: there the panel comes to stand.
    expect(await ends()).toBeGreaterThan(768 - 316);
    await page.keyboard.press(key);
    const panel = page.getByRole('complementary', { name });
    await expect(panel).toBeVisible();
    const edge = (await panel.boundingBox())!.x;
    await expect.poll(ends).toBeLessThanOrEqual(edge);
    await expect.poll(async () => (await crux.box('take-seriously').boundingBox())!.x).toBeGreaterThanOrEqual(0);
  });
}
