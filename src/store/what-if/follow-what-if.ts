// Works out what follows whenever the reader says something else, another map is opened, or another language is chosen.

import { consequencesOf } from '../../analysis/what-if/consequences.ts';
import { authorsEvaluation, evaluationOf } from '../../analysis/what-if/evaluation.ts';
import { loadBearing } from '../../analysis/what-if/load-bearing.ts';
import { spineOf } from '../../analysis/spine.ts';
import { statusWords, type Told } from '../../formats/chain-sentences.ts';
import { chainMessagesOf } from '../../i18n/chain.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { AppStores } from '../app-stores.ts';
import { isSaid } from '../view-store.ts';
import { NO_WHAT_IF, type Tag, type WhatIf } from '../what-if-store.ts';

/** Begins, with what is said now. O(what a change reaches, and a scan of the labels) each time */
export function followWhatIf({ document, view, session, preferences, whatIf }: Pick<AppStores, 'document' | 'view' | 'session' | 'preferences' | 'whatIf'>): void {
  const work = (): void => {
    const { map } = document.getState();
    const { said } = view.getState();
    if (!map) return;
    const { now: before, isComparing } = whatIf.getState();
    const isOther = before !== undefined && before.map !== map;
    const was = authorsEvaluation(map);
    const now = before?.map === map && before.overrides === said ? before : evaluationOf(map, said);
    const consequences = consequencesOf(was, now);
    const isAsking = session.getState().panel === 'what-if';
    const tags = isComparing ? NO_WHAT_IF.tags : !isSaid(view.getState()) ? (isAsking ? bearingTags(map, preferences.getState().lang) : NO_WHAT_IF.tags) : tagsOf({ map, now, consequences, locale: preferences.getState().lang });
    whatIf.setState({ ...(isOther && NO_WHAT_IF), was, now, consequences, tags });
  };
  work();
  document.subscribe((now, before) => now.map !== before.map && work());
  view.subscribe((now, before) => {
    if (now.said === before.said) return;
    // Whoever says something wants to see what becomes of it.
    whatIf.setState({ isComparing: false });
    work();
  });
  session.subscribe((now, before) => (now.panel === 'what-if') !== (before.panel === 'what-if') && work());
  preferences.subscribe((now, before) => now.lang !== before.lang && work());
  whatIf.subscribe((now, before) => now.isComparing !== before.isComparing && work());
}

/** What is shown at each record that differs, and at the question that it stands under, for while that is closed. */
function tagsOf(told: Told): WhatIf['tags'] {
  const tags = new Map<Id, Tag>();
  const inside = new Map<Id, number>();
  const { placeOf } = spineOf(told.map);
  for (const consequence of told.consequences.values()) {
    const { id, status, distance } = consequence;
    tags.set(id, { status, words: statusWords(told, consequence, 'brief'), distance });
    const place = placeOf(id);
    const question = place?.band.id;
    if (question === undefined) continue;
    if (place?.band.roots[0] === place) tags.set(question, tags.get(id)!);
    else inside.set(question, (inside.get(question) ?? 0) + 1);
  }
  for (const [id, n] of inside) if (!tags.has(id)) tags.set(id, { status: 'stands', words: chainMessagesOf(told.locale).status.inside(n), distance: 0 });
  return tags;
}

/** While the reader is about to doubt: on what single statements and steps the thesis or an answer hangs. */
function bearingTags(map: ArgumentMap, locale: Locale): WhatIf['tags'] {
  const words = chainMessagesOf(locale).status;
  return new Map([...loadBearing(map)].map(([id, fallen]) => [id, { status: 'bears', words: words.bears(fallen.includes(map.thesis ?? ''), fallen.length), distance: 0 }]));
}
