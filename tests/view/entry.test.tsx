// Where the focus goes when the entry that has it is taken out of its list.

import { useState, type ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { drawAfterEvents } from '../../src/view/draw-after-events.ts';
import { Entry } from '../../src/view/entry.tsx';

beforeAll(drawAfterEvents);

/** A panel with a list that goes when it is empty; `hasBegin` says where the panel begins. */
function Listed({ names, hasBegin = false }: { readonly names: readonly string[]; readonly hasBegin?: boolean }): ReactNode {
  const [left, setLeft] = useState(names);
  return (
    <aside className="panel" tabIndex={-1} aria-label="all">
      <button type="button">close</button>
      {hasBegin && <button type="button" data-first>begin</button>}
      {left.length > 0 && (
        <section>
          <ul>
            {left.map((name) => (
              <Entry key={name}>
                <button type="button">move {name}</button>
                <button type="button" {...(name === 'marked' && { 'data-first': true })}>open {name}</button>
                <button type="button" onClick={() => setLeft(left.filter((each) => each !== name))}>forget {name}</button>
              </Entry>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

const named = (name: string): HTMLElement => [...document.querySelectorAll('button')].find((each) => each.textContent === name)!;
const forget = (name: string): Promise<void> => (named(`forget ${name}`).focus(), userEvent.keyboard('{Enter}'));
const focused = (): string | null => document.activeElement!.matches('aside') ? 'panel' : document.activeElement!.textContent;

test('to the next entry, and from the last to the one before', async () => {
  await render(<Listed names={['a', 'b', 'c']} />);
  await forget('b');
  await expect.poll(focused).toBe('move c');
  await forget('c');
  await expect.poll(focused).toBe('move a');
});

test('to what an entry says it begins with', async () => {
  await render(<Listed names={['a', 'marked']} />);
  await forget('a');
  await expect.poll(focused).toBe('open marked');
});

test('with the last one its list goes: to where the panel begins, else to the panel', async () => {
  const { unmount } = await render(<Listed names={['a']} hasBegin />);
  await forget('a');
  await expect.poll(focused).toBe('begin');
  await unmount();
  await render(<Listed names={['a']} />);
  await forget('a');
  await expect.poll(focused).toBe('panel');
});

test('whoever is elsewhere stays there', async () => {
  await render(<Listed names={['a', 'b']} />);
  named('close').focus();
  named('forget a').click();
  await expect.poll(() => document.querySelectorAll('li').length).toBe(1);
  expect(focused()).toBe('close');
});
