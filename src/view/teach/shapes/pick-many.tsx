// Any of several, in no order; of a set as few as do.

import type { ReactNode } from 'react';
import { idsOf, type OptionItem, type ShapeProps } from './shape.ts';

export function PickMany({ item, draft, isDone, words, onAnswer }: ShapeProps<OptionItem>): ReactNode {
  const chosen = idsOf(draft);
  return (
    <fieldset className="options" disabled={isDone}>
      <legend>{item.shape === 'set' ? words.pickFew : words.pickMany}</legend>
      {item.options.map(({ id, text, note }) => (
        <label key={id} className="option">
          <input type="checkbox" value={id} checked={chosen.includes(id)} onChange={() => onAnswer(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])} />
          <span>{text}{note !== undefined && <span className="option-note">{note}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}
