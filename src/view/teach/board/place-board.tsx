// The board as a real map: cards are dragged onto its boxes and lines, or taken there by key, and stand at once where they were put.

import './board.css';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { NodeProps } from '@xyflow/react';
import { chosenSubmap } from '../../../analysis/chosen.ts';
import { boardMap, onIt, type Spot } from '../../../teaching/board-map.ts';
import { walked, walkOf, WALK_KEYS, type WalkStop } from '../../../teaching/board-walk.ts';
import { BoxNode } from '../../canvas/box-node.tsx';
import { AsWhat } from '../shapes/as-what.tsx';
import type { ItemOf, ShapeProps } from '../shapes/shape.ts';
import { useCardDrag } from '../shapes/use-card-drag.ts';
import type { FocusNext } from '../shapes/use-focus-next.ts';
import type { Placing } from '../shapes/use-placing.ts';
import { Beside } from './beside.tsx';
import { bringIntoSight } from './into-sight.ts';
import { Marks } from './marks.tsx';
import { Paper, spotStyle } from './paper.tsx';
import { Tray, TRAY } from './tray.tsx';
import { useDrawn } from './use-drawn.ts';

const NO_TAGS = new Map<string, never>();
/** Of the ring that stands for a step. */
const RING = 24;

interface PlaceBoardProps extends ShapeProps<ItemOf<'place'>> {
  readonly placing: Placing;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly focusNext: FocusNext;
}

