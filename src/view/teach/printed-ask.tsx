// What is asked, on paper: boxes to tick, lines to write on.

import type { ReactNode } from 'react';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { Item } from '../../teaching/item.ts';
import { boardOf } from './shapes/board.ts';

/** By it cards and places are named on the lines to be filled in. */
const letter = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `${letter(Math.floor(i / 26) - 1)}${letter(i % 26)}`);

export function PrintedAsk({ item, words }: { readonly item: Item; readonly words: TeachMessages }): ReactNode {
  switch (item.shape) {
    case 'match':
      return <ul className="print-options">{item.left.map(({ id, text, right }) => <li key={id}>{text}<span className="print-row-choices">{item.right.filter((each) => right.includes(each.id)).map((each) => <span key={each.id}>☐ {each.text}</span>)}</span></li>)}</ul>;
    case 'written':
      return <div className="print-lines" />;
    case 'place': {
      const { board } = boardOf(item, []);
      const places = [...board, ...item.targets.filter(({ id }) => !board.some(({ key }) => key === id)).map(({ id, text }) => ({ key: id, depth: 0, text }))];
      // A card that stands above with a letter is named by it.
      const placeOf = (id: string): string | undefined => (places.some(({ key }) => key === id) ? letter(places.findIndex(({ key }) => key === id)) : undefined);
      return (
        <>
          <ul className="print-board">
            {places.map((row, i) => (
              <li key={row.key} className={`depth-${Math.min(row.depth, 6)}`}>
                <span className="print-small">{letter(i)}</span> {'lead' in row && row.lead && <em>{words[row.lead]}</em>} {!('lead' in row && row.lead) && row.text} {'note' in row && row.note !== undefined && <span className="print-small">({row.note})</span>}
              </li>
            ))}
          </ul>
          <ul className="print-options">
            {item.cards.map(({ id, text }) => <li key={id}>{placeOf(id) ?? text} → ____ <span className="print-row-choices">{item.relations.map((each) => <span key={each.id}>☐ {each.text}</span>)}</span></li>)}
          </ul>
        </>
      );
    }
    default:
      return <ul className="print-options">{item.options.map(({ id, text, note }) => <li key={id}>{item.shape === 'order' ? '____' : '☐'} {text}{note !== undefined && <span className="print-small"> ({note})</span>}</li>)}</ul>;
  }
}
