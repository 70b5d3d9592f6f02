// What a scene is called by itself: as what it is about is called on the map, in every language of the map.

import { spineOf } from '../analysis/spine.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { indexOf } from '../model/map-index.ts';
import { inLanguagesOf, shortIn } from './teller.ts';
import type { TalkScene } from './talk.ts';

/** The title of a scene about a record; a step is called as what it leads to. */
export function titleAbout(map: ArgumentMap, id: Id): LocalizedText {
  const named = indexOf(map).inference(id) ? (spineOf(map).stepOf(id)?.under.id ?? id) : id;
  return inLanguagesOf(map, (locale) => shortIn(map, named, locale));
}

/** The title of a scene that has lost its own: as of the record that it was made about, else of what it looks at. */
export function titleByItself(map: ArgumentMap, { id, focus, show }: TalkScene): LocalizedText {
  const { statement, question, inference } = indexOf(map);
  const about = [id, ...focus, ...show].find((each) => statement(each) ?? question(each) ?? inference(each));
  return about === undefined ? map.title : titleAbout(map, about);
}