export function PlaceBoard({ item, isDone, model, verdicts, words, placing, root, focusNext }: PlaceBoardProps): ReactNode {
  const { picked, over, forbidden } = placing;
  const [isModel, setModel] = useState(false);
  const placed = isModel && Array.isArray(model) ? (model as typeof placing.placed) : placing.placed;
  const board = useMemo(() => boardMap(item, placed), [item, placed]);
  const visible = useMemo(() => chosenSubmap(board.map, new Set([...board.map.statements, ...board.map.inferences].map(({ id }) => id))), [board]);
  const drawn = useDrawn(board.map, visible, item.lang, NO_TAGS);
  const stops = useMemo(() => walkOf(board.map).filter(({ id }) => drawn.nodes.has(id)), [board, drawn]);
  const [walkedTo, setWalkedTo] = useState<string>();
  const at = stops.some(({ id }) => id === walkedTo) ? walkedTo : stops[0]?.id;
  const isStep = (id: string): boolean => drawn.nodes.get(id)?.type === 'joint';
  // Of one card it is always what is asked; of several, those that went wrong.
  const inQuestion = useMemo(() => new Set(isDone ? item.cards.filter(({ id }) => !item.optional && (item.cards.length === 1 || (verdicts?.[id] ?? 'wrong') !== 'right')).map(({ id }) => id) : []), [isDone, item, verdicts]);
  const missed = useMemo(() => new Set([...inQuestion].filter((id) => isModel && verdicts?.[id] !== 'right')), [inQuestion, isModel, verdicts]);
  const toSee = useRef<string>(undefined);
  const [first] = isModel || isDone ? placed.flatMap(({ id, target }) => (item.optional ? [target] : inQuestion.has(id) ? [id] : [])) : [];
  useEffect(() => {
    if (first !== undefined) toSee.current = first;
  }, [isModel, first]);
  useEffect(() => {
    const stop = stops.find(({ id }) => id === toSee.current);
    const on = stop && root.current?.querySelector('.board-page > *');
    if (!stop || !on) return;
    toSee.current = undefined;
    bringIntoSight(on, [stop.id, stop.parent?.parent?.id, stop.parent?.id, ...inQuestion].flatMap((id) => (id !== undefined && drawn.nodes.has(id) ? [spotStyle(drawn.nodes.get(id)!)] : [])));
  });
  const isCard = (id: string): boolean => !item.optional && item.cards.some((card) => card.id === id);
  const nameOf = (id: string): string => drawn.nodes.get(id)?.ariaLabel ?? '';

  const refuse = (card: string, target: string): void => placing.say(card === target ? words.onItself : words.onItsOwn);
  const choose = (card: string, { id, target, relations: [first, ...others] }: Spot): void => {
    if (onIt(card, placed).has(target)) return refuse(card, target);
    if (others.length > 0) {
      placing.ask(card, id);
      return focusNext('.as-what button');
    }
    put(card, target, first!);
  };
  const put = (card: string, target: string, relation: string): void => {
    placing.put(card, target, relation);
    setWalkedTo(isCard(card) ? card : over);
    toSee.current = isCard(card) ? card : target;
    focusNext('.tray .card', `[data-id="${CSS.escape(isCard(card) ? card : target)}"]`);
  };
  const pick = (card: string | undefined): void => {
    placing.pick(card);
    focusNext(...(card !== undefined ? ['.board-spot[tabindex="0"]'] : picked === undefined ? [] : [`.tray [data-card="${CSS.escape(picked)}"] .card`, `[data-id="${CSS.escape(picked)}"]`]));
  };
  const takeAway = (card: string): void => {
    placing.takeAway(card);
    const was = stops.find(({ id }) => id === card)?.parent?.parent ?? stops[0];
    setWalkedTo(was?.id);
    if (was) focusNext(`[data-id="${CSS.escape(was.id)}"]`);
  };
  const drag = useCardDrag(
    root,
    (card, target) => {
      if (target === TRAY) return placed.some(({ id }) => id === card) ? takeAway(card) : undefined;
      const spot = board.spots.get(target ?? '');
      if (spot) choose(card, spot);
      else placing.say(words.nowhere);
    },
    (card, target) => placing.say(card === undefined ? '' : [words.held(placing.textOf(card)), target === undefined || target === TRAY ? '' : words.on(nameOf(target))].join(' '), card !== undefined),
  );
  const inHand = drag.card ?? picked;
  const shut = drag.card === undefined ? forbidden : onIt(drag.card, placed);

  const activate = (id: string): void => {
    const spot = board.spots.get(id);
    if (picked !== undefined && spot) choose(picked, spot);
    else if (picked === undefined && isCard(id)) pick(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const isSpot = (event.target as HTMLElement).matches('.board-spot');
    const way = WALK_KEYS.find((each) => each === key);
    const lies = at !== undefined && isSpot ? (isCard(at) ? placed.find(({ id }) => id === at)?.id : board.marks.get(at)?.at(-1)?.id) : undefined;
    if (key === 'Escape' && over !== undefined && picked !== undefined) {
      placing.ask(picked, undefined);
      focusNext(`[data-id="${CSS.escape(over)}"]`);
    } else if (key === 'Escape' && picked !== undefined) pick(undefined);
    else if (isSpot && way) {
      const to = walked(stops, at, way, isStep, (id) => spotStyle(drawn.nodes.get(id)!));
      if (to !== undefined) arrive(to);
    } else if (isSpot && at !== undefined && (key === 'Enter' || key === ' ') && !isDone) activate(at);
    else if (isSpot && (key === 'Delete' || key === 'Backspace') && !isDone) {
      if (lies === undefined) placing.say(words.nothingToTakeAway);
      else takeAway(lies);
    }
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const arrive = (id: string): void => {
    setWalkedTo(id);
    root.current?.querySelector<HTMLElement>(`.board-spot[data-id="${CSS.escape(id)}"]`)?.focus();
  };

  const stopOf = (stop: WalkStop): ReactNode => {
    const { id } = stop;
    const node = drawn.nodes.get(id)!;
    const spot = board.spots.get(id);
    const isRing = isStep(id);
    const isLoose = board.loose.has(rootOf(stop).id);
    const verdict = isModel ? undefined : verdicts?.[id];
    const canGoHere = inHand !== undefined && spot !== undefined && !shut.has(spot.target);
    const isOver = canGoHere && (drag.card === undefined ? over : drag.target) === id;
    const marks = board.marks.get(id) ?? [];
    const named = isRing ? words.stepSpot(nameOf(id)) : nameOf(id);
    const classes = ['board-spot', isRing && 'ring', canGoHere && 'can', isOver && 'over', id === inHand && 'picked', isCard(id) && 'a-card', isLoose && 'loose', inQuestion.has(id) && 'asked'].filter(Boolean).join(' ');
    const { left, top, width, height } = spotStyle(node);
    return (
      // Within the application that the map is, keys are ours; a button would have to be called by its words alone, without whose view it is.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <div
        key={id}
        role="group"
        aria-label={[named, ...(verdict ? [words.verdict[verdict]] : missed.has(id) ? [words.wasNotRight] : []), ...marks.map((mark) => [`${placing.textOf(mark.id)}: ${item.relations.find((each) => each.id === mark.relation)?.text}`, ...(!isModel && verdicts?.[mark.id] ? [words.verdict[verdicts[mark.id]!]] : [])].join(', '))].join('. ')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={id === at ? 0 : -1}
        className={classes}
        data-id={id}
        data-target={spot && !isDone ? id : undefined}
        style={isRing ? { left: left + (width - RING) / 2, top: top + (height - RING) / 2, width: RING, height: RING } : { left, top, width, height }}
        onPointerDown={(event) => isCard(id) && !isDone && drag.begin(event, id)}
        onClick={() => !isDone && (setWalkedTo(id), activate(id))}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setWalkedTo(id);
          if (picked !== undefined && over === undefined) placing.say(words.on(named));
        }}
      >
        {!isRing && <BoxNode {...({ data: node.data } as unknown as NodeProps)} />}
      </div>
    );
  };

  const asked = over === undefined || picked === undefined ? undefined : board.spots.get(over);
  const askedNode = asked && drawn.nodes.get(asked.id);
  const askedStop = stops.find(({ id }) => id === asked?.id);
  // Of a box what it bears on, of a step both its ends.
  const keep = [askedStop?.parent, askedStop?.parent?.parent, ...(askedStop && isStep(askedStop.id) ? askedStop.below : [])].flatMap((stop) => (stop && !isStep(stop.id) ? [spotStyle(drawn.nodes.get(stop.id)!)] : []));
  return (
    // Escape puts down whatever is in hand, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`board${drag.card === undefined ? '' : ' dragging'}`} onKeyDown={onKeyDown}>
      {!isDone && <Tray placing={placing} board={board} drag={drag} words={words} onPick={pick} />}
      <section aria-label={words.map} className="board-map">
        {isDone && model !== undefined && (
          <p className="board-which" role="group" aria-label={words.map}>
            {[false, true].map((each) => <button key={String(each)} type="button" className="framed-button" aria-pressed={isModel === each} onClick={() => setModel(each)}>{each ? words.model : words.yours}</button>)}
          </p>
        )}
        <Paper key={String(isModel)} drawn={drawn} tags={NO_TAGS}>
          {/* As the map itself: keys are ours, and each box and step says its name. */}
          <div role="application" aria-label={words.map} aria-describedby={`${item.id} keys`}>{stops.map(stopOf)}</div>
          {[...drawn.nodes.values()].filter(({ id, type }) => type === 'box' && !stops.some((stop) => stop.id === id)).map((node) => <div key={node.id} className="board-row-box" style={spotStyle(node)}><BoxNode {...({ data: node.data } as unknown as NodeProps)} /></div>)}
          <Marks placing={placing} placed={placed} board={board} nodes={drawn.nodes} verdicts={isModel ? undefined : verdicts} missed={missed} drag={drag} words={words} onPick={pick} onTakeAway={takeAway} />
          {asked && askedNode && picked !== undefined && (
            <Beside at={spotStyle(askedNode)} keep={keep}>
              <AsWhat relations={item.relations.filter(({ id }) => asked.relations.includes(id))} place={nameOf(asked.id)} words={words} onChoose={(relation) => put(picked, asked.target, relation)} />
            </Beside>
          )}
        </Paper>
      </section>
      {drag.card !== undefined && drag.x !== undefined && drag.y !== undefined && <div className="board-ghost" aria-hidden="true" style={{ transform: `translate(${drag.x + 8}px, ${drag.y + 8}px)` }}>{placing.textOf(drag.card)}</div>}
      {!isDone && <p id={`${item.id} keys`} className="hint board-keys">{words.boardKeys}</p>}
    </div>
  );
}

function rootOf(stop: WalkStop): WalkStop {
  return stop.parent ? rootOf(stop.parent) : stop;
}
