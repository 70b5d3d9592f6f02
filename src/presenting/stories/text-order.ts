// In the order of the text: what each paragraph says, where it says it first. Claims come before or after what they rest on, as the
// author put them, so what is still to come stands there faintly.

import { spineOf } from '../../analysis/spine.ts';
import { sentencesOf } from '../../analysis/sentences.ts';
import type { Id } from '../../model/argument-map.ts';
import type { Story } from './story.ts';

const order = new Intl.Collator('en', { numeric: true }).compare;

export const textOrder: Story = {
  id: 'text-order',
  hasGhosts: true,
  tell: (teller) => {
    const { places, bands } = spineOf(teller.map);
    const byParagraph = new Map<string, { readonly id: Id; readonly sentence: string }[]>();
    const add = (id: Id): void => {
      const sentence = sentencesOf(teller.map, id).find((each) => /^P\d/.test(each)) ?? sentencesOf(teller.map, id)[0];
      if (sentence === undefined) return;
      const paragraph = /^P\d+/.exec(sentence)?.[0] ?? '';
      byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), { id, sentence }]);
    };
    for (const { kind, id } of bands) if (kind === 'question') add(id!);
    for (const { id } of places) add(id);
    for (const [paragraph, told] of [...byParagraph].toSorted(([a], [b]) => order(a, b))) {
      const records = told.toSorted((a, b) => order(a.sentence, b.sentence)).map(({ id }) => id);
      teller.tell(paragraph === '' ? 'headings' : paragraph, records, (words) => (paragraph === '' ? words.heading : words.paragraph(paragraph.slice(1))), { isLed: false });
    }
    for (const { kind, id, roots } of bands) if (kind === 'question') teller.tell(id!, roots.slice(0, 1).map((root) => root.id), (words, say) => words.answers(say(id!)), { isLed: false });
  },
};
