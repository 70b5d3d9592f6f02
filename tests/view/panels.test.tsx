// The panels in a real browser, on the stores that the page has.

import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { FilterPanel } from '../../src/view/filter-panel.tsx';
import { FilterStrip } from '../../src/view/filter-strip.tsx';
import { Inspector } from '../../src/view/inspector.tsx';
import { SearchPanel } from '../../src/view/search-panel.tsx';
import { StoresContext } from '../../src/view/stores-context.tsx';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, readersOf } from '../store/fake-ports.ts';

const FILE = 'data/maps/picnic/map.json';
let stores: AppStores;

beforeEach(async () => {
  stores = createAppStores(fakePorts({ location: new FakeLocation('map=picnic'), fetchFile: fakeFetch([FILE]) }), readersOf({ [FILE]: picnic }));
  await stores.start();
});

const show = (panel: React.ReactNode) => render(<StoresContext value={stores}>{panel}</StoresContext>);

test('the filter says before the click what it leaves, and after it that much is left', async () => {
  const screen = await show(<FilterPanel map={picnic} />);
  const bob = screen.getByRole('checkbox', { name: 'Bob' });
  await expect.element(bob).toHaveAccessibleName('Bob 2');
  await bob.click();
  expect(stores.view.getState().filters.speaker).toEqual(['bob']);
  await expect.element(screen.getByRole('checkbox', { name: /^leaves open/ })).toHaveAccessibleName('leaves open 1');
  await expect.element(screen.getByRole('checkbox', { name: /^grants/ })).toHaveAccessibleName('grants 0');
});

test('what is filtered can be taken back one by one', async () => {
  runCommand(stores, 'toggle-filter', { filter: 'speaker', value: 'bob' });
  runCommand(stores, 'search', 'cloud');
  const screen = await show(<FilterStrip map={picnic} />);
  await expect.element(screen.getByText('1 of 16 statements passes')).toBeVisible();
  await screen.getByRole('button', { name: 'Without Text: cloud' }).click();
  await expect.element(screen.getByText('2 of 16 statements pass')).toBeVisible();
});

test('a relation in the inspector leads to its other end', async () => {
  runCommand(stores, 'select', 'report');
  const screen = await show(<Inspector map={picnic} />);
  await screen.getByRole('button', { name: /“report” and “season” are together given as a reason for “dry”/ }).click();
  expect(stores.view.getState().at).toBe('dry');
});

test('what attacks a step to a statement bears on the statement', async () => {
  runCommand(stores, 'select', 'dry');
  const screen = await show(<Inspector map={picnic} />);
  await expect.element(screen.getByRole('button', { name: '“old-report” says that the step from “report” and “season” to “dry” does not follow.' })).toBeVisible();
});

test('a selected step is told as a sentence with what attacks it', async () => {
  runCommand(stores, 'select', 'dry-because');
  const screen = await show(<Inspector map={picnic} />);
  await expect.element(screen.getByRole('complementary', { name: 'Step' })).toHaveTextContent('“old-report” says that the step from “report” and “season” to “dry” does not follow.');
});

test('search walks its hits with Enter and opens the way to each', async () => {
  const screen = await show(<SearchPanel map={picnic} />);
  await screen.getByRole('combobox').fill('report');
  await expect.element(screen.getByRole('option', { name: /old-report/ })).toBeVisible();
  const field = screen.getByRole('combobox').element() as HTMLElement;
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await expect.poll(() => stores.view.getState().at).toBe('report');
  await expect.element(screen.getByRole('option', { selected: true })).toHaveTextContent('report');
});
