// Works out what follows whenever the reader says something else, another map is opened, or another language is chosen.

import { consequencesOf } from '../../analysis/what-if/consequences.ts';
import { authorsEvaluation, evaluationOf, SAID_AS } from '../../analysis/what-if/evaluation.ts';
import { loadBearing } from '../../analysis/what-if/load-bearing.ts';
import { OVERRIDE_KINDS, overrideOf, type Overrides } from '../../analysis/what-if/overrides.ts';
import { tallyReadings } from '../../analysis/what-if/tally-readings.ts';
import { addedTo, authorsMap } from '../../analysis/what-if/with-own.ts';
import { numberOf } from '../../analysis/number-of.ts';
import { spineOf } from '../../analysis/spine.ts';
import { statusWords, type Told } from '../../formats/chain-sentences.ts';
import { chainMessagesOf } from '../../i18n/chain.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { AppStores } from '../app-stores.ts';
import type { OpenedReading } from '../own-reading-store.ts';
import { isSaid } from '../view-store.ts';
import { NO_WHAT_IF, type Tag, type WhatIf } from '../what-if-store.ts';

/** Begins, with what is said now. O(what a change reaches, and a scan of the labels) each time */
export function followWhatIf({ document, view, session, preferences, whatIf, ownReading, talk }: Pick<AppStores, 'document' | 'view' | 'session' | 'preferences' | 'whatIf' | 'ownReading' | 'talk'>): void {
  const work = (): void => {
    const { map } = document.getState();
    // What a scene supposes takes the place of what its giver says.
    const { supposed } = talk.getState();
    const said = supposed ?? view.getState().said;
    if (!map) return;
    const { now: before, isComparing } = whatIf.getState();
    // With something added it is another value, and still the same map.
    const isOther = before !== undefined && authorsMap(before.map) !== authorsMap(map);
    const was = authorsEvaluation(map);
    const now = before?.map === map && before.overrides === said ? before : evaluationOf(map, said);
    const consequences = consequencesOf(was, now);
    const { lang } = preferences.getState();
    const { isOverlaid, opened } = ownReading.getState();
    const isOwn = isSaid({ said }) || addedTo(map) !== undefined;
    const tags = isOverlaid
      ? overlayTags(authorsMap(map), opened, lang)
      : isComparing
        ? NO_WHAT_IF.tags
        : isOwn
          ? tagsOf({ map, now, consequences, locale: lang }, supposed)
          : session.getState().panel === 'what-if'
            ? bearingTags(map, lang)
            : NO_WHAT_IF.tags;
    whatIf.setState({ ...(isOther && NO_WHAT_IF), was, now, consequences, tags });
  };
  work();
  document.subscribe((now, before) => now.map !== before.map && work());
  view.subscribe((now, before) => {
    if (now.said === before.said) return;
    // Whoever says something wants to see what becomes of it.
    whatIf.setState({ isComparing: false });
    ownReading.setState({ isOverlaid: false });
    work();
  });
  talk.subscribe((now, before) => now.supposed !== before.supposed && work());
  session.subscribe((now, before) => (now.panel === 'what-if') !== (before.panel === 'what-if') && work());
  preferences.subscribe((now, before) => now.lang !== before.lang && work());
  whatIf.subscribe((now, before) => now.isComparing !== before.isComparing && work());
  ownReading.subscribe((now, before) => (now.isOverlaid !== before.isOverlaid || (now.isOverlaid && now.opened !== before.opened)) && work());
}

/** What the readings that are open say of each statement, and of an answer also at its question, for while that is closed. */
function overlayTags(map: ArgumentMap, opened: readonly OpenedReading[], locale: Locale): WhatIf['tags'] {
  const words = ownReadingMessagesOf(locale);
  const { placeOf } = spineOf(map);
  const tags = new Map<Id, Tag>();
  for (const { id, counts, adding } of tallyReadings(map, opened.map(({ reading }) => reading))) {
    const place = placeOf(id);
    if (!place) continue;
    const most = OVERRIDE_KINDS.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best), 'reject');
    const tag: Tag = { status: SAID_AS[most], words: words.tally(counts, adding, opened.length), distance: 0, isOthers: true };
    tags.set(id, tag);
    if (place.band.id !== undefined && place.band.roots[0] === place) tags.set(place.band.id, tag);
  }
  return tags;
}

/** What is shown at each record that differs, and at the question that it stands under, for while that is closed. */
export function tagsOf(told: Told, supposed: Overrides | undefined): WhatIf['tags'] {
  const { supposed: words } = chainMessagesOf(told.locale).status;
  const tags = new Map<Id, Tag>();
  const inside = new Map<Id, number>();
  const { placeOf } = spineOf(told.map);
  for (const consequence of told.consequences.values()) {
    const { id, status, distance } = consequence;
    // A box of the reader's own says whose it is.
    if (consequence.from === undefined && status === 'restored' && addedTo(told.map)?.ids.has(id)) continue;
    const kind = supposed && overrideOf(supposed, id);
    tags.set(id, { status, words: kind ? words[kind] : statusWords(told, consequence, 'brief'), distance });
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
  return new Map([...loadBearing(authorsMap(map))].map(([id, fallen]) => [id, { status: 'bears', words: words.bears(fallen.includes(map.thesis ?? ''), fallen.map((claim) => numberOf(map, claim))), distance: 0 }]));
}
