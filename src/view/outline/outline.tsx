// The same visible submap as the map, as a tree of rows with one selection: the view for a screen reader, for a small screen
// and for whoever likes to read. It has one Tab stop; letters and numbers find a row.

import '../../store/commands/later.ts';
import './outline.css';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Hidden } from '../../analysis/hidden-at.ts';
import { outlineRows } from '../../formats/outline-rows.ts';
import { closedBeside, rowAfter, rowOfRecord, rowThatBegins } from '../../formats/outline-walk.ts';
import { outlineViewMessagesOf } from '../../i18n/outline-view.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { keyOf } from '../../store/commands/command.ts';
import { commandForKey, runCommand } from '../../store/commands/index.ts';
import type { MarksPort, Rows } from '../../store/ports.ts';
import { visibleOf } from '../../store/view-store.ts';
import { causeOf, type Asked } from '../canvas/cause.ts';
import { Provenance } from '../canvas/provenance.tsx';
import { useStores } from '../stores-context.tsx';
import { RowGroup } from './outline-row.tsx';
import { useView } from '../use-view.ts';

/** More rows than this are laid out only where they are in sight. */
const MANY = 400;
/** Rows that are drawn again together, when the selection comes to one of them or leaves it. */
const GROUP = 100;
/** Letters that follow each other faster than this are one word (ms). */
const ONE_WORD = 900;

