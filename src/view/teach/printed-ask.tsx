// What is asked, on paper: choices with letters, and lines to write them on.

import type { ReactNode } from 'react';
import type { SheetMessages } from '../../i18n/sheet.ts';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { Choice, Item } from '../../teaching/item.ts';
import { lettersOf, printedPlaces, relationName } from './printed-letters.ts';

interface PrintedAskProps {
  readonly item: Item;
  readonly words: TeachMessages;
  readonly m: SheetMessages;
}

const BLANK = <span className="print-blank" />;

export function PrintedAsk({ item, words, m }: PrintedAskProps): ReactNode {
  const letters = lettersOf(item);
  const lettered = (choices: readonly Choice[]): ReactNode => (
    <ul className="print-options">
      {choices.map(({ id, text, note }) => <li key={id}><b>{letters.get(id)}</b> <span>{text}{note !== undefined && <span className="print-small"> – {note}</span>}</span></li>)}
    </ul>
  );
  switch (item.shape) {
    case 'match': {
      const [first] = item.left;
      const choicesOf = (right: readonly string[]): readonly Choice[] => item.right.filter(({ id }) => right.includes(id));
      // What is the same for all rows stands once, above them.
      const areAlike = item.left.length > 2 && first !== undefined && item.left.every(({ right }) => right.join() === first.right.join());
      return (
        <>
          {areAlike && lettered(choicesOf(first.right))}
          <ol className="print-rows">
            {item.left.map(({ id, text, right }) => <li key={id}><p className="print-row-ask"><span>{text}</span> <span className="print-fill">{m.answer} {BLANK}</span></p>{!areAlike && lettered(choicesOf(right))}</li>)}
          </ol>
        </>
      );
    }
    case 'written':
      return <div className="print-lines" />;
    case 'place': {
      const places = printedPlaces(item);
      const relations = item.relations.map(({ text }) => relationName(text)).join(' / ');
      const meanings = item.relations.filter(({ note }) => note !== undefined);
      const isPlace = (id: string): boolean => places.some((place) => place.id === id);
      return (
        <>
          <ul className="print-board">
            {places.filter(({ id }) => !item.cards.some((card) => card.id === id)).map(({ id, depth, text, note, lead }) => (
              <li key={id} className={`depth-${Math.min(depth, 6)}`}><b>{letters.get(id)}</b> <span>{item.about.filter((each) => each.id === id).map(({ as }) => <span key={as} className="print-small">{as} </span>)}{lead ? <em>{words[lead]}</em> : text}{note !== undefined && <span className="print-small"> ({note})</span>}</span></li>
            ))}
          </ul>
          {item.optional ? (
            <>
              <ol className="print-numbers">{item.relations.map(({ id, text, note }) => <li key={id}>{text}{note !== undefined && <span className="print-small"> – {note}</span>}</li>)}</ol>
              {item.cards.map(({ id, text }) => <p key={id} className="print-fill">{text}: {m.answer} {BLANK} {m.fault} {BLANK}</p>)}
            </>
          ) : (
            <>
              <ul className="print-options cards">
                {item.cards.map(({ id, text }) => (
                  <li key={id}>
                    {isPlace(id) && <b>{letters.get(id)}</b>}
                    <span>{isPlace(id) ? text : ''} <span className="print-fill">{isPlace(id) ? m.under : m.goesTo} {BLANK} {m.as}: {relations}</span></span>
                  </li>
                ))}
              </ul>
              {meanings.length > 0 && <p className="print-small">{meanings.map(({ id, text, note }, i) => <span key={id}>{i > 0 && '; '}<em>{relationName(text)}</em>: {note}</span>)}</p>}
            </>
          )}
        </>
      );
    }
    case 'order':
      return <><p className="print-small">{m.order}</p><ul className="print-options">{item.options.map(({ id, text }) => <li key={id}>{BLANK} {text}</li>)}</ul></>;
    default:
      return <>{lettered(item.options)}<p className="print-fill">{item.shape === 'pick-one' ? m.answer : m.answers} <span className={item.shape === 'pick-one' ? 'print-blank' : 'print-blank long'} /></p></>;
  }
}
