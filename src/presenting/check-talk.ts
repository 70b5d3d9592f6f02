// Holds a talk against its map: what it names that is not there, and what an audience could not follow. None of it keeps the talk from
// being given.

import { broughtBy } from '../analysis/chosen.ts';
import { spineOf } from '../analysis/spine.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { doorAdvice, doorFinding } from '../model/rules/door.ts';
import { playbackOf, type PlayedScene } from './playback.ts';
import { MOST_FOCUS, MOST_NEW, type Talk, type TalkScene } from './talk.ts';

/** What is to be said of a talk on this map; a talk of another map has that one finding, an error. O(talk * what is shown) */
export function checkTalk(map: ArgumentMap, talk: Talk): readonly Diagnostic[] {
  if (talk.map !== map.id) return [doorFinding('talk-other-map', { map: talk.map, here: map.id }, ['map'])];
  return playbackOf(map, talk).scenes.flatMap((played) => [
    ...played.missing.map((id) => doorAdvice('talk-missing', { scene: played.scene.id, id }, [id], ['scenes', played.at])),
    ...crowded(played),
    ...unled(map, talk, played),
    ...played.scene.focus.flatMap((id) => (played.shown.has(id) || played.missing.includes(id) ? [] : [doorAdvice('talk-unseen', { scene: played.scene.id, id }, [id], ['scenes', played.at, 'focus'])])),
    ...untranslated(map, played),
  ]);
}

function crowded({ scene, at, added, focus }: PlayedScene): Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (focus.length > MOST_FOCUS) findings.push(doorAdvice('talk-focus', { scene: scene.id, found: focus.length, most: MOST_FOCUS }, focus, ['scenes', at, 'focus']));
  if (added.length > MOST_NEW) findings.push(doorAdvice('talk-new', { scene: scene.id, found: added.length, most: MOST_NEW }, added, ['scenes', at, 'show']));
  return findings;
}

/** A box whose claim is not there hangs in the air, unless that stands there faintly. */
function unled(map: ArgumentMap, { untold }: Talk, { scene, at, added, shown }: PlayedScene): Diagnostic[] {
  if (untold === 'ghost') return [];
  const claimOf = (id: Id): Id | undefined => spineOf(map).placeOf(id)?.parent?.id;
  return added.flatMap((id) => {
    const claim = claimOf(id);
    return claim === undefined || shown.has(claim) || broughtBy(map, claim).length === 0 ? [] : [doorAdvice('talk-unled', { scene: scene.id, id, claim }, [id], ['scenes', at, 'show'])];
  });
}

function untranslated(map: ArgumentMap, { scene, at }: PlayedScene): Diagnostic[] {
  const texts = textsOf(scene);
  return map.language.filter((language) => texts.some((text) => !Object.hasOwn(text, language))).map((language) => doorAdvice('talk-language', { scene: scene.id, language }, [scene.id], ['scenes', at]));
}

function textsOf({ title, caption, note, ask }: TalkScene): LocalizedText[] {
  return [title, caption, note, ask?.prompt, ...(ask?.choices ?? []).map(({ text }) => text)].filter((text) => text !== undefined);
}
