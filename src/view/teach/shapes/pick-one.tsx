// One of several: the arrows of the keyboard walk along, Enter checks.

import type { ReactNode } from 'react';
import type { OptionItem, ShapeProps } from './shape.ts';

export function PickOne({ item, draft, isDone, words, onAnswer }: ShapeProps<OptionItem>): ReactNode {
  return (
    <fieldset className="options" disabled={isDone}>
      <legend>{words.pickOne}</legend>
      {item.options.map(({ id, text, note }) => (
        <label key={id} className="option">
          <input type="radio" name={item.id} value={id} checked={draft === id} onChange={() => onAnswer(id)} />
          <span>{text}{note !== undefined && <span className="option-note">{note}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}
