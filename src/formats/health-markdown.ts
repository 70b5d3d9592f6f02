// Health lists and progress as Markdown: to be handed out and talked about, so each line says whose view it is and what the
// author makes of it, and all is signed.

import { healthLists, type HealthListId } from '../analysis/health/index.ts';
import type { HealthEntry, HealthList } from '../analysis/health/health-list.ts';
import { progressOf, SIDES, type BandProgress } from '../analysis/progress.ts';
import { spineOf } from '../analysis/spine.ts';
import { healthMessagesOf } from '../i18n/health.ts';
import { takeMessagesOf } from '../i18n/take.ts';
import type { Id } from '../model/argument-map.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import { bandName } from './band-name.ts';
import { escapedMarkdown } from './outline-markdown.ts';
import { relationTo } from './spoken-position.ts';
import { isolated } from './take-along/isolated.ts';
import { statementWriter, type TakenLine, type Taking } from './take-along/lines.ts';
import { signatureOf } from './take-along/signature.ts';
import { listMarkdown, signedMarkdown } from './take-along/write.ts';

/** The lists for one audience, each under a heading; an empty one says so. O(map) */
export function healthMarkdown(taking: Taking, audience: HealthList['audience'], address: string): string {
  const words = healthMessagesOf(taking.locale);
  return whole(taking, words.audience[audience], healthParts(taking, audience), words.hint, address);
}

/** The lines of the lists for one audience. O(map) */
export function healthParts(taking: Taking, audience: HealthList['audience']): readonly string[] {
  const { map, locale } = taking;
  const words = healthMessagesOf(locale);
  return healthLists.filter((list) => list.audience === audience).flatMap(({ id, entriesOf }) => {
    const entries = entriesOf(map);
    const { name, hint, none } = words.list[id];
    const told = entries.length === 0 ? [none] : hint === undefined ? [] : [hint, ''];
    return ['', `## ${words.counted(name, entries.length)}`, '', ...told, ...listMarkdown(entries.flatMap((entry) => entryLines(taking, id, entry)))];
  });
}

/** How much is read of each part, and what is not read yet. O(map) */
export function progressMarkdown(taking: Taking, read: ReadonlySet<Id>, address: string): string {
  const { map, locale } = taking;
  const words = healthMessagesOf(locale);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const count = ({ sides }: BandProgress): string[] => SIDES.map((side) => words.count(sides[side].read, sides[side].total));
  const statement = statementWriter(taking);
  const unread = spineOf(map).places.filter(({ id }) => !read.has(id)).map(({ id }) => statement(id, 0, before(taking, id)));
  const parts = [
    '',
    row([words.part, ...SIDES.map((side) => words.side[side])]),
    row(['---', ...SIDES.map(() => '---')]),
    ...progressOf(map, read).map((each) => row([escapedMarkdown(bandName(map, each.band, locale)), ...count(each)])),
    '',
    ...(unread.length === 0 ? [words.allRead] : [`## ${words.counted(words.unread, unread.length)}`, '', ...listMarkdown(unread)]),
  ];
  return whole(taking, words.progress, parts, words.told, address);
}

/** A sheet with its heading and signature. @param told what it is */
export function whole(taking: Taking, what: string, parts: readonly string[], told: string, address: string): string {
  const title = textIn(taking.map.title, taking.locale, taking.map.language).text;
  const heading = `# ${escapedMarkdown(healthMessagesOf(taking.locale).heading(title, what))}`;
  return `${[heading, ...parts, ...signedMarkdown(signatureOf(taking, [told], address))].join('\n')}\n`;
}

function entryLines(taking: Taking, list: HealthListId, { ids, tension }: HealthEntry): TakenLine[] {
  const { map, locale } = taking;
  const words = healthMessagesOf(locale);
  const statement = statementWriter(taking);
  if (list === 'circles') return ids.map((id, i) => statement(id, Math.min(i, 1), i === 0 ? '' : words.reasonFor));
  if (!tension) return ids.map((id) => statement(id, 0, before(taking, id)));
  const say = (text: LocalizedText): string => isolated(textIn(text, locale, map.language).text);
  const sentence: TakenLine = { depth: 0, word: words.tension[tension.kind], number: '', voice: '', text: say(tension.text), after: '' };
  return [sentence, ...ids.map((id) => statement(id, 1, id === tension.resolvedBy ? words.resolvedBy : ''))];
}

/** How a statement bears on what. */
function before({ map, locale }: Taking, id: Id): string {
  const relation = relationTo(map, id, locale);
  return relation === '' ? '' : takeMessagesOf(locale).before(relation);
}
