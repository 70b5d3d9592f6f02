import { axeFindings } from './open-page.ts';
import { change, changeFragment, expect, test } from './served.ts';

const ESSAY = 'map=deepseek-shock-wave&lang=en';
const QUESTIONS = ['q-path', 'q-original', 'q-talent', 'q-blockade'];

test('without an address the essay opens, with its thesis, four questions and four answers in at most twelve boxes', async ({ page, crux }) => {
  await crux.open('lang=en');
  await expect(crux.box('isolated-case')).toContainText('isolated case');
  const answers = ['may greatly raise', 'no breakthrough', 'more young Chinese', 'have worked so far'];
  for (const [i, id] of QUESTIONS.entries()) {
    await expect(crux.box(id)).toBeInViewport({ ratio: 0.999 });
    await expect(crux.box(id)).toContainText(answers[i]!);
    await expect(crux.box(id)).toContainText('But:');
  }
  expect(await page.locator('.react-flow__node-box').count()).toBeLessThanOrEqual(13);
});

for (const [width, height] of [[1440, 900], [1280, 720]] as const) {
  for (const lang of ['en', 'zh']) {
    test(`at ${width}x${height} in ${lang} the first screen is whole, and nothing on it is set smaller than 12 px`, async ({ page, crux }) => {
      await page.setViewportSize({ width, height });
      await crux.open(`map=deepseek-shock-wave&lang=${lang}`);
      for (const box of await page.locator('.react-flow__node-box').all()) await expect(box).toBeInViewport({ ratio: 0.999 });
      const smallest = await page.locator('.react-flow__node-box .line').evaluateAll((lines) =>
        Math.min(...lines.map((line) => (Number.parseFloat(getComputedStyle(line).fontSize) * line.getBoundingClientRect().height) / (line as HTMLElement).offsetHeight)),
      );
      expect(smallest).toBeGreaterThanOrEqual(12);
    });
  }
}

test('the answer that meets an unanswered objection can be told from the first screen and read after one click', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await expect(page.getByText(/unanswered/)).toHaveCount(1);
  await crux.box('q-blockade').click();
  await expect(crux.box('compute-unneeded')).toContainText('unanswered');
});

test('from a question the arrow keys lead to the deepest ground, without a mouse', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await crux.box('q-path').focus();
  await page.keyboard.press('Enter');
  await expect(crux.box('credit-to-route')).toBeVisible();
  for (const id of ['confidence-grows', 'route-carried']) {
    await page.keyboard.press('ArrowRight');
    await expect(crux.box(id)).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await expect(crux.box('credit-to-route')).toBeFocused();
  for (const id of ['shadow-of-route', 'surface-unrelated', 'private-firm']) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    if (id === 'surface-unrelated') await page.keyboard.press('ArrowDown'); // past the first reason, which has its own
    await expect(crux.box(id)).toBeFocused();
  }
});

test('everything open shows every statement once', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&open=all`);
  const ids = await page.locator('.react-flow__node-box').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-id')));
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids.filter((id) => !id!.includes(':') && !QUESTIONS.includes(id!))).toHaveLength(100);
});

test('axe finds nothing on the essay in either language and colour, closed and open', async ({ page, crux }) => {
  const [first, ...others] = ['lang=en&theme=light', 'lang=zh&theme=dark', 'lang=zh&theme=light&open=all', 'lang=en&theme=dark&open=q-blockade,control-effective'];
  await crux.open(`map=deepseek-shock-wave&${first!}`);
  expect.soft(await axeFindings(page), first).toEqual([]);
  for (const look of others) {
    await change(page, () => changeFragment(page, `map=deepseek-shock-wave&${look}`));
    await expect(page.locator('html')).toHaveAttribute('data-theme', /theme=(\w+)/.exec(look)![1]!);
    await expect(page.locator('html')).toHaveAttribute('lang', look.includes('lang=zh') ? 'zh-Hans' : 'en');
    if (look.includes('open=')) await expect(crux.box('compute-unneeded')).toBeAttached();
    expect.soft(await axeFindings(page), look).toEqual([]);
  }
});
