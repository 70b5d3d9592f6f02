// What is taken along, as lines that cannot be misquoted: in each, whose view it is and what the author makes of it comes
// before the words, and that they are a paraphrase after them. They are the rows of the outline, told for readers who have
// nothing but the line.

import { spineOf } from '../../analysis/spine.ts';
import type { VisiblePlace, VisibleSubmap } from '../../analysis/visible.ts';
import type { Notation } from '../../i18n/notation.ts';
import { takeMessagesOf } from '../../i18n/take.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { AUTHOR, speakerOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { textIn, type Locale } from '../../model/localized-text.ts';
import { outlineRows, type OutlineRow } from '../outline-rows.ts';
import { relationTo } from '../spoken-position.ts';
import { isolated } from './isolated.ts';

export interface TakenLine {
  readonly depth: number;
  /** How it bears on the line that it hangs below, the first on what stands above it in the map; what only counts or refers. */
  readonly word: string;
  readonly number: string;
  /** Whose view, and what the author makes of it; empty for a question and for a line without a statement's words. */
  readonly voice: string;
  readonly text: string;
  /** How sure it is, where it stands in the text, that it is a paraphrase; and what stands behind it. */
  readonly after: string;
}

export interface Taking {
  readonly map: ArgumentMap;
  readonly locale: Locale;
  readonly notation?: Notation | undefined;
  /** The exact words of a sentence, where they are to stand beside the paraphrase. */
  readonly wordsOf?: ((sentence: string) => string | undefined) | undefined;
}

/** The lines of what is shown; each statement that is shown has exactly one. O(what is shown) */
export function linesOf(taking: Taking, visible: VisibleSubmap): readonly TakenLine[] {
  const { map, locale, notation } = taking;
  const words = takeMessagesOf(locale);
  const statement = statementWriter(taking);
  const rows = outlineRows(map, visible, locale, { notation });
  const told = new Set(rows.map(({ id }) => id));
  const rootsOf = new Map(visible.bands.map(({ band, roots }) => [band.id, roots]));
  const wordOf = (row: OutlineRow): string => row.words.map(({ text }) => text).join(' ');
  const behind = (row: OutlineRow): string[] => {
    const facts = row.facts.map(({ text }) => text).join('');
    return [facts === '' ? '' : `+ ${facts}`, row.note, row.isDimmed ? words.dimmed : ''];
  };

  return rows.flatMap((row): TakenLine[] => {
    const depth = row.level - 1;
    const bare = (text: string, word = ''): TakenLine => ({ depth, word, number: '', voice: '', text, after: '' });
    switch (row.kind) {
      case 'question': {
        // A closed question holds its answers in its own row; each needs a line with whose it is.
        const roots: readonly VisiblePlace[] = row.answers.length === 0 ? [] : (rootsOf.get(row.id) ?? []);
        const asked = { ...bare(words.question(row.number, isolated(row.text?.text ?? ''))), after: words.behind(behind(row)) };
        return [asked, ...roots.map(({ place }) => statement(place.id, depth + 1, rootWord(place.id)))];
      }
      case 'statement':
        // What a step joins hangs below the step's own line.
        return [statement(row.id, depth, row.words.length > 0 || rows[row.parent]?.kind === 'step' ? wordOf(row) : rootWord(row.id), [], behind(row))];
      case 'reference': {
        // A statement used a second time: told in full, or if it is anyway, where.
        const before = row.words.slice(0, -1).map(({ text }) => text).join(' ');
        const number = row.to === undefined ? '' : (spineOf(map).placeOf(row.to)?.number ?? '');
        return row.to === undefined || told.has(row.to) ? [bare(words.see(number), before)] : [statement(row.to, depth, before, [words.grounds(number)])];
      }
      default:
        return [bare('', wordOf(row))];
    }
  });

  function rootWord(id: Id): string {
    const relation = relationTo(map, id, locale);
    return relation === '' ? '' : words.before(relation);
  }
}

/** What a line says of one statement, wherever it stands. */
export function statementWriter({ map, locale, wordsOf }: Taking) {
  const index = indexOf(map);
  const words = takeMessagesOf(locale);
  const messages = messagesOf(locale);
  return (id: Id, depth: number, word: string, further: readonly string[] = [], behind: readonly string[] = []): TakenLine => {
    const record = index.statement(id)!;
    const { stance, implicit, hedge, anchors = [] } = record;
    const isOwn = speakerOf(record) === AUTHOR;
    const name = index.speaker(speakerOf(record))?.name;
    const speaker = isOwn ? '' : isolated(name ? textIn(name, locale, map.language).text : speakerOf(record));
    const { text, lang, isFallback } = textIn(record.text, locale, map.language);
    const said = isolated(text);
    return {
      depth,
      word,
      number: spineOf(map).placeOf(id)?.number ?? '',
      voice: implicit ? words.unstated(speaker, stance) : isOwn ? words.own[stance] : words.reported(speaker, stance),
      text: implicit ? `[${said}]` : isOwn ? said : messages.quote(said),
      after: [
        words.after([hedge ? messages[`box.${hedge}`] : '', anchors.join(messages['list.comma']), words.paraphrase, isFallback ? messages['box.only-in'](lang) : '', ...further].filter((part) => part !== '')),
        words.exactly(anchors.flatMap((id) => {
          const exact = wordsOf?.(id);
          return exact === undefined ? [] : [`${id} ${messages.quote(isolated(exact))}`];
        })),
        words.behind(behind),
      ].filter((part) => part !== '').join(' '),
    };
  };
}
