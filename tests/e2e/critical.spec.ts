// From a box that says where readers differ to the panel that says how, and through the critical questions of its steps.

import { axeFindings, expect, test } from './open-page.ts';

const AT = 'map=first-bell-at-nine&lang=en&open=all&at=too-tired-at-eight';

test('the panel asks the critical questions: what takes one up is a click away, the open ones are marked', async ({ page, crux }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('schemes.json') && fetched.push(request.url()));
  await crux.open(AT);
  expect(fetched).toEqual([]);
  await page.getByRole('button', { name: 'Statement' }).click();
  const questions = page.getByRole('region', { name: 'Critical questions' });
  const example = questions.locator('details', { hasText: 'objection: example' });
  await example.locator('summary').click();
  await expect(example.getByRole('heading', { name: 'Taken up in the text' })).toBeVisible();
  await expect(example.getByRole('heading', { name: 'Open: prompts for discussion' })).toBeVisible();
  const sign = questions.locator('details', { hasText: 'sign 1 of 3 taken up' });
  await sign.locator('summary').click();
  await sign.getByRole('button', { name: /discipline/ }).click();
  await expect(page.locator('.react-flow__node.selected')).toHaveAttribute('data-id', 'weak-will');
  // The panel stays, now with what can be asked of that statement, and the file came once.
  await expect(page.getByRole('complementary', { name: 'Statement' })).toContainText('discipline');
  expect(fetched).toHaveLength(1);
});

test('a box says that it is read differently, and the panel how', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=q-price&at=no-bus-drivers');
  await expect(crux.box('no-bus-drivers')).toContainText('read\u00a0differently');
  await page.getByRole('button', { name: 'Statement' }).click();
  const panel = page.getByRole('complementary', { name: 'Statement' });
  await expect(panel).toContainText('the author: leaves open');
  await expect(panel).toContainText('the author: grants');
  await expect(panel).toContainText('One objection would count as the author’s own or granted.');
  expect(await axeFindings(page)).toEqual([]);
});

test('in Chinese, in the dark, with a step selected, the questions are asked all the same', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=zh&theme=dark&at=i-musk');
  await page.getByRole('button', { name: '陈述' }).click();
  const questions = page.getByRole('region', { name: '批判性问题' });
  await expect(questions).toContainText('专家意见');
  await expect(questions).toContainText('共 6 问，已处理 2 问');
  await expect(questions.getByRole('heading', { name: '尚未回答，可供讨论' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('without the file one line says so', async ({ page, crux }) => {
  await page.route('**/schemes.json', (route) => route.fulfill({ contentType: 'application/json', body: '{' }));
  await crux.open(AT);
  await page.getByRole('button', { name: 'Statement' }).click();
  await expect(page.getByText('The critical questions could not be fetched; check the connection.')).toBeVisible();
});
