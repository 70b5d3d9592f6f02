// Commands that say something by themselves, and only those that would do anything now.

import { commandNamesOf } from '../../i18n/commands.ts';
import type { Command } from '../commands/command.ts';
import { COMMANDS } from '../commands/all.ts';
import { runCommand, type CommandId } from '../commands/index.ts';
import { inAll, type PaletteSource } from './entry.ts';
import { among } from './find.ts';

/** Offered elsewhere with each of what they may be told, or of no use to whom the palette is open. */
const APART: readonly CommandId[] = ['palette', 'select', 'search', 'dismiss', 'layout', 'show-outline', 'toggle-view', 'notation', 'direction', 'theme', 'language', 'also-language', 'hide-mode', 'letter-keys'];

/** What one does not come upon by walking; offered first. */
const FIRST: readonly CommandId[] = ['start-walk', 'next-unanswered', 'show-all', 'one-level-more', 'open-everything', 'panel-search', 'panel-filter', 'panel-inspector', 'panel-take', 'next-unread', 'panel-health'];
const rank = (id: CommandId): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

export const commands: PaletteSource = {
  group: 'do',
  open: (stores) =>
    among(
      COMMANDS.filter((command: Command) => ['everywhere', 'map'].includes(command.scope) && !(APART as readonly string[]).includes(command.id) && command.when(stores)).sort((a, b) => rank(a.id) - rank(b.id)).map(({ id, ...command }) => ({
        id,
        names: inAll((locale) => commandNamesOf(locale)[id]),
        key: (command as Command).keys?.[0],
        run: () => runCommand(stores, id),
      })),
      6,
    ),
};
