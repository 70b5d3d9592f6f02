// Who points at a filter may press it: what would be shown then is known before, and is worked out while that lasts.

import { useEffect, type ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { viewAfter } from '../../src/store/commands/view-after.ts';
import type { ViewState } from '../../src/store/view-store.ts';
import { FilterPanel } from '../../src/view/filter-panel.tsx';
import { useExpected } from '../../src/view/canvas/use-expected.ts';
import { openPicnic, showOn } from './picnic-page.tsx';

let stores: AppStores;
beforeEach(async () => void (stores = await openPicnic()));
const show = (part: ReactNode) => showOn(stores, part);

test('a command that is asked what it would show does nothing, and shows just that when it is run', () => {
  const before = stores.view.getState();
  const after = viewAfter(stores, 'toggle-filter', { filter: 'stance', value: 'concedes' });
  expect(after.filters.stance).toEqual(['concedes']);
  expect(stores.view.getState()).toBe(before);
  runCommand(stores, 'toggle-filter', { filter: 'stance', value: 'concedes' });
  expect(stores.view.getState()).toEqual(after);
  expect(viewAfter(stores, 'toggle-filter', { filter: 'stance', value: 'concedes' })).toEqual(before);
});

test('what a choice would show is expected while it is pointed at or has the focus', async () => {
  const screen = await show(<FilterPanel map={stores.document.getState().map!} />);
  const choice = screen.getByRole('checkbox', { name: /^grants/ });
  const stanceExpected = (): readonly string[] | undefined => stores.session.getState().expected?.filters.stance;
  expect(stanceExpected()).toBeUndefined();
  await userEvent.hover(choice);
  expect(stanceExpected()).toEqual(['concedes']);
  await userEvent.hover(screen.getByRole('heading', { name: 'Filter' }));
  expect(stanceExpected()).toBeUndefined();
  (choice.element() as HTMLElement).focus();
  expect(stanceExpected()).toEqual(['concedes']);
  (choice.element() as HTMLElement).blur();
  expect(stanceExpected()).toBeUndefined();
  expect(stores.view.getState().filters.stance).toEqual([]);
});

test('work for what is expected is done step by step, and ends with the expectation', async () => {
  const done: string[] = [];
  let isLeft = false;
  let isThere = false;
  function Worker(): ReactNode {
    useExpected(function* ({ q }: ViewState) {
      done.push(`${q} begun`);
      if (q === 'left') {
        stores.session.setState({ expected: undefined });
        isLeft = true;
      }
      yield;
      done.push(`${q} done`);
    });
    useEffect(() => void (isThere = true), []);
    return null;
  }
  await show(<Worker />);
  await expect.poll(() => isThere).toBe(true);
  const expectFor = (q: string): void => stores.session.setState({ expected: { ...stores.view.getState(), q } });
  // One that is passed by is not begun.
  expectFor('passed');
  expectFor('left');
  await expect.poll(() => isLeft).toBe(true);
  expectFor('pressed');
  await expect.poll(() => done).toEqual(['left begun', 'pressed begun', 'pressed done']);
});
