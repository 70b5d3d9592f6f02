// The cards beside the board that are not on it yet.

import type { ReactNode } from 'react';
import type { TeachMessages } from '../../../i18n/teach.ts';
import type { Board } from '../../../teaching/board-map.ts';
import type { CardDrag } from '../shapes/use-card-drag.ts';
import type { Placing } from '../shapes/use-placing.ts';

/** The tray as a place: what is dragged there is taken away. No record has an empty id. */
export const TRAY = '';

interface TrayProps {
  readonly placing: Placing;
  readonly board: Board;
  readonly drag: CardDrag;
  readonly words: TeachMessages;
  readonly onPick: (card: string | undefined) => void;
}

export function Tray({ placing: { item, placed, picked, only }, board, drag, words, onPick }: TrayProps): ReactNode {
  const left = item.cards.filter(({ id }) => !placed.some((each) => each.id === id) && !board.loose.has(id));
  return (
    <section className="tray" aria-label={words.tray} data-target={TRAY}>
      <h4>{item.optional ? words.tray : `${words.tray} (${words.left(item.cards.length - placed.length)})`}</h4>
      <ul>
        {left.map(({ id, text }) => (
          <li key={id} data-card={id} className={id === (drag.card ?? picked) ? 'picked' : ''}>
            <button type="button" className="card" aria-pressed={id === picked} onPointerDown={(event) => drag.begin(event, id)} onClick={() => onPick(id === picked && !(only && placed.length === 0) ? undefined : id)}>{text}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
