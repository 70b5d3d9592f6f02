// A field for one line of the reader's own, broken where it is longer than the field, with its keys to itself: while one writes, undo is that
// of the field. Line breaks that are pasted count as spaces at once; in the field they stand until it is left, for what is written into it
// by anybody but the browser is beyond undo.

import type { KeyboardEvent, ReactNode } from 'react';
import { useDraft } from '../use-draft.ts';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  /** What the text is once it is emptied, where that is anything: it comes into the field when that is left. */
  readonly emptied?: string;
  /** Letters. */
  readonly most: number;
  readonly onChange: (value: string) => void;
  /** What is done when the line is left. */
  readonly onLeave?: () => void;
  /** What Enter does. */
  readonly onEnter?: () => void;
}

export function LineField({ label, value, emptied = '', most, onChange, onLeave, onEnter }: LineFieldProps): ReactNode {
  const { draft, type, leave } = useDraft(value);
  const take = (text: string): void => {
    const line = text.replace(/\n+/g, ' ');
    type(text, line || emptied);
    onChange(line);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) event.stopPropagation();
    // While a Chinese word is being composed, Enter belongs to it.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <label className="field">
      {label}
      <textarea rows={2} dir="auto" value={draft ?? value} maxLength={most} onChange={({ target }) => take(target.value)} onBlur={() => (leave(), onLeave?.())} onKeyDown={onKeyDown} />
    </label>
  );
}
