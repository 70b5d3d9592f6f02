// Taking the map along as a whole.

import { defineCommand } from './command.ts';

export const TAKE_COMMANDS = [
  defineCommand('take-one-file', {
    scope: 'everywhere',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores) => void import('../one-file.ts').then(({ takeOneFile }) => takeOneFile(stores), () => stores.session.notify('page-not-fetched')),
  }),
] as const;
