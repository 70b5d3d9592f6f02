// Cards on their targets: a card is picked up by click, Enter or dragging, then a place is chosen, then as what it lies there. Every
// step is a button, so that what can be dragged can be done by keyboard and heard.

import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import type { Placement } from '../../../teaching/item.ts';
import { boardOf, onIt, type BoardRow } from './board.ts';
import type { ItemOf, ShapeProps } from './shape.ts';
import { useCardDrag } from './use-card-drag.ts';

/** Colour is for what is for and what is against, and for nothing else that a card can be. */
const TONES: Readonly<Record<string, string>> = { support: 'tone-support', with: 'tone-support', attack: 'tone-attack', undercut: 'tone-attack' };

function isPlacement(each: unknown): each is Placement {
  return typeof each === 'object' && each !== null && 'target' in each;
}

export function Place({ item, draft, isDone, words, onAnswer }: ShapeProps<ItemOf<'place'>>): ReactNode {
  const placed: readonly Placement[] = Array.isArray(draft) ? (draft as readonly unknown[]).filter(isPlacement) : [];
  const [only] = item.cards.length === 1 ? item.cards : [];
  const [picked, setPicked] = useState<string | undefined>(only && placed.length === 0 ? only.id : undefined);
  const [over, setOver] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  /** What gets the focus once it is there. */
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const selector = wanted.current;
    wanted.current = undefined;
    if (selector !== undefined) (root.current?.querySelector<HTMLElement>(selector) ?? root.current?.querySelector<HTMLElement>('.board-status'))?.focus();
  });
  const drag = useCardDrag(root, (card, target) => {
    setPicked(card);
    setOver(target);
    wanted.current = '.as-what button';
  });
  const { board, tray } = boardOf(item, placed);
  const forbidden = picked === undefined ? new Set<string>() : onIt(picked, placed);
  const active = drag.card ?? picked;
  const cardText = item.cards.find(({ id }) => id === active)?.text ?? '';

  const pick = (card: string | undefined): void => {
    setPicked(card);
    setOver(undefined);
    wanted.current = card === undefined ? undefined : '.board-status';
  };
  const put = (target: string, relation: string): void => {
    if (picked === undefined) return;
    onAnswer([...placed.filter(({ id }) => id !== picked), { id: picked, target, relation }]);
    pick(undefined);
    // On to the next card, if there is one.
    wanted.current = '.tray .card';
  };
  const takeAway = (card: string): void => {
    onAnswer(placed.filter(({ id }) => id !== card));
    pick(only ? card : undefined);
    wanted.current = '.tray .card';
  };

  const rowOf = (row: BoardRow): ReactNode => {
    const { key, depth, text, note, target, card, relation, lead } = row;
    const canGoHere = !isDone && picked !== undefined && target !== undefined && !forbidden.has(target.id);
    const isOver = (drag.card === undefined ? over : drag.target) === target?.id && target !== undefined;
    const body = (
      <>
        {relation && <em className={`as ${TONES[relation.id] ?? ''}`}>{relation.text}</em>}
        {lead && <em className={`as tone-${lead === 'because' ? 'support' : 'attack'}`}>{words[lead]}</em>}
        {/* Of a step on the board its ends stand around it. */}
        <span className={lead ? 'unseen' : 'board-text'}>{text}</span>
        {note !== undefined && <span className="option-note">{note}</span>}
      </>
    );
    return (
      <li key={key} className={`board-row depth-${Math.min(depth, 6)}${lead ? ' step' : ''}${isOver ? ' over' : ''}${card && card.id === active ? ' picked' : ''}`} data-card={card?.id} data-target={target && !(drag.card !== undefined && onIt(drag.card, placed).has(target.id)) ? target.id : undefined}>
        {card && !isDone ? (
          <button type="button" className="card" aria-pressed={card.id === picked} onPointerDown={(event: PointerEvent) => drag.begin(event, card.id)} onClick={() => pick(card.id === picked ? undefined : card.id)}>{body}</button>
        ) : <div className={card ? 'card' : 'spot'}>{body}</div>}
        {card && relation && !isDone && picked === undefined && <button type="button" className="take-away" aria-label={words.takeAway(text)} title={words.takeAway(text)} onClick={() => takeAway(card.id)}>×</button>}
        {canGoHere && over !== target.id && (
          <button type="button" className="framed-button here" aria-label={`${words.here}: ${text}`} onClick={() => { setOver(target.id); wanted.current = '.as-what button'; }}>{words.here}</button>
        )}
        {canGoHere && over === target.id && (
          <div className="as-what" role="group" aria-label={`${words.asWhat} ${text}`}>
            <span className="hint">{words.asWhat}</span>
            {item.relations.map(({ id, text: name, note: meaning }) => (
              <button key={id} type="button" className="framed-button" title={meaning} onClick={() => put(target.id, id)}>{name}{meaning !== undefined && <span className="option-note">{meaning}</span>}</button>
            ))}
          </div>
        )}
      </li>
    );
  };

  const status = isDone ? '' : picked !== undefined ? words.putWhere(cardText) : tray.length === 0 && !item.optional ? words.allPlaced : item.optional ? words.pickUpMark : words.pickUp;
  return (
    <div ref={root} className={`place${item.optional ? ' free' : item.cards.length > 1 ? ' two' : ''}${drag.card === undefined ? '' : ' dragging'}`}>
      <p className="board-status" role="status" tabIndex={-1}>
        {status} {picked !== undefined && !isDone && !(only && placed.length === 0) && <button type="button" className="plain" onClick={() => pick(undefined)}>{words.putDown}</button>}
      </p>
      {tray.length > 0 && !isDone && (
        <section className="tray" aria-label={words.tray}>
          <h4>{item.optional ? words.tray : `${words.tray} (${words.left(item.cards.length - placed.length)})`}</h4>
          <ul className="board-rows">{tray.map(rowOf)}</ul>
        </section>
      )}
      <section aria-label={words.board}>
        <h4>{words.board}</h4>
        <ul className="board-rows">{board.map(rowOf)}</ul>
      </section>
    </div>
  );
}
