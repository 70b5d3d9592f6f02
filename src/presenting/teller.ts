// Makes scenes of records, a few at a time: the claims that lead to them come first, no scene brings more than an audience takes in,
// and the title says in the map's own words what it is about.

import { broughtBy } from '../analysis/chosen.ts';
import { sentencesOf } from '../analysis/sentences.ts';
import { pathTo, spineOf } from '../analysis/spine.ts';
import { storyMessages, type StoryMessages } from '../i18n/stories.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { textIn, type Locale, type LocalizedText } from '../model/localized-text.ts';
import { indexOf } from '../model/map-index.ts';
import { boxesInFocus } from './playback.ts';
import { freeSceneId } from './scene-id.ts';
import { MOST_FOCUS, MOST_NEW, type TalkScene } from './talk.ts';

const LOCALES = ['en', 'zh'] as const satisfies readonly Locale[];

/** The words of a title, and the record in them. */
export type TitleOf = (words: StoryMessages, say: (id: Id) => string) => string;

export interface Teller {
  readonly map: ArgumentMap;
  readonly scenes: readonly TalkScene[];
  readonly isTold: (id: Id) => boolean;
  /**
   * Scenes in which the records come, in their order; what has come before is only looked at again where nothing of it is new.
   * @param about the record that names the scenes
   */
  readonly tell: (about: Id, records: readonly Id[], title: TitleOf, how?: Telling) => void;
}

export interface Telling {
  /** Whether the claims that lead there come first where they have not; they do where nothing is said. */
  readonly isLed?: boolean;
  /** Whether each scene is about one box, which no screen is too small for. */
  readonly isOneBox?: boolean;
}

export function tellerOf(map: ArgumentMap): Teller {
  const told = new Set<Id>();
  const names = new Set<Id>();
  const scenes: TalkScene[] = [];
  const tell: Teller['tell'] = (about, records, title, { isLed = true, isOneBox = false } = {}) => {
    const boxes = [...new Set(records.flatMap((id) => (isLed ? wayOf(map, id) : []).concat(boxesOf(map, id))))].filter((id) => !told.has(id));
    for (const batch of batches(boxes)) {
      for (const id of batch) for (const each of broughtBy(map, id)) told.add(each);
      const focus = isOneBox ? oneOf(map, batch) : focusOf(map, batch);
      const id = freeSceneId(about, (name) => names.has(name));
      names.add(id);
      scenes.push({
        id,
        title: inLanguagesOf(map, (locale) => title(storyMessages[locale], (id) => shortIn(map, id, locale))),
        show: batch,
        hide: [],
        focus,
        highlight: [],
        sentences: [...new Set(focus.flatMap((id) => sentencesOf(map, id)))],
      });
    }
  };
  return { map, scenes, isTold: (id) => told.has(id), tell };
}

/** A text in the languages that both the map and the program have; in English where there is none. */
export function inLanguagesOf(map: ArgumentMap, say: (locale: Locale) => string): LocalizedText {
  const both = LOCALES.filter((locale) => map.language.includes(locale));
  return Object.fromEntries((both.length > 0 ? both : (['en'] as const)).map((locale) => [locale, say(locale)]));
}

/** What stands for a record on the stage: its boxes, or a step none of whose premises lives there. */
function boxesOf(map: ArgumentMap, id: Id): readonly Id[] {
  const brought = broughtBy(map, id);
  return brought.length > 1 ? brought.filter((each) => spineOf(map).stepOf(each) === undefined) : brought;
}

/** The question and the claims that lead to a record, without it. */
function wayOf(map: ArgumentMap, id: Id): Id[] {
  const spine = spineOf(map);
  const place = spine.placeOf(id) ?? spine.stepOf(id)?.under;
  if (!place) return [];
  const { band } = place;
  return [...(band.kind === 'question' ? [band.id!] : []), ...pathTo(place).map((each) => each.id)].filter((each) => each !== id);
}

/** As evenly as it goes, at most so many that all new boxes are in focus; a claim that leads there may come with them. */
function batches(ids: readonly Id[]): Id[][] {
  const count = Math.ceil(ids.length / MOST_NEW);
  const size = Math.ceil(ids.length / count);
  return Array.from({ length: count || 0 }, (_, i) => ids.slice(i * size, (i + 1) * size));
}

/** As much of the end of a batch as can be in focus; of a step with many premises what it bears on. */
function focusOf(map: ArgumentMap, batch: readonly Id[]): readonly Id[] {
  for (let from = 0; from < batch.length; from++) {
    const focus = batch.slice(from);
    if (boxesInFocus(map, focus).length <= MOST_FOCUS) return focus;
  }
  return boxesInFocus(map, batch.slice(-1)).slice(0, 1);
}

/** The first of a batch that is no question and leads to nothing else of it; of a step all of whose premises stand elsewhere what it bears on. */
function oneOf(map: ArgumentMap, batch: readonly Id[]): readonly Id[] {
  const parents = new Set(batch.map((id) => spineOf(map).placeOf(id)?.parent?.id));
  const own = batch.filter((id) => spineOf(map).placeOf(id));
  return boxesInFocus(map, [own.find((id) => !parents.has(id)) ?? batch.at(-1)!]).slice(0, 1);
}

/** What a record is called in short. */
export function shortIn(map: ArgumentMap, id: Id, locale: Locale): string {
  const index = indexOf(map);
  const record = index.statement(id) ?? index.question(id);
  return record ? textIn(record.short ?? record.text, locale, map.language).text : id;
}
