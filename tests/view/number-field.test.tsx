// A field for a number while somebody types in it.

import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { NumberField } from '../../src/view/number-field.tsx';

const seen: (number | undefined)[] = [];
const field = (): HTMLInputElement => document.querySelector('input')!;

/** Whole numbers to 100, or none; a fraction is rounded. */
function Field({ type }: { readonly type?: string }): ReactNode {
  const [value, setValue] = useState<number | undefined>(7);
  const read = (text: string): number | undefined | null => (text === '' ? undefined : Number(text) >= 0 && Number(text) <= 100 ? Math.round(Number(text)) : null);
  return <NumberField type={type} aria-label="n" value={value} read={read} onNumber={(number) => (seen.push(number), setValue(number))} />;
}

test.for(['text', 'number'])('what is typed into a field of %s stands until it is left, and counts as soon as it may', async (type) => {
  seen.length = 0;
  await render(<Field type={type} />);
  await userEvent.click(field());
  await userEvent.keyboard('{Control>}a{/Control}2.5');
  expect(field().value).toBe('2.5');
  expect(seen.at(-1)).toBe(3);
  await userEvent.keyboard('00');
  expect(field().value).toBe('2.500');
  await userEvent.keyboard('{Tab}');
  expect(field().value).toBe('3');
  await userEvent.click(field());
  await userEvent.keyboard('{Control>}a{/Control}555');
  expect([field().value, field().getAttribute('aria-invalid'), seen.at(-1)]).toEqual(['555', 'true', 55]);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  expect([field().value, seen.at(-1)]).toEqual(['', undefined]);
});
