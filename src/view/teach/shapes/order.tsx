// All of several, in an order: each moves up and down by its two buttons.

import type { ReactNode } from 'react';
import { idsOf, type OptionItem, type ShapeProps } from './shape.ts';

export function Order({ item, draft, isDone, words, onAnswer }: ShapeProps<OptionItem>): ReactNode {
  const ids = draft === undefined ? item.options.map(({ id }) => id) : idsOf(draft);
  const move = (from: number, to: number): void => {
    const moved = [...ids];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onAnswer(moved);
  };
  return (
    <fieldset className="options" disabled={isDone}>
      <legend>{words.order}</legend>
      <ol className="order">
        {ids.map((id, i) => {
          const text = item.options.find((each) => each.id === id)?.text ?? id;
          return (
            <li key={id}>
              <span>{text}</span>
              <button type="button" aria-label={words.up(text)} disabled={i === 0} onClick={() => move(i, i - 1)}>↑</button>
              <button type="button" aria-label={words.down(text)} disabled={i === ids.length - 1} onClick={() => move(i, i + 1)}>↓</button>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
