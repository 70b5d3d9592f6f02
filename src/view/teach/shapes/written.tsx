// Words of one's own.

import type { ReactNode } from 'react';
import type { ItemOf, ShapeProps } from './shape.ts';

export function Written({ item, draft, isDone, words, onAnswer }: ShapeProps<ItemOf<'written'>>): ReactNode {
  const text = typeof draft === 'string' ? draft : '';
  return (
    <label className="field">
      {words.written}
      <textarea rows={4} maxLength={item.most} value={text} readOnly={isDone} dir="auto" onChange={(event) => onAnswer(event.target.value)} />
      <span>{words.lettersLeft(item.most - text.length)}</span>
    </label>
  );
}
