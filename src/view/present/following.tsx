// What follows from the doubt that a scene carries, in plain sentences.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { chainSentences } from '../../formats/chain-sentences.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';

export function Following({ map, focus }: { readonly map: ArgumentMap; readonly focus: readonly Id[] }): ReactNode {
  const { whatIf, preferences } = useStores();
  const { now, consequences } = useStore(whatIf);
  const lang = useStore(preferences, (state) => state.lang);
  const words = talkMessagesOf(lang);
  if (!now) return null;
  const told = { map, now, consequences, locale: lang };
  // Of what is in focus, else of what falls nearest to the thesis.
  const ids = focus.filter((id) => consequences.has(id));
  const sentences = ids.flatMap((id) => chainSentences(told, id));
  return <p>{sentences.length > 0 ? sentences.join(lang === 'zh' ? '' : ' ') : words.nothingFollows}</p>;
}
