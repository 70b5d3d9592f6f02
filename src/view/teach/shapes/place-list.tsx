// Cards and places as a list: every step is a button, so that what can be dragged can be done by keyboard and heard.

import type { PointerEvent, ReactNode, RefObject } from 'react';
import type { TeachMessages } from '../../../i18n/teach.ts';
import { onIt, relationsOn } from '../../../teaching/board-map.ts';
import { AsWhat } from './as-what.tsx';
import { boardOf, type BoardRow } from './board.ts';
import { useCardDrag } from './use-card-drag.ts';
import type { FocusNext } from './use-focus-next.ts';
import type { Placing } from './use-placing.ts';

/** Colour is for what is for and what is against, and for nothing else that a card can be. */
const TONES: Readonly<Record<string, string>> = { support: 'tone-support', with: 'tone-support', attack: 'tone-attack', undercut: 'tone-attack' };

interface PlaceListProps {
  readonly placing: Placing;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly focusNext: FocusNext;
  readonly words: TeachMessages;
}

export function PlaceList({ placing, root, focusNext, words }: PlaceListProps): ReactNode {
  const { item, isDone, placed, picked, over, forbidden } = placing;
  const ask = (card: string, target: string): void => {
    placing.ask(card, target);
    focusNext('.as-what button');
  };
  const drag = useCardDrag(root, (card, target) => target !== undefined && ask(card, target));
  const { board, tray } = boardOf(item, placed);
  const active = drag.card ?? picked;
  const pick = (card: string | undefined): void => {
    placing.pick(card);
    if (card !== undefined) focusNext('.board-status');
  };
  const put = (target: string, relation: string): void => {
    if (picked === undefined) return;
    placing.put(picked, target, relation);
    // On to the next card, if there is one, else to the button that checks.
    focusNext('.tray .card', '.exercise-ways .main:not(:disabled)');
  };
  const takeAway = (card: string): void => {
    placing.takeAway(card);
    focusNext('.tray .card');
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
        {canGoHere && over !== target.id && <button type="button" className="framed-button here" aria-label={`${words.here}: ${text}`} onClick={() => ask(picked, target.id)}>{words.here}</button>}
        {canGoHere && over === target.id && <AsWhat relations={relationsOn(item, target)} place={text} words={words} onChoose={(chosen) => put(target.id, chosen)} />}
      </li>
    );
  };

  return (
    <>
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
    </>
  );
}
