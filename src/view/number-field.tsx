// A field for a number. What is typed stands while it is typed, and counts as soon as it is a number that may stand here; else the
// last one stays, and the field says so.

import type { InputHTMLAttributes, ReactNode } from 'react';
import { useDraft } from './use-draft.ts';

interface NumberFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'onBlur'> {
  /** None where the field is empty. */
  readonly value: number | undefined;
  /** What a text comes to; `null` where it is nothing that may stand here. */
  readonly read: (text: string) => number | undefined | null;
  readonly onNumber: (value: number | undefined) => void;
}

export function NumberField({ value, read, onNumber, ...rest }: NumberFieldProps): ReactNode {
  const { draft, type, leave } = useDraft(value);
  const take = (text: string): void => {
    const number = read(text);
    type(text, number === null ? value : number);
    if (number !== null) onNumber(number);
  };
  return <input {...rest} value={draft ?? String(value ?? '')} aria-invalid={draft !== undefined && draft !== String(value ?? '')} onChange={({ target }) => take(target.value)} onBlur={leave} />;
}
