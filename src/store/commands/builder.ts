// Making a talk. What it takes comes when it is first used.

import { defineCommand } from './command.ts';

export const BUILDER_COMMANDS = [
  defineCommand('add-scene', {
    keys: ['Shift+a'],
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    // Whoever adds a scene wants to see it in the list.
    run: (stores) => {
      stores.session.showPanel('talk');
      void import('../talk/make-talk.ts').then(({ addView }) => addView(stores), () => stores.session.notify('part-lost'));
    },
  }),
] as const;
