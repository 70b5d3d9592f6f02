// The value of one field of a record, in words. A value from a reading may be anything: what makes no sense is shown as it is.

import { numberOf } from '../analysis/number-of.ts';
import { inspectorMessagesOf } from '../i18n/inspector.ts';
import { readingMessagesOf } from '../i18n/readings.ts';
import { messagesOf } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { AUTHOR, type ArgumentMap, type Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';

/** The longest value that is shown as it is. */
const LONGEST = 120;

/** The value of a field in words; an absent one is told as such. O(size of the value) */
export function valueInWords(map: ArgumentMap, field: string, value: unknown, locale: Locale): string {
  const words = readingMessagesOf(locale);
  const inspector = inspectorMessagesOf(locale);
  if (field === 'implicit') return value === true ? words.unsaid : words.said;
  if (field === 'speaker') return speakerInWords(map, value ?? AUTHOR, locale);
  if (value === undefined || value === null) return words.none;
  if (field === 'stance' && isKey(value, STANCES)) return vocabularyOf(locale)[`stance.${value}`];
  if (field === 'hedge' && isKey(value, HEDGES)) return inspector[`hedge.${value}`];
  if (field === 'basis' && isKey(value, BASES)) return inspector[`basis.${value}`];
  if (field === 'polarity' && isKey(value, ['support', 'attack'])) return words.polarity[value];
  if (field === 'question') return words.under(questionInWords(map, value, locale));
  if (field === 'answers') return questionInWords(map, value, locale);
  if (field === 'qualifies' || field === 'elaborates') return claimInWords(map, value, locale);
  if (field === 'target') return targetInWords(map, value, locale);
  if (field === 'premises' && Array.isArray(value)) return messagesOf(locale)['list.and'](value.map((id) => claimInWords(map, id, locale)));
  if (field === 'anchors' && Array.isArray(value)) return value.map((id) => inspector.anchor(String(id))).join(inspector.between);
  if ((field === 'text' || field === 'short') && isText(value)) return messagesOf(locale)['quote'](textIn(value, locale, map.language).text);
  return plain(value);
}

/** A statement by its number and its short words; an id that is none as it is. */
export function claimInWords(map: ArgumentMap, id: unknown, locale: Locale): string {
  const statement = typeof id === 'string' ? indexOf(map).statement(id) : undefined;
  if (!statement) return plain(id);
  return `${numberOf(map, statement.id)} ${messagesOf(locale)['quote'](textIn(statement.short ?? statement.text, locale, map.language).text)}`.trim();
}

/** A question by its number and its short words. */
export function questionInWords(map: ArgumentMap, id: unknown, locale: Locale): string {
  const question = typeof id === 'string' ? indexOf(map).question(id) : undefined;
  return question ? readingMessagesOf(locale).question(numberOf(map, question.id), textIn(question.short, locale, map.language).text) : plain(id);
}

/** What a target names: a statement, or an inference by both of its ends. */
export function targetInWords(map: ArgumentMap, value: unknown, locale: Locale): string {
  const { statement, inference } = targetOf(value);
  if (inference === undefined) return claimInWords(map, statement ?? value, locale);
  const step = indexOf(map).inference(inference);
  if (!step) return plain(inference);
  const from = messagesOf(locale)['list.and'](step.premises.map((id) => claimInWords(map, id, locale)));
  return readingMessagesOf(locale).step(from, 'statement' in step.target ? claimInWords(map, step.target.statement, locale) : plain(step.target.inference));
}

/** The id in something that should be a target. */
export function targetOf(value: unknown): { readonly statement?: Id; readonly inference?: Id } {
  const { statement, inference } = typeof value === 'object' && value !== null ? (value as { statement?: unknown; inference?: unknown }) : {};
  return typeof inference === 'string' ? { inference } : typeof statement === 'string' ? { statement } : {};
}

export function speakerInWords(map: ArgumentMap, id: unknown, locale: Locale): string {
  const speaker = typeof id === 'string' ? indexOf(map).speaker(id) : undefined;
  return speaker ? textIn(speaker.name, locale, map.language).text : plain(id);
}

export const STANCES = ['asserts', 'concedes', 'rejects', 'leaves-open'] as const;
export const HEDGES = ['certain', 'probable', 'possible'] as const;
const BASES = ['fact', 'figure', 'example', 'quotation', 'analogy'] as const;

export function isKey<const K extends string>(value: unknown, keys: readonly K[]): value is K {
  return keys.some((key) => key === value);
}

function isText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}

function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
