// A field for one line of the reader's own, broken where it is longer than the field, with its keys to itself: while one writes, undo is that of the field.

import type { KeyboardEvent, ReactNode } from 'react';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  /** Letters. */
  readonly most: number;
  readonly onChange: (value: string) => void;
  /** What is done when the line is left. */
  readonly onLeave?: () => void;
  /** What Enter does. */
  readonly onEnter?: () => void;
}

export function LineField({ label, value, most, onChange, onLeave, onEnter }: LineFieldProps): ReactNode {
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
      <textarea rows={2} dir="auto" value={value} maxLength={most} onChange={({ target }) => onChange(target.value.replace(/\n+/g, ' '))} onBlur={onLeave} onKeyDown={onKeyDown} />
    </label>
  );
}
