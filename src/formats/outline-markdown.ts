// The whole argument as a nested list in Markdown: reasons, objections and attacks on a step, in the order of the spine.

import { AUTHOR, speakerOf, type ArgumentMap, type Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { spineOf, withUndercuts, type Place, type Step } from '../analysis/spine.ts';
import { wordsIn } from '../i18n/notation.ts';
import { outlineMessagesOf } from '../i18n/outline.ts';
import { messagesOf } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';

/** The outline of a map. A statement used twice stands in full where it lives, elsewhere as `see 2.4`. O(size of the map). */
export function outlineMarkdown(map: ArgumentMap, locale: Locale): string {
  const index = indexOf(map);
  const spine = spineOf(map);
  const messages = messagesOf(locale);
  const words = outlineMessagesOf(locale);
  const terms = vocabularyOf(locale);
  const told = wordsIn(locale);
  const say = (text: LocalizedText): string => escapedMarkdown(textIn(text, locale, map.language).text);
  const lines: string[] = [`# ${say(map.title)}`];

  const claim = (id: Id): string => {
    const statement = index.statement(id)!;
    const speaker = speakerOf(statement);
    const name = index.speaker(speaker)?.name;
    const stance = terms[`stance.${statement.stance}`];
    const own = statement.stance === 'asserts' ? '' : ` (${words.own(stance)})`;
    const voice = speaker === AUTHOR ? own : ` (${words.voice(name ? say(name) : escapedMarkdown(speaker), stance)})`;
    return `**${spine.placeOf(id)?.number ?? ''}** ${statement.implicit ? `\\[${say(statement.text)}\\]` : say(statement.text)}${voice}`;
  };
  const row = (depth: number, text: string): void => void lines.push(`${'  '.repeat(depth)}- ${text}`);

  // A stack of what is still to be written: a statement, a step or a finished row, with its depth.
  type Pending = { readonly place: Place; readonly depth: number; readonly before: string } | { readonly step: Step; readonly depth: number } | { readonly text: string; readonly depth: number };
  const write = (root: Place): void => {
    const todo: Pending[] = [{ place: root, depth: 0, before: '' }];
    while (todo.length > 0) {
      const next = todo.pop()!;
      if ('place' in next) {
        const { place, depth, before } = next;
        row(depth, before + claim(place.id));
        const below: Pending[] = place.steps.flatMap(withUndercuts).map((step) => ({ step, depth: depth + 1 }));
        for (const each of place.elaborations) below.push({ place: each, depth: depth + 1, before: `*${told['that-is']}* ` });
        todo.push(...below.toReversed());
      } else if ('text' in next) row(next.depth, next.text);
      else {
        const { step, depth } = next;
        const word = step.attacks ? told['does-not-follow'] : step.polarity === 'support' ? told.because : told.but;
        const below: Pending[] = [];
        step.premises.forEach(({ id, place }, i) => {
          const before = `*${i > 0 ? told.and : step.attacks ? words.because(word) : word}* `;
          below.push(place ? { place, depth, before } : { text: `${before}${messages['box.see'](spine.placeOf(id)?.number ?? '')}`, depth });
        });
        todo.push(...below.toReversed());
      }
    }
  };

  for (const band of spine.bands) {
    const question = band.id === undefined ? undefined : index.question(band.id);
    lines.push('', question ? `## ${band.number} ${say(question.text)}` : `## ${terms['role.thesis']}`, '');
    for (const root of band.roots) write(root);
  }
  return `${lines.join('\n')}\n`;
}

/** A text in which nothing is read as markup. */
export function escapedMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|&~$]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
}
