// Doubting: what the reader says of the selected statement or step, and how it is taken back. What they do comes when it is
// first wanted; here stands only when they would do anything.

import type { OverrideKind } from '../../analysis/what-if/overrides.ts';
import type { Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { AppStores } from '../app-stores.ts';
import { isSaid } from '../view-store.ts';
import type * as Say from '../what-if/say.ts';
import { defineCommand } from './command.ts';

type Saying = typeof Say;

const saying = (act: (module: Saying) => void): void => void import('../what-if/say.ts').then(act);

export const WHAT_IF_COMMANDS = [
  saidOf('reject', 'Shift+x'),
  saidOf('doubt', 'Shift+d'),
  saidOf('grant', 'Shift+g'),
  travelling('undo', ['Control+z', 'Meta+z'], 'past'),
  travelling('redo', ['Control+y', 'Control+Shift+z', 'Meta+Shift+z'], 'future'),
  defineCommand('compare', {
    keys: ['Shift+c'],
    scope: 'map',
    when: differs,
    run: ({ whatIf }) => whatIf.setState({ isComparing: !whatIf.getState().isComparing }),
  }),
  defineCommand('authors-reading', {
    scope: 'map',
    when: differs,
    run: (stores) => saying(({ sayNothing }) => sayNothing(stores)),
  }),
] as const;

/** Whether the reader says anything else than the author, or adds to it. */
function differs({ view, ownReading }: AppStores): boolean {
  return isSaid(view.getState()) || ownReading.getState().own.statements.length > 0;
}

/** The statement or the step that is meant: the given one, else the selected one, of a question its answer. */
function meant(stores: AppStores, given: Id | undefined): Id | undefined {
  const { map } = stores.document.getState();
  const id = given ?? stores.view.getState().at;
  if (!map || id === undefined) return undefined;
  const { statement, inference, answersTo } = indexOf(map);
  return (statement(id) ?? inference(id) ?? answersTo(id)[0])?.id;
}

function saidOf<const T extends OverrideKind>(kind: T, key: string) {
  return defineCommand(kind, {
    keys: [key],
    scope: 'map',
    when: (stores, id?: Id) => meant(stores, id) !== undefined,
    run: (stores, id?: Id) => {
      const of = meant(stores, id);
      if (of === undefined) return;
      saying(({ say }) => say(stores, kind, of));
      stores.session.showPanel('what-if');
    },
  });
}

function travelling<const T extends string>(id: T, keys: readonly string[], to: 'past' | 'future') {
  return defineCommand(id, { keys, scope: 'map', when: ({ whatIf }) => whatIf.getState()[to].length > 0, run: (stores) => saying(({ travel }) => travel(stores, to)) });
}
