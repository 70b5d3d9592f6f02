// A field for a number. What is typed stands while it is typed, and counts as soon as it is a number that may stand here; else the
// last one stays, and the field says so.

import { useState, type InputHTMLAttributes, type ReactNode } from 'react';

interface NumberFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'onBlur'> {
  /** None where the field is empty. */
  readonly value: number | undefined;
  /** What a text comes to; `null` where it is nothing that may stand here. */
  readonly read: (text: string) => number | undefined | null;
  readonly onNumber: (value: number | undefined) => void;
}

export function NumberField({ value, read, onNumber, ...rest }: NumberFieldProps): ReactNode {
  // As long as the number is the one that it left: who opens something else sees that.
  const [typed, setTyped] = useState<{ readonly text: string; readonly left: number | undefined }>();
  const draft = typed && typed.left === value ? typed.text : undefined;
  const type = (text: string): void => {
    const number = read(text);
    setTyped({ text, left: number === null ? value : number });
    if (number !== null) onNumber(number);
  };
  return <input {...rest} value={draft ?? String(value ?? '')} aria-invalid={draft !== undefined && draft !== String(value ?? '')} onChange={({ target }) => type(target.value)} onBlur={() => setTyped(undefined)} />;
}
