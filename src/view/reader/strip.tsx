// The whole text as a narrow strip: a cell for each sentence, as high as it is long, as wide as much stands in it. Dragging
// over paragraphs keeps on the map what stands in them; a press goes to the sentence.

import { sum } from 'd3-array';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import { groundedIn, shadesOf } from '../../analysis/sentences.ts';
import type { ShownParagraph, ShownText } from '../../analysis/shown-text.ts';
import { readerMessagesOf } from '../../i18n/reader.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { runCommand } from '../../store/commands/index.ts';
import { useStores } from '../stores-context.tsx';

interface StripProps {
  readonly map: ArgumentMap;
  readonly text: ShownText;
  readonly current: readonly string[];
  /** In which the paragraphs stand. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** How wide a cell is by how much stands in its sentence, in per cent. */
const widthOf = (records: number): number => (records === 0 ? 30 : Math.min(100, 40 + 20 * records));

export function Strip({ map, text, current, pane }: StripProps): ReactNode {
  const stores = useStores();
  const lang = useStore(stores.preferences, (preferences) => preferences.lang);
  const chosen = useStore(stores.view, (view) => view.filters.paragraph);
  const words = readerMessagesOf(lang);
  const start = useRef<string>(undefined);
  /** What is dragged over; the map waits for the end of it, for what stands above the strip comes and goes with a filter. */
  const [brush, setBrush] = useState<readonly string[]>();
  const paragraphs = text.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => (paragraph.id === undefined ? [] : [{ ...paragraph, id: paragraph.id }])));
  const ids = paragraphs.map(({ id }) => id);
  const between = (from: string, to: string): readonly string[] => {
    const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
    return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  };
  const choose = (values: readonly string[]): void => void runCommand(stores, 'choose-filter', { filter: 'paragraph', values });
  const paragraphAt = ({ clientX, clientY }: PointerEvent): HTMLElement | undefined => document.elementsFromPoint(clientX, clientY).find((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['strip'] !== undefined);
  const goTo = (id: string): void => pane.current?.querySelector(`[data-paragraph="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start' });
  const currentParagraph = ids.find((id) => current.some((sentence) => sentence.startsWith(`${id}.`)));
  const entrance = currentParagraph ?? ids[0];
  const extent = brush ?? chosen.filter((id) => ids.includes(id));

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).dataset['strip'];
    if (id === undefined) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = ids[ids.indexOf(id) + by];
    if (by !== 0 && next !== undefined) {
      (event.currentTarget.querySelector(`[data-strip="${CSS.escape(next)}"]`) as HTMLElement).focus();
      goTo(next);
      if (event.shiftKey) choose(between(start.current ?? id, next));
      if (event.shiftKey) start.current ??= id;
      else start.current = undefined;
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (extent.length === 1 && extent[0] === id) runCommand(stores, 'clear-filter', 'paragraph');
      else choose([id]);
    } else return;
    event.preventDefault();
  };

  const cell = (paragraph: ShownParagraph & { readonly id: string }): ReactNode => {
    const length = Math.max(1, sum(paragraph.sentences, ({ chars }) => chars));
    return (
      // The strip takes the presses of all its paragraphs.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
      <div
        key={paragraph.id}
        role="option"
        aria-selected={extent.includes(paragraph.id)}
        aria-label={words.paragraph(paragraph.id.replace(/^P/, ''), paragraph.sentences.length)}
        tabIndex={paragraph.id === entrance ? 0 : -1}
        data-strip={paragraph.id}
        className={paragraph.id === currentParagraph ? 'strip-paragraph current' : 'strip-paragraph'}
        style={{ flexGrow: length }}
      >
        {paragraph.sentences.flatMap(({ ids: [id], chars }) => {
          if (id === undefined) return [];
          const { statements, steps, questions } = groundedIn(map, id);
          const classes = ['strip-cell', `shade-${shadesOf(map, id)[0] ?? 'plain'}`, current.includes(id) ? 'current' : ''].join(' ');
          return [<span key={id} data-cell={id} className={classes} style={{ flexGrow: chars, width: `${widthOf(statements.length + steps.length + questions.length)}%` }} />];
        })}
      </div>
    );
  };
  return (
    <div
      className="text-strip"
      role="listbox"
      tabIndex={-1}
      aria-multiselectable="true"
      aria-orientation="vertical"
      aria-label={words.strip}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = paragraphAt(event)?.dataset['strip'];
      }}
      onPointerMove={(event) => {
        const over = paragraphAt(event)?.dataset['strip'];
        if (event.buttons === 1 && start.current !== undefined && over !== undefined && (over !== start.current || brush)) setBrush(between(start.current, over));
      }}
      onPointerUp={(event) => {
        const over = paragraphAt(event);
        const id = over?.dataset['strip'];
        if (brush) choose(brush);
        else if (over && id !== undefined && id === start.current) {
          goTo(id);
          const hit = document.elementsFromPoint(event.clientX, event.clientY).find((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['cell'] !== undefined);
          if (hit) runCommand(stores, 'select-sentence', hit.dataset['cell']);
        }
        start.current = undefined;
        setBrush(undefined);
      }}
      onPointerCancel={() => {
        start.current = undefined;
        setBrush(undefined);
      }}
    >
      {paragraphs.map(cell)}
    </div>
  );
}
