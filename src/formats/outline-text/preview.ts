// An outline as it was read, in a few lines: so that whoever typed it sees what bears on what before the map is opened.

import { spineOf, type Place, type Step } from '../../analysis/spine.ts';
import { wordsIn } from '../../i18n/notation.ts';
import { messagesOf } from '../../i18n/translate.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../../model/localized-text.ts';
import { shortened } from '../../model/shortened.ts';

export interface PreviewRow {
  readonly depth: number;
  readonly number: string;
  /** How it bears on what it stands below; empty for what stands by itself. */
  readonly word: string;
  readonly tone: 'support' | 'attack' | 'plain';
  readonly text: string;
  readonly lang: string;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** How many rows follow. */
  readonly more: number;
}

/** Letters of a text. */
const LONGEST = 60;

interface Pending {
  readonly id: Id;
  /** Missing where it lives elsewhere: what hangs below it stands there. */
  readonly place: Place | undefined;
  readonly depth: number;
  readonly word: string;
  readonly tone: PreviewRow['tone'];
  /** What attacks the step that it begins. */
  readonly undercuts: readonly Step[];
}

/** The first rows of a map, in the order of its spine. Iterative: a chain may be as long as the map. O(size of the map) */
export function previewOf(map: ArgumentMap, locale: Locale, most: number): Preview {
  const index = indexOf(map);
  const spine = spineOf(map);
  const told = wordsIn(locale);
  const reservation = messagesOf(locale)['word.reservation'].trim();
  const rows: PreviewRow[] = [];
  let count = 0;
  const add = (row: Omit<PreviewRow, 'text' | 'lang'>, words: LocalizedText): void => {
    if (++count > most) return;
    const { text, lang } = textIn(words, locale, map.language);
    rows.push({ ...row, text: shortened(text, LONGEST), lang });
  };
  const ofStep = ({ premises, polarity, attacks, undercuts }: Step, depth: number): Pending[] =>
    premises.map(({ id, place }, i): Pending => {
      const word = i > 0 ? 'and' : attacks ? 'does-not-follow' : polarity === 'support' ? 'because' : 'but';
      return { id, place, depth, word: told[word], tone: polarity, undercuts: i === 0 ? undercuts : [] };
    });
  const alone = (place: Place, depth: number, word = ''): Pending => ({ id: place.id, place, depth, word, tone: 'plain', undercuts: [] });

  for (const { id, kind, number, roots } of spine.bands) {
    const question = kind === 'question' ? index.question(id ?? '') : undefined;
    if (question) add({ depth: 0, number, word: '', tone: 'plain' }, question.text);
    const top = question ? 1 : 0;
    const todo = roots.toReversed().map((root) => {
      const isReservation = index.statement(root.id)?.qualifies !== undefined;
      return alone(root, isReservation ? top + 1 : top, isReservation ? reservation : '');
    });
    while (todo.length > 0) {
      const { place, depth, undercuts, word, tone, id: own } = todo.pop()!;
      add({ depth, number: spine.placeOf(own)?.number ?? '', word, tone }, index.statement(own)!.text);
      const below = [...undercuts, ...(place?.steps ?? [])].flatMap((step) => ofStep(step, depth + 1));
      for (const each of place?.elaborations ?? []) below.push(alone(each, depth + 1, told['that-is']));
      todo.push(...below.toReversed());
    }
  }
  return { rows, more: Math.max(0, count - most) };
}
