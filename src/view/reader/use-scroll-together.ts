// The text and the map scroll together: where one is moved by the reader, the other shows what belongs there.

import { useEffect, type RefObject } from 'react';
import { groundedIn, sentencesOf } from '../../analysis/sentences.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';

/** Milliseconds without a further step of scrolling, after which the map follows. */
const REST = 160;
/** From the top of the pane to the line that is taken to be read, in pixels. */
const READ_AT = 48;

/** @param body scrolls, and holds the paragraphs */
export function useScrollTogether(map: ArgumentMap, body: RefObject<HTMLElement | null>, isOn: boolean): void {
  const stores = useStores();
  useEffect(() => {
    const pane = body.current;
    if (!pane || !isOn) return undefined;
    const ends = new AbortController();
    /** Only what the reader moves is followed, or each would follow the other for ever. */
    let isByHand = false;
    let rest = 0;
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) pane.addEventListener(type, () => (isByHand = true), { signal: ends.signal, passive: true });
    const follow = (): void => {
      isByHand = false;
      const top = pane.getBoundingClientRect().top + READ_AT;
      const read = [...pane.querySelectorAll<HTMLElement>('[data-paragraph]')].find((each) => each.getBoundingClientRect().bottom > top);
      const statements = [...(read?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])].flatMap((each) => groundedIn(map, each.dataset['sentence']!).statements);
      const drawn = new Set(stores.drawing.getState().drawing?.boxes.map(({ id }) => id));
      const to = statements.find((id) => drawn.has(id));
      if (to !== undefined) stores.session.getState().camera?.show(to);
    };
    pane.addEventListener('scroll', () => {
      clearTimeout(rest);
      if (isByHand) rest = window.setTimeout(follow, REST);
    }, { signal: ends.signal, passive: true });
    let isMapByHand = false;
    const stage = document.querySelector<HTMLElement>('.stage');
    for (const type of ['wheel', 'touchmove'] as const) stage?.addEventListener(type, () => (isMapByHand = true), { signal: ends.signal, passive: true, capture: true });
    stage?.addEventListener('pointermove', ({ buttons }) => buttons === 1 && (isMapByHand = true), { signal: ends.signal, passive: true, capture: true });
    const unsubscribe = stores.view.subscribe((now, before) => {
      // A camera is written where the map was moved, but also where it was drawn anew; a selection scrolls the text by itself.
      if (now.cam === before.cam || now.cam === undefined || now.at !== before.at || !isMapByHand) return;
      isMapByHand = false;
      const middle = stores.session.getState().camera?.middle();
      const [sentence] = middle === undefined ? [] : sentencesOf(map, middle);
      const place = sentence === undefined ? undefined : pane.querySelector(`[data-sentence="${CSS.escape(sentence)}"]`);
      place?.closest('[data-paragraph], h3')?.scrollIntoView({ block: 'start' });
    });
    return () => {
      ends.abort();
      clearTimeout(rest);
      unsubscribe();
    };
  }, [stores, map, body, isOn]);
}
