// Cards on their places: on the map itself, or as a list, where the screen is narrow and for whoever likes that better. Both play
// one and the same hand.

import { useRef, type FocusEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { practiceOf } from '../../../store/teach/practice.ts';
import { Later, later } from '../../later.tsx';
import { useStores } from '../../stores-context.tsx';
import { PlaceList } from './place-list.tsx';
import type { ItemOf, ShapeProps } from './shape.ts';
import { useFocusNext } from './use-focus-next.ts';
import { usePlacing } from './use-placing.ts';

const PlaceBoard = later(() => import('../board/place-board.tsx'), 'PlaceBoard');

/** Whether cards are put on the map itself. */
export function useIsOnMap(): boolean {
  const stores = useStores();
  const { isList, isAside } = useStore(practiceOf(stores));
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  return !isList && !isAside && !isNarrow;
}

export function Place(props: ShapeProps<ItemOf<'place'>>): ReactNode {
  const { item, isDone, words } = props;
  const stores = useStores();
  const practice = practiceOf(stores);
  const { isAside } = useStore(practice);
  const isNarrow = useStore(stores.session, (session) => session.isNarrow);
  const isOnMap = useIsOnMap();
  const placing = usePlacing(props);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const { picked, only, placed, said, saysHand, pick } = placing;
  const isAllPlaced = placed.length === item.cards.length && !item.optional;
  const asked = picked !== undefined ? words.held(placing.textOf(picked)) : isAllPlaced ? words.allPlaced : item.optional ? words.pickUpMark : words.pickUp;
  const status = saysHand ? [said] : picked !== undefined ? [asked, said] : said === '' ? [asked] : [said, isAllPlaced ? asked : ''];
  // What was said of the board is not said on elsewhere.
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (isOnMap && said !== '' && relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) placing.say('');
  };
  return (
    <div ref={root} onBlur={onBlur} className={`place${item.optional ? ' free' : item.cards.length > 1 ? ' two' : ''}${isOnMap ? ' on-map' : ''}`}>
      <div className="board-head">
        <p className="board-status" role="status" tabIndex={-1}>{isDone ? '' : status.join(' ').trim()}</p>
        {picked !== undefined && !(only && placed.length === 0) && <button type="button" className="plain" onClick={() => pick(undefined)}>{words.putDown}</button>}
        {!isNarrow && !isAside && <button type="button" className="framed-button board-switch" onClick={() => (pick(picked), practice.asList(isOnMap))}>{isOnMap ? words.asList : words.asMap}</button>}
      </div>
      {isOnMap ? <Later><PlaceBoard {...props} placing={placing} root={root} focusNext={focusNext} /></Later> : <PlaceList placing={placing} root={root} focusNext={focusNext} words={words} />}
    </div>
  );
}