export function Outline({ map, marks }: { readonly map: ArgumentMap; readonly marks: MarksPort }): ReactNode {
  const stores = useStores();
  const view = useView();
  const { lang, also, notation, direction } = useStore(stores.preferences);
  const words = outlineViewMessagesOf(lang);
  const visible = visibleOf(map, view);
  const rows = useMemo(() => outlineRows(map, visible, lang, { also, notation }), [map, visible, lang, also, notation]);
  const groups = useMemo(() => Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, k) => rows.slice(k * GROUP, (k + 1) * GROUP)), [rows]);
  const selected = rowOfRecord(rows, view.at);
  const tree = useRef<HTMLDivElement>(null);
  // The row that keys act on: a record is selected with it, what only leads elsewhere is not.
  const [active, setActive] = useState<{ readonly id: string; readonly at: number; readonly selected: Id | undefined }>({ id: '', at: 0, selected: undefined });
  const own = rows.findIndex(({ id }) => id === active.id);
  // What was selected elsewhere since, by search or by Back, is where keys go on from.
  const current = active.selected !== view.at && selected >= 0 ? selected : own >= 0 ? own : Math.min(active.at, rows.length - 1);
  // After the map, the focus goes on where it was there; on a page just opened it is left alone.
  const moved = useRef(marks.isReady(map.id));
  const typed = useRef({ text: '', at: 0 });

  const go = useCallback(
    (to: number): void => {
      const row = rows[to];
      if (!row) return;
      moved.current = true;
      const isRecord = row.kind !== 'reference' && row.kind !== 'more';
      setActive({ id: row.id, at: to, selected: isRecord ? row.id : stores.view.getState().at });
      if (isRecord) runCommand(stores, 'select', row.id);
    },
    [rows, stores],
  );
  const activate = useCallback(
    (id: string, stub?: keyof Hidden): void => {
      const at = rows.findIndex((row) => row.id === id);
      const row = rows[at];
      if (!row) return;
      moved.current = true;
      const isRecord = row.kind !== 'reference' && row.kind !== 'more';
      setActive({ id, at, selected: isRecord ? id : stores.view.getState().at });
      if (stub && runCommand(stores, 'show-hidden', { of: id, place: stub })) return;
      if (row.kind === 'reference') runCommand(stores, 'select', row.to);
      else if (row.kind === 'more') runCommand(stores, 'open-all-grounds', row.to);
      else if (row.toggle) runCommand(stores, 'toggle-at', row.toggle.id);
      else if (!runCommand(stores, 'show-hidden', { of: id, place: 'behind' })) runCommand(stores, 'select', id);
    },
    [rows, stores],
  );

  useEffect(() => {
    const port: Rows = {
      go: (to) => go(rowAfter(rows, current, to)),
      goIn: () => (rows[current]?.toggle?.isOpen === false ? activate(rows[current].id) : go(rowAfter(rows, current, 'in'))),
      goOut: () => (rows[current]?.toggle?.isOpen ? activate(rows[current].id) : go(rowAfter(rows, current, 'out'))),
      activate: () => rows[current] && activate(rows[current].id),
      showHidden: () => runCommand(stores, 'show-hidden'),
      closedBeside: () => closedBeside(rows, current),
    };
    stores.session.setState({ rows: port });
    return () => {
      if (stores.session.getState().rows === port) stores.session.setState({ rows: undefined });
    };
  }, [rows, current, go, activate, stores]);

  const press = (event: KeyboardEvent | globalThis.KeyboardEvent): void => {
    const key = keyOf(event);
    const isLetter = Array.from(event.key).length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const now = event.timeStamp;
    const before = now - typed.current.at < ONE_WORD ? typed.current.text : '';
    const command = event.key === ' ' && before !== '' ? undefined : (commandForKey(key, 'outline') ?? (key === '/' || key === '?' ? commandForKey(key, 'map') : undefined));
    if (command?.when(stores)) {
      moved.current = true;
      typed.current = { text: '', at: 0 };
      command.run(stores);
    } else if (isLetter && (event.key !== ' ' || before !== '')) {
      // The same letter again goes on to the next.
      const text = before === event.key ? before : before + event.key;
      typed.current = { text, at: now };
      const found = rowThatBegins(rows, current, text);
      if (found >= 0) go(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // Before anything has the focus, as on a page just opened, keys are meant for the outline.
  useEffect(() => {
    const onBody = (event: globalThis.KeyboardEvent): void => {
      if (event.target === document.body && !event.defaultPrevented && !tree.current?.closest('[inert]')) press(event);
    };
    addEventListener('keydown', onBody);
    return () => removeEventListener('keydown', onBody);
  });

  const rowAt = useCallback((i: number) => tree.current?.children[i] as HTMLElement | undefined, []);
  // The row that keys act on is in sight, and has the focus where the outline has it.
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const row = rowAt(current);
    if (!row || (isFirst.current && view.at === undefined)) {
      isFirst.current = false;
      return undefined;
    }
    const block = isFirst.current ? 'center' : 'nearest';
    row.scrollIntoView({ block });
    // What comes into sight is laid out only then, and may be higher than it was taken to be.
    const frame = rows.length > MANY ? requestAnimationFrame(() => row.scrollIntoView({ block })) : 0;
    isFirst.current = false;
    const focused = document.activeElement;
    if (moved.current && (focused === document.body || tree.current?.contains(focused))) row.focus({ preventScroll: true });
    return () => cancelAnimationFrame(frame);
  }, [current, active, rows, rowAt]); // oxlint-disable-line react-hooks/exhaustive-deps -- only where it stood at first depends on the selection

  const asked = useRef<Asked>(undefined);
  useEffect(() => {
    const { open, filters, q, hide, extra, layout } = view;
    const now: Asked = { map, open, filters, q, hide, extra, layout, lang, also, notation, direction, level: 'near', pageWidth: 0 };
    const cause = causeOf(asked.current, now, marks.isReady(map.id));
    asked.current = now;
    const frame = requestAnimationFrame(() => {
      marks.ready(map.id);
      marks.painted({ cause, drawn: inSight(tree.current), live: rows.length });
    });
    return () => cancelAnimationFrame(frame);
  }, [rows]); // oxlint-disable-line react-hooks/exhaustive-deps -- everything that a row shows is in the rows

  return (
    <div className="outline">
      <p className="provenance"><Provenance map={map} lang={lang} /></p>
      <p id="outline-how" className="unseen">{words.how}</p>
      <p id="outline-read" className="unseen" aria-hidden="true">{words.read}</p>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its rows has the focus */}
      <div ref={tree} role="tree" className={rows.length > MANY ? 'many' : undefined} aria-label={words.label} aria-describedby="outline-how" onKeyDown={press}>
        {groups.map((group, k) => <RowGroup key={k} rows={group} current={within(current, k)} selected={within(selected, k)} onPick={activate} />)}
      </div>
    </div>
  );
}

/** The index within the k-th group; -1 where it is in another. */
function within(index: number, k: number): number {
  return Math.floor(index / GROUP) === k ? index % GROUP : -1;
}

/** How many rows are in the window; found by halves, for there may be thousands. */
function inSight(tree: HTMLElement | null): number {
  const rows = tree?.children;
  if (!rows || !tree) return 0;
  const firstFrom = (isPast: (box: DOMRect) => boolean): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(rows[middle]!.getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const window = tree.closest('.stage')!.getBoundingClientRect();
  return firstFrom(({ top }) => top >= window.bottom) - firstFrom(({ bottom }) => bottom > window.top);
}
