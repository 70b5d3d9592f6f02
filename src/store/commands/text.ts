// The text beside the map: showing it, selecting a sentence, walking from sentence to sentence.

import type { AppStores } from '../app-stores.ts';
import type { Sentences } from '../ports.ts';
import { defineCommand } from './command.ts';

/** How many sentences have been asked for. */
let asked = 0;

export const TEXT_COMMANDS = [
  defineCommand('toggle-text', {
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores) => stores.view.setState({ text: stores.view.getState().text ? undefined : 'beside' }),
  }),
  // By key into the text, which opens for it, and from there back; the other way round it stays open.
  defineCommand('to-text', {
    keys: ['r'],
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores) => {
      const { sentences } = stores.session.getState();
      if (sentences) sentences.enter();
      else {
        stores.session.setState({ isTextWanted: true });
        stores.view.setState({ text: 'beside' });
      }
    },
  }),
  defineCommand('close-text', {
    keys: ['r'],
    scope: 'text',
    when: (stores) => stores.view.getState().text !== undefined,
    run: (stores) => {
      stores.session.getState().sentences?.leave();
      stores.view.setState({ text: undefined });
    },
  }),
  inText('to-map', ['Enter', 'Space'], (sentences) => sentences.leave()),
  defineCommand('select-sentence', {
    scope: 'text',
    when: (stores, id?: string) => id !== undefined && stores.document.getState().map !== undefined,
    run: (stores, id?: string) => {
      const mine = ++asked;
      // What is asked for while the code is fetched may come first: the last one asked for is the one that is meant.
      if (id !== undefined) void import('../select-sentence.ts').then(({ selectSentence }) => mine === asked && selectSentence(stores, id));
    },
  }),
  defineCommand('hold-sentence', {
    keys: ['h'],
    scope: 'text',
    when: (stores, id?: string) => id !== undefined || stores.view.getState().sentence !== undefined || stores.view.getState().held !== undefined,
    // Held once more, it is let go.
    run: (stores, id?: string) => {
      const { sentence, held } = stores.view.getState();
      const next = id ?? sentence;
      stores.view.setState({ held: next === held ? undefined : next });
    },
  }),
  inText('next-sentence', ['ArrowRight'], (sentences) => sentences.go('next')),
  inText('previous-sentence', ['ArrowLeft'], (sentences) => sentences.go('previous')),
  inText('next-paragraph', ['ArrowDown'], (sentences) => sentences.go('next-paragraph')),
  inText('previous-paragraph', ['ArrowUp'], (sentences) => sentences.go('previous-paragraph')),
  inText('first-sentence', ['Home'], (sentences) => sentences.go('first')),
  inText('last-sentence', ['End'], (sentences) => sentences.go('last')),
] as const;

function inText<const T extends string>(id: T, keys: readonly string[], act: (sentences: Sentences) => void) {
  return defineCommand(id, {
    keys,
    scope: 'text',
    when: (stores: AppStores) => stores.session.getState().sentences !== undefined,
    run: (stores: AppStores) => {
      const { sentences } = stores.session.getState();
      if (sentences) act(sentences);
    },
  });
}
