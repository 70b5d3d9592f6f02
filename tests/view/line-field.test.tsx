// A field for one line, into which several are pasted.

import { useState, type ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { drawAfterEvents } from '../../src/view/draw-after-events.ts';
import { LineField } from '../../src/view/what-if/line-field.tsx';

beforeAll(drawAfterEvents);
const seen: string[] = [];
const field = (): HTMLTextAreaElement => document.querySelector('textarea')!;

/** Enter takes what is written, and leaves the field empty for more. */
function Field(): ReactNode {
  const [value, setValue] = useState('');
  return <LineField label="words" value={value} most={40} onChange={(text) => (seen.push(text), setValue(text))} onEnter={() => setValue('')} />;
}

/** Puts lines on the clipboard as somebody does who copies them elsewhere. */
async function copied(text: string): Promise<void> {
  const from = document.body.appendChild(document.createElement('textarea'));
  from.value = text;
  from.select();
  await userEvent.copy();
  from.remove();
}

test('lines that are pasted count as one at once, and undo takes them back', async () => {
  await render(<Field />);
  await copied('one\n\ntwo');
  await userEvent.click(field());
  await userEvent.keyboard('zero ');
  await userEvent.paste();
  expect(seen.at(-1)).toBe('zero one two');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect([field().value, seen.at(-1)]).toEqual(['zero ', 'zero ']);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(seen.at(-1)).toBe('zero one two');
  await userEvent.keyboard(' three{Tab}');
  expect([field().value, seen.at(-1)]).toEqual(['zero one two three', 'zero one two three']);
});

test('what is taken while the field has the focus leaves nothing of it', async () => {
  await render(<Field />);
  await copied('one\ntwo');
  await userEvent.click(field());
  await userEvent.paste();
  await userEvent.keyboard('{Enter}');
  expect(field().value).toBe('');
});
