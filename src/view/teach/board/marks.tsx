// What hangs at the boxes and lines of a board: marks that were put there, how a card lies that no line can show, and crosses that
// take away. It takes no room on the map.

import type { Node } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { TeachMessages } from '../../../i18n/teach.ts';
import type { Board } from '../../../teaching/board-map.ts';
import type { Grade, Placement, Verdict } from '../../../teaching/item.ts';
import type { CardDrag } from '../shapes/use-card-drag.ts';
import type { Placing } from '../shapes/use-placing.ts';

interface MarksProps {
  readonly placing: Placing;
  readonly placed: readonly Placement[];
  readonly board: Board;
  readonly nodes: ReadonlyMap<string, Node>;
  /** What became of what was put; of the model answer nothing is said. */
  readonly verdicts: Grade['verdicts'];
  /** Of the model answer the cards that were put elsewhere. */
  readonly missed: ReadonlySet<string>;
  readonly drag: CardDrag;
  readonly words: TeachMessages;
  readonly onPick: (card: string | undefined) => void;
  readonly onTakeAway: (card: string) => void;
}

/** What hangs at a step ends a little right of it, where no box is. */
const AT_STEP = 16;
/** What hangs at a box ends so far before its corner, across its lower edge, as what became of a claim does. */
const BEFORE_CORNER = 8;
const ACROSS = 8;

export function Marks({ placing: { item, picked, isDone, textOf }, placed, board, nodes, verdicts, missed, drag, words, onPick, onTakeAway }: MarksProps): ReactNode {
  const relation = (id: string): string => item.relations.find((each) => each.id === id)?.text ?? id;
  const target = (id: string): string => item.targets.find((each) => each.id === id)?.text ?? id;
  const isFree = !isDone && picked === undefined && drag.card === undefined;
  const under = (id: string): { left: number; top: number } | undefined => {
    const node = nodes.get(id);
    return node && { left: node.position.x + (node.type === 'joint' ? AT_STEP : (node.width ?? 0) - BEFORE_CORNER), top: node.position.y + (node.height ?? 0) - (node.type === 'joint' ? -6 : ACROSS) };
  };
  const cross = (card: string): ReactNode => <button type="button" tabIndex={-1} className="take-away" aria-label={words.takeAway(textOf(card))} title={words.takeAway(textOf(card))} onClick={() => onTakeAway(card)}>×</button>;
  return (
    <>
      {Array.from(board.marks, ([id, marks]) => (
        <div key={id} className={`board-marks${nodes.get(id)?.type === 'joint' ? ' on-step' : ''}`} style={under(id)}>
          {marks.map((mark) => (
            <span key={mark.id} className={`board-mark${mark.id === (drag.card ?? picked) ? ' picked' : ''}${isDone ? ' checked' : ''}`} data-card={mark.id}>
              {isDone ? <>{relation(mark.relation)}{verdicts?.[mark.id] && <VerdictSign verdict={verdicts[mark.id]!} words={words} />}</> : <button type="button" className="mark-card" aria-pressed={mark.id === picked} onPointerDown={(event) => drag.begin(event, mark.id)} onClick={() => onPick(mark.id === picked ? undefined : mark.id)}><span className="unseen">{textOf(mark.id)}: </span>{relation(mark.relation)}</button>}
              {isFree && cross(mark.id)}
            </span>
          ))}
        </div>
      ))}
      {Array.from(board.loose, ([id, put]) => <p key={id} className="board-marks board-mark" style={under(id)}>{put ? `${relation(put.relation)}: ${target(put.target)}` : words.notPlacedYet}</p>)}
      {placed.filter(({ id }) => nodes.has(id) && (missed.has(id) || verdicts?.[id])).map(({ id }) => <p key={id} className="board-marks board-mark board-verdict" data-verdict-of={id} style={under(id)}>{verdicts?.[id] ? <VerdictSign verdict={verdicts[id]!} words={words} /> : words.wasNotRight}</p>)}
      {isFree && placed.filter(({ id }) => nodes.has(id)).map(({ id }) => {
        const { position: { x, y }, width = 0 } = nodes.get(id)!;
        return <span key={id} className="board-cross" style={{ left: x + width - 14, top: y - 12 }}>{cross(id)}</span>;
      })}
    </>
  );
}

const SIGNS = { right: '✓', partly: '◐', wrong: '✗' } as const;

function VerdictSign({ verdict, words }: { readonly verdict: Verdict; readonly words: TeachMessages }): ReactNode {
  return <span className={`verdict ${verdict}`}><span aria-hidden="true">{SIGNS[verdict]} </span>{words.verdict[verdict]}</span>;
}
