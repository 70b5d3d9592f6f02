// What a command is: one object for toolbar, keyboard, palette and help, so that none of them can do what another cannot.

import type { AppStores } from '../app-stores.ts';

/**
 * Where a key acts. On the map: only while the map has the focus, so that letters never act in a field. In the outline letters
 * find a row. In the text: while a sentence has the focus.
 * In a field: one that a list belongs to. Among buttons: those that are one stop of Tab together. In a scene: while a talk is given; in
 * a detour: while its giver wanders.
 */
export const SCOPES = ['everywhere', 'map', 'outline', 'text', 'field', 'buttons', 'scene', 'detour'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Command<Arg = unknown> {
  readonly id: string;
  /** As `keyOf` writes them. */
  readonly keys?: readonly string[];
  readonly scope: Scope;
  /** Whether it would do anything now; a button for it is disabled otherwise. */
  when(stores: AppStores, arg?: Arg): boolean;
  /** Without an argument, as by key, it acts on what is selected. Does nothing where there is nothing to do. */
  run(stores: AppStores, arg?: Arg): void;
}

/** A command that keeps its id as a type, so that nobody can run one that there is not. */
export function defineCommand<const Id extends string, Arg = undefined>(
  id: Id,
  parts: Omit<Command<Arg>, 'id'>,
): Command<Arg> & { readonly id: Id } {
  return { ...parts, id };
}

/** What is known of a key that was pressed. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** Whether a key is a letter or sign, alone or with Shift: such keys can be turned off (WCAG 2.1.4). */
export function isLetterKey(key: string): boolean {
  return /^(Shift\+)?.$/u.test(key);
}

/**
 * The name of a key press: `ArrowLeft`, `o`, `Shift+o`, `Control+k`. Letters are told apart by Shift, whatever Caps Lock
 * says; for a sign such as `?`, Shift is part of writing it on some keyboards and says nothing.
 */
export function keyOf({ key, shiftKey = false, ctrlKey = false, altKey = false, metaKey = false }: KeyPress): string {
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase() && key !== ' ';
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
  const held = [ctrlKey && 'Control', altKey && 'Alt', metaKey && 'Meta', shiftKey && !isSign && 'Shift'].filter((part) => part !== false);
  return [...held, name].join('+');
}
