// Beginning a talk. How one moves in it: `scene.ts`.

import { defineCommand } from './command.ts';

export const PRESENT_COMMANDS = [
  defineCommand('present', {
    keys: ['Shift+p'],
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores, name?: string) => void import('../talk/begin.ts').then(({ begin }) => begin(stores, name), () => stores.session.notify('part-lost')),
  }),
] as const;
