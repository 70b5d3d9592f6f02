// For each of several one of a few; what the few mean stands once below.

import type { ReactNode } from 'react';
import { pairsOf, type ItemOf, type ShapeProps } from './shape.ts';

export function Match({ item, draft, isDone, words, onAnswer }: ShapeProps<ItemOf<'match'>>): ReactNode {
  const pairs = pairsOf(draft);
  const noted = item.right.filter(({ note }) => note !== undefined);
  return (
    <div className="match">
      {item.left.map(({ id, text, note, right }) => (
        <fieldset key={id} className="match-row" disabled={isDone}>
          <legend>{text}{note !== undefined && <span className="option-note">{note}</span>}</legend>
          <div className="pills">
            {/* In the order of the item, which is the same for every row. */}
            {item.right.filter((choice) => right.includes(choice.id)).map((choice) => (
              <label key={choice.id} className="pill">
                <input type="radio" name={`${item.id} ${id}`} value={choice.id} checked={Object.hasOwn(pairs, id) && pairs[id] === choice.id} onChange={() => onAnswer({ ...pairs, [id]: choice.id })} />
                <span>{choice.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {noted.length > 0 && (
        <dl className="notes" aria-label={words.choicesMean}>
          {noted.map(({ id, text, note }) => <div key={id}><dt>{text}</dt><dd>{note}</dd></div>)}
        </dl>
      )}
    </div>
  );
}
