// Critical questions and differing readings in the panel, on the shipped schemes.

import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import schemes from '../../data/schemes.json?raw';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import type { FetchPort } from '../../src/store/ports.ts';
import { Inspector } from '../../src/view/inspector.tsx';
import { StoresContext } from '../../src/view/stores-context.tsx';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, readersOf } from '../store/fake-ports.ts';

const FILE = 'data/maps/picnic/map.json';
const map: ArgumentMap = {
  ...picnic,
  statements: picnic.statements.map((each) => (each.id === 'old-report' ? { ...each, readings: [{ field: 'stance', value: 'leaves-open', why: { en: 'Nothing is said of it.' } }] } : each)),
  inferences: picnic.inferences.map((each) => (each.id === 'dry-because' ? { ...each, scheme: 'sign', critical: [{ question: 'sign.counter-sign', by: 'clouds' }] } : each)),
};
const withSchemes: FetchPort = (path) => (path === 'data/schemes.json' ? { answer: Promise.resolve({ ok: true, bytes: new TextEncoder().encode(schemes) }), cancel: () => {} } : fakeFetch([FILE])(path));
let stores: AppStores;

async function shown(fetchFile: FetchPort, at: string) {
  stores = createAppStores(fakePorts({ location: new FakeLocation('map=picnic'), fetchFile }), readersOf({ [FILE]: map }));
  await stores.start();
  runCommand(stores, 'select', at);
  return render(<StoresContext value={stores}><Inspector map={map} /></StoresContext>);
}

describe('the critical questions', () => {
  let screen: Awaited<ReturnType<typeof shown>>;
  beforeEach(async () => (screen = await shown(withSchemes, 'dry')));

  test('of a claim are those of the step to it: what takes one up can be gone to, the rest is open', async () => {
    await expect.element(screen.getByText('1 of 3 taken up')).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Open: prompts for discussion' })).toBeVisible();
    await screen.getByRole('region', { name: 'Critical questions' }).getByRole('button', { name: /“clouds”/ }).click();
    expect(stores.view.getState().at).toBe('clouds');
  });
});

test('where the questions cannot be fetched, one line says so', async () => {
  const screen = await shown(fakeFetch([FILE]), 'dry-because');
  await expect.element(screen.getByText('The critical questions could not be fetched; check the connection.')).toBeVisible();
});

test('a claim whose steps have no scheme has no questions', async () => {
  const screen = await shown(withSchemes, 'enough');
  await expect.element(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Critical questions' }).elements()).toEqual([]);
});

test('a differing reading stands beside what the map says, with its reason and what would change', async () => {
  const screen = await shown(withSchemes, 'old-report');
  for (const text of ['the author: rejects', 'the author: leaves open', 'Nothing is said of it.']) await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  await expect.element(screen.getByText(/^It would no longer be struck as rejected\. Its frame would be dotted/)).toBeVisible();
});
