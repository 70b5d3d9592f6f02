// What a reader's press does is drawn once for the whole press, and before the next one.

import { useEffect, useState, type ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { drawAfterEvents } from '../../src/view/draw-after-events.ts';

const seen: unknown[] = [];
beforeEach(() => void (seen.length = 0));

/** Two buttons' worth of handlers, one around the other: each tells what was drawn when it was asked, and counts on. */
function Counter({ isStopped = false }: { readonly isStopped?: boolean }): ReactNode {
  const [count, setCount] = useState(0);
  const tell = (): void => void seen.push(count);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div onClick={tell} onKeyDown={tell}>
      <button
        type="button"
        onClick={() => {
          tell();
          setCount(count + 1);
        }}
        onKeyDown={(event) => {
          tell();
          if (isStopped) event.stopPropagation();
          setCount(count + 1);
        }}
      >
        {count}
      </button>
    </div>
  );
}

const button = (): HTMLElement => document.querySelector('button')!;

test('the control: by itself it is drawn between two handlers of one event', async () => {
  await render(<Counter />);
  await userEvent.click(button());
  expect(seen).toEqual([0, 1]);
});

test('every handler of an event sees the same', async () => {
  drawAfterEvents();
  await render(<Counter />);
  await userEvent.click(button());
  expect(seen).toEqual([0, 0]);
  await expect.poll(() => button().textContent).toBe('1');
});

test('keys in quick succession each see what the one before has done, also where a handler stops them', async () => {
  await render(<Counter isStopped />);
  button().focus();
  await userEvent.keyboard('xyz');
  expect(seen).toEqual([0, 1, 2]);
});

test('keys that a listener of the window takes for itself each see what the one before has done', async () => {
  function Taker(): ReactNode {
    const [count, setCount] = useState(0);
    useEffect(() => {
      const take = (event: KeyboardEvent): void => {
        seen.push(count);
        setCount(count + 1);
        event.stopPropagation();
      };
      addEventListener('keydown', take, true);
      return () => removeEventListener('keydown', take, true);
    });
    return <button type="button">{count}</button>;
  }
  await render(<Taker />);
  await userEvent.keyboard('xyz');
  expect(seen).toEqual([0, 1, 2]);
});

test('what is stopped by somebody else’s listener is drawn as well', async () => {
  const { container } = await render(<Counter />);
  container.addEventListener('click', (event) => event.stopPropagation());
  await userEvent.click(button());
  await expect.poll(() => button().textContent).toBe('1');
});

test('an event that comes while a handler runs waits for it', async () => {
  function Both(): ReactNode {
    const [count, setCount] = useState(0);
    return (
      <button type="button" onFocus={() => setCount((before) => before + 1)} onClick={({ currentTarget }) => {
        currentTarget.blur();
        currentTarget.focus();
        seen.push(currentTarget.textContent);
        setCount((before) => before + 10);
      }}>
        {count}
      </button>
    );
  }
  await render(<Both />);
  await userEvent.click(button());
  expect(seen).toEqual(['1']);
  await expect.poll(() => button().textContent).toBe('12');
});
