// An entry of a list that can be taken out of it. Where the focus was in it then, that goes on to the next entry, else to the one before,
// else to what is left around the list; it never falls to the page.

import { useLayoutEffect, useRef, type HTMLAttributes, type ReactNode, type RefObject } from 'react';

/** What can have the focus by key. */
const REACHED = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled)';

const firstIn = (element: Element): HTMLElement | undefined => [...element.querySelectorAll<HTMLElement>(REACHED)].find((each) => each.checkVisibility());
/** Where one begins in an entry or a panel: what says so of itself. */
const begin = (element: Element): HTMLElement | null => element.querySelector<HTMLElement>('[data-first]');

/** A list item; what in it is marked `data-first` has the focus that comes from another one, else the first that can. */
export function Entry(attributes: HTMLAttributes<HTMLLIElement>): ReactNode {
  const own = useRef<HTMLLIElement>(null);
  useFocusGoesOn(own);
  return <li {...attributes} ref={own} />;
}

/**
 * The same for an entry of another kind.
 * @param before what had the focus before it went among the entries: it comes before what stands around them
 */
export function useFocusGoesOn(own: RefObject<HTMLElement | null>, before?: () => Element | undefined): void {
  useLayoutEffect(() => {
    const entry = own.current!;
    return () => {
      // It still stands in its place, and what there is around it may go along with it.
      if (!entry.contains(document.activeElement)) return;
      const all = [...entry.parentElement!.children];
      const at = all.indexOf(entry);
      const beside = [...all.slice(at + 1), ...all.slice(0, at).toReversed()];
      const around = ancestorsOf(entry);
      queueMicrotask(() => document.activeElement === document.body && !entry.isConnected && heirOf(beside, before?.(), around)?.focus());
    };
  }, [own, before]);
}

function ancestorsOf(entry: Element): readonly Element[] {
  const { parentElement } = entry;
  return parentElement && !parentElement.matches('main, body') ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

/** Of what is left: the nearest entry, else what had the focus before, else what can have the focus in what stands nearest around; a panel is where it begins. */
function heirOf(beside: readonly Element[], before: Element | undefined, around: readonly Element[]): HTMLElement | undefined {
  const neighbour = beside.find((each) => each.isConnected);
  if (neighbour) return begin(neighbour) ?? firstIn(neighbour);
  if (before instanceof HTMLElement && before.isConnected) return before;
  for (const each of around.filter(({ isConnected }) => isConnected)) {
    const found = each.matches('.panel') ? (begin(each) ?? (each as HTMLElement)) : firstIn(each);
    if (found) return found;
  }
  return undefined;
}
