// What is written again, and what stays: in a real browser, on the stores that the page has.

import type { Node } from '@xyflow/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { nodeKeeper } from '../../src/view/canvas/nodes.ts';
import { CommandButton } from '../../src/view/command-button.tsx';
import { Later, later } from '../../src/view/later.tsx';
import { useView } from '../../src/view/use-view.ts';
import { picnic } from '../analysis/picnic.ts';
import { openPicnic, showOn } from './picnic-page.tsx';

let stores: AppStores;
beforeEach(async () => void (stores = await openPicnic()));
const show = (part: ReactNode) => showOn(stores, part);

test('who reads the view is written again for what is searched, and not for where the camera stands', async () => {
  let times = 0;
  function Words(): ReactNode {
    const { q } = useView();
    times++;
    return <p>{`searched: ${q}`}</p>;
  }
  const screen = await show(<Words />);
  const before = times;
  stores.view.setState({ cam: { x: 1, y: 2, zoom: 0.5 } });
  stores.view.setState({ cam: { x: 3, y: 2, zoom: 0.5 } });
  stores.view.setState({ q: 'rain' });
  await expect.element(screen.getByText('searched: rain')).toBeVisible();
  expect(times).toBe(before + 1);
});

test('a button can be pressed when its command can run, whatever store that follows from', async () => {
  const screen = await show(<CommandButton command="close-all" label="Close" />);
  const button = screen.getByRole('button', { name: 'Close' });
  runCommand(stores, 'close-all');
  await expect.element(button).toBeDisabled();
  runCommand(stores, 'open-everything');
  await expect.element(button).toBeEnabled();
  stores.view.setState({ open: new Set() });
  await expect.element(button).toBeDisabled();
});

test('a part that could not be fetched ahead is fetched when it is shown', async () => {
  let asked = 0;
  const Part = later(async () => {
    if (++asked === 1) throw new Error('offline');
    return { Part: () => <p>there</p> };
  }, 'Part');
  Part.ahead();
  await expect.poll(() => asked).toBe(1);
  await new Promise(requestAnimationFrame);
  const screen = await show(<Later><Part /></Later>);
  await expect.element(screen.getByText('there')).toBeVisible();
  expect(asked).toBe(2);
});

describe('a node', () => {
  const node = (id: string, more: Partial<Node> = {}): Node => ({ id, position: { x: 1, y: 2 }, data: { box: picnic }, domAttributes: { tabIndex: -1 }, ...more });

  test('stays the object that it was while it says what it said', () => {
    const keep = nodeKeeper();
    const first = keep([node('a'), node('b')]);
    const again = keep([node('b'), node('c'), node('a')]);
    expect(again.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(again[0]).toBe(first[1]);
    expect(again[2]).toBe(first[0]);
  });

  test.for<[string, Partial<Node>]>([
    ['stands elsewhere', { position: { x: 1, y: 3 } }],
    ['has another box', { data: { box: { ...picnic } } }],
    ['is selected', { selected: true }],
    ['comes first', { domAttributes: { tabIndex: 0 } }],
  ])('is another where it %s', ([, more]) => {
    const keep = nodeKeeper();
    keep([node('a', { selected: false })]);
    const next = node('a', { selected: false, ...more });
    expect(keep([next])[0]).toBe(next);
  });

  test('that says more than it did is another, and so is one that says less', () => {
    const keep = nodeKeeper();
    const [plain, lit] = [node('a'), node('a', { className: 'lit' })];
    for (const next of [plain, lit, node('a')]) expect(keep([next])[0]).toBe(next);
  });
});
