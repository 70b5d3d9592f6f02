// The view as boxes show it follows the view that is asked for, at once or when a picture has been seen.

import { expect, test } from 'vitest';
import { createViewStore, type ViewState } from '../../src/store/view-store.ts';
import { createBehind, type Lead } from '../../src/view/canvas/behind.ts';

function behindWith(lead: Lead | undefined) {
  const view = createViewStore();
  const behind = createBehind(view);
  behind.ledBy(lead);
  const told: [string, string][] = [];
  behind.subscribe((next, before) => told.push([before.q, next.q]));
  return { view, behind, told };
}

test('where nothing goes ahead it follows at once', () => {
  const { view, behind, told } = behindWith(undefined);
  view.setState({ q: 'a' });
  expect([behind.getState(), told]).toEqual([view.getState(), [['', 'a']]]);
  behind.ledBy(() => false);
  view.setState({ q: 'b' });
  expect([behind.getState().q, told.length]).toEqual(['b', 2]);
});

test('where something does it follows when it is told to, the last change alone, and once', () => {
  const follows: (() => void)[] = [];
  const seen: [string, string][] = [];
  const { view, behind, told } = behindWith((next: ViewState, before: ViewState, follow) => (seen.push([before.q, next.q]), follows.push(follow), true));
  view.setState({ q: 'a' });
  view.setState({ q: 'b' });
  // What goes ahead compares with what is shown.
  expect(seen).toEqual([['', 'a'], ['', 'b']]);
  expect(behind.getState().q).toBe('');
  follows[0]!();
  expect([behind.getState().q, told]).toEqual(['', []]);
  follows[1]!();
  follows[1]!();
  expect([behind.getState().q, told]).toEqual(['b', [['', 'b']]]);
});

test('a camera that comes to rest meanwhile waits with the rest', () => {
  const follows: (() => void)[] = [];
  const { view, behind, told } = behindWith((next, before, follow) => next.q !== before.q && (follows.push(follow), true));
  view.setState({ q: 'a' });
  view.setState({ cam: { x: 1, y: 2, zoom: 1 } });
  expect([behind.getState().q, told.length, follows.length]).toEqual(['', 0, 1]);
  follows[0]!();
  expect([behind.getState(), told.length]).toEqual([view.getState(), 1]);
  // The control: by itself it is nothing that anything goes ahead of.
  view.setState({ cam: undefined });
  expect([behind.getState(), told.length]).toEqual([view.getState(), 2]);
});

test('a change that nothing goes ahead of brings what was held with it', () => {
  const follows: (() => void)[] = [];
  const { view, behind, told } = behindWith((next, _, follow) => next.at === undefined && (follows.push(follow), true));
  view.setState({ q: 'a' });
  view.setState({ at: 's1' });
  expect([behind.getState().q, behind.getState().at, told]).toEqual(['a', 's1', [['', 'a']]]);
  follows[0]!();
  expect(told.length).toBe(1);
  behind.end();
  view.setState({ q: 'b' });
  expect(behind.getState().q).toBe('a');
});
