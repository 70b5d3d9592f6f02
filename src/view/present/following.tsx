// What follows from the doubt that a scene carries, in plain sentences.

import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { OVERRIDE_KINDS, overrideOf } from '../../analysis/what-if/overrides.ts';
import { namerIn, nearestSentences } from '../../formats/chain-sentences.ts';
import { talkMessagesOf } from '../../i18n/talk.ts';
import { whatIfMessagesOf } from '../../i18n/what-if.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { useStores } from '../stores-context.tsx';

export function Following({ map, focus }: { readonly map: ArgumentMap; readonly focus: readonly Id[] }): ReactNode {
  const { whatIf, preferences, talk } = useStores();
  const { now, consequences } = useStore(whatIf);
  const supposed = useStore(talk, (state) => state.supposed);
  const lang = useStore(preferences, (state) => state.lang);
  if (!now || !supposed) return null;
  const told = { map, now, consequences, locale: lang };
  const name = namerIn(told);
  // That it is supposed stands at its box.
  const asked = focus.some((id) => overrideOf(supposed, id)) ? [] : OVERRIDE_KINDS.flatMap((kind) => supposed[kind].map((id) => whatIfMessagesOf(lang).asked[kind](name(id))));
  // Of what the scene is about, else of the first that it names.
  const about = focus.find((id) => consequences.get(id)?.from !== undefined) ?? focus.find((id) => overrideOf(supposed, id) === undefined);
  const follows = about === undefined ? [] : consequences.get(about)?.from === undefined ? [talkMessagesOf(lang).nothingFollows] : nearestSentences(told, about).slice(-1);
  return <p className="talk-follows">{[...asked, ...follows].join(lang === 'zh' ? '' : ' ')}</p>;
}
