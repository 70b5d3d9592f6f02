// How a box looks: one small record from a statement and where it stands. Every painter draws the same record.

import { AUTHOR, speakerOf, type ArgumentMap, type Statement } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { objectionStatus } from '../analysis/objections.ts';
import { spineOf, type Place } from '../analysis/spine.ts';
import { widestWordsIn, wordsIn, type Words } from '../i18n/notation.ts';
import { messagesOf } from '../i18n/translate.ts';

/** A word or two of a label: plain, the speaker’s name, or that an objection stands without reply. */
export interface LabelPart {
  readonly text: string;
  readonly tone: 'plain' | 'speaker' | 'alarm';
  /** The widest that it may become in another notation: only what attacks a step has such a word. */
  readonly widest?: string;
}

export interface Appearance {
  /** The bar at the left edge: how the statement bears on its claim. */
  readonly bar: 'support' | 'attack' | 'answer' | 'none';
  /** The author's stance, or that the text does not say it. */
  readonly frame: 'solid' | 'double' | 'dotted' | 'dashed';
  /** Two slashes at the lower right corner: the author rejects it. */
  readonly isStruck: boolean;
  /** What people say to find it; of one more than ten levels deep, the ends. */
  readonly number: string;
  /** Whose view, stance, sureness: one small line. */
  readonly label: readonly LabelPart[];
  /** The text with quotation marks or brackets as it is drawn. */
  readonly text: string;
  /** Puts the same marks around another wording. */
  readonly wrap: (text: string) => string;
  /** The author's stance in one word, for a view from afar; empty where he asserts it. */
  readonly note: string;
  readonly lang: string;
}

/** How the statement that lives at a place bears on its claim, as the bar at its left edge says. @param order that of the place. O(1) */
export function barOf(map: ArgumentMap, order: number, statement: Statement): Appearance['bar'] {
  const { brought, isAttack } = spineOf(map).table;
  const step = brought[order]!;
  if (step >= 0) return isAttack[step] === 1 ? 'attack' : 'support';
  return statement.answers !== undefined || statement.id === map.thesis ? 'answer' : 'none';
}

/** The appearance of a statement where it lives. O(1). */
export function appearanceOf(map: ArgumentMap, place: Place, statement: Statement, locale: Locale, terms: Words = wordsIn(locale)): Appearance {
  const messages = messagesOf(locale);
  const { text, lang, isFallback } = textIn(statement.text, locale, map.language);
  const isOthers = speakerOf(statement) !== AUTHOR;
  const speaker = isOthers ? indexOf(map).speaker(speakerOf(statement)) : undefined;
  // By numbers: every statement of a large map is asked, and objects of its step would stay.
  const { brought, isAttack, attacked } = spineOf(map).table;
  const at = brought[place.order]!;
  const step = map.inferences[at];
  const status = step && isAttack[at] === 1 ? objectionStatus(map, step) : undefined;
  const wrap = (words: string): string => (statement.implicit ? (locale === 'zh' ? `〔${words}〕` : `[${words}]`) : isOthers ? messages['quote'](words) : words);
  const isReadDifferently = statement.readings?.length || step?.readings?.length;
  const words = [
    statement.qualifies === undefined ? '' : messages['box.reservation'],
    statement.implicit ? messages['box.implicit'] : '',
    statement.stance === 'asserts' ? '' : messages[`box.${statement.stance}`],
    statement.hedge ? messages[`box.${statement.hedge}`] : '',
    isFallback ? messages['box.only-in'](lang) : '',
    isReadDifferently ? messages['box.readings'] : '',
  ].filter((word) => word !== '');
  return {
    bar: barOf(map, place.order, statement),
    frame: statement.implicit ? 'dashed' : statement.stance === 'concedes' ? 'double' : statement.stance === 'leaves-open' ? 'dotted' : 'solid',
    isStruck: statement.stance === 'rejects',
    number: shownNumber(place.number),
    label: [
      ...(speaker ? [{ text: textIn(speaker.name, locale, map.language).text, tone: 'speaker' as const }] : []),
      ...(step && attacked[at]! >= 0 ? [{ text: terms['does-not-follow'], tone: 'plain' as const, widest: widestWordsIn(locale)['does-not-follow'] }] : []),
      ...words.map((word) => ({ text: word, tone: 'plain' as const })),
      ...(status === 'unanswered' ? [{ text: messages['box.unanswered'], tone: 'alarm' as const }] : []),
    ],
    text: wrap(text),
    wrap,
    note: statement.stance === 'asserts' ? '' : messages[`note.${statement.stance}`],
    lang,
  };
}

function shownNumber(number: string): string {
  return number.length <= 24 ? number : `${number.slice(0, 10)}…${number.slice(-10)}`;
}
