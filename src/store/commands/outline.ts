// Moving in the outline, by the keys of the tree pattern. Where a key leads is known by whatever shows the rows; it registers
// itself with the session. No letter is a key here: letters find a row.

import { canOpen, openOne } from '../../analysis/open-state.ts';
import type { AppStores } from '../app-stores.ts';
import type { Rows } from '../ports.ts';
import { defineCommand } from './command.ts';

export const OUTLINE_COMMANDS = [
  inRows('row-next', ['ArrowDown'], (rows) => rows.go('next')),
  inRows('row-previous', ['ArrowUp'], (rows) => rows.go('previous')),
  inRows('row-in', ['ArrowRight'], (rows) => rows.goIn()),
  inRows('row-out', ['ArrowLeft'], (rows) => rows.goOut()),
  inRows('row-first', ['Home'], (rows) => rows.go('first')),
  inRows('row-last', ['End'], (rows) => rows.go('last')),
  inRows('row-toggle', ['Enter', 'Space'], (rows) => rows.activate()),
  inRows('row-show-hidden', ['+'], (rows) => rows.showHidden()),
  inRows('row-open-siblings', ['*'], (rows, stores) => {
    const { map } = stores.document.getState();
    if (!map) return;
    const { open } = stores.view.getState();
    const opened = rows.closedBeside().reduce((now, id) => (canOpen(map, now, id) ? openOne(map, now, id) : now), open);
    if (opened !== open) stores.view.setState({ open: opened });
  }),
] as const;

function inRows<const T extends string>(id: T, keys: readonly string[], run: (rows: Rows, stores: AppStores) => void) {
  return defineCommand(id, {
    keys,
    scope: 'outline',
    when: (stores) => stores.session.getState().rows !== undefined,
    run: (stores) => {
      const { rows } = stores.session.getState();
      if (rows) run(rows, stores);
    },
  });
}
