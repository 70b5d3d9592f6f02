// Learners by items, and how the scores of the class are spread.

import { bin } from 'd3-array';
import type { ReactNode } from 'react';
import type { TeachMessages } from '../../i18n/teach.ts';
import type { Cell, ClassTable } from '../../teaching/class-table.ts';
import type { Item } from '../../teaching/item.ts';

interface ScoreTableProps {
  readonly items: readonly Item[];
  readonly table: ClassTable;
  readonly words: TeachMessages;
}

const inPercent = (score: Cell): string => (score === undefined ? '–' : score === null ? '·' : String(Math.round(score * 100)));

export function ScoreTable({ items, table: { rows, columns }, words }: ScoreTableProps): ReactNode {
  return (
    <>
      <Spread scores={rows.flatMap(({ score }) => score ?? [])} words={words} />
      {/* A table that is wider than its place is scrolled, also by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="score-table" role="region" aria-label={words.table} tabIndex={0}>
        <table>
          <caption>{words.table}</caption>
          <thead>
            <tr><th scope="col">{words.who}</th><th scope="col">{words.mean}</th><th scope="col">{words.hintsTaken}</th>{items.map(({ id, kind }, i) => <th key={id} scope="col">{i + 1}<span>{kind}</span></th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ by, score, hints, cells }, i) => (
              <tr key={`${i} ${by}`}>
                <th scope="row">{by === '' ? words.noName : by}</th>
                <td className="mean">{inPercent(score)}</td>
                <td>{hints}</td>
                {cells.map((cell, at) => <td key={items[at]!.id} className={typeof cell === 'number' && cell < 0.5 ? 'low' : ''}>{inPercent(cell)}</td>)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr><th scope="row">{words.all}</th><td className="mean">{inPercent(meanOf(rows.flatMap(({ score }) => score ?? [])))}</td><td>{rows.reduce((sum, { hints }) => sum + hints, 0)}</td>{columns.map(({ item, mean }) => <td key={item}>{inPercent(mean)}</td>)}</tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function meanOf(scores: readonly number[]): number | undefined {
  return scores.length === 0 ? undefined : scores.reduce((sum, each) => sum + each, 0) / scores.length;
}

/** In steps of a fifth. */
const STEPS = [0.2, 0.4, 0.6, 0.8];
const WIDTH = 46;
const HEIGHT = 44;

/** How many learners came to how much. */
function Spread({ scores, words }: { readonly scores: readonly number[]; readonly words: TeachMessages }): ReactNode {
  if (scores.length < 2) return null;
  const bins = bin().domain([0, 1]).thresholds(STEPS)(scores);
  const most = Math.max(...bins.map(({ length }) => length));
  const name = (x0: number, x1: number): string => `${Math.round(x0 * 100)}–${Math.round(x1 * 100)}`;
  return (
    <svg className="spread" width={bins.length * WIDTH} height={HEIGHT + 32} role="img" aria-label={words.spread(bins.map(({ x0, x1, length }) => `${name(x0!, x1!)}: ${length}`))}>
      {bins.map(({ x0, x1, length }, i) => {
        const height = (length / most) * HEIGHT;
        return (
          <g key={x0} transform={`translate(${i * WIDTH} 0)`}>
            <rect x={3} y={HEIGHT + 14 - height} width={WIDTH - 6} height={height} />
            {length > 0 && <text x={WIDTH / 2} y={HEIGHT + 10 - height}>{length}</text>}
            <text x={WIDTH / 2} y={HEIGHT + 28} className="axis">{name(x0!, x1!)}</text>
          </g>
        );
      })}
    </svg>
  );
}
