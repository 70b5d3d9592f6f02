// The text beside the map: showing it, selecting a sentence. How one walks in it: `in-text.ts`.

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
] as const;
