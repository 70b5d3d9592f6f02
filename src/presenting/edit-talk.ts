// A talk as somebody makes it: scenes put in, moved, changed and taken out. Every edit gives a new talk; a scene always brings what it
// is about and the claims that lead there, or a box would hang in the air.

import { broughtBy } from '../analysis/chosen.ts';
import { spineOf } from '../analysis/spine.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { playbackOf } from './playback.ts';
import { withWhatItNeeds } from './scene-of-view.ts';
import { MOST, TALK_FORMAT, type Talk, type TalkScene } from './talk.ts';

/** The part of a scene that is text. */
export type SceneText = 'title' | 'caption' | 'note';

/** A talk with one scene, called as its map is. */
export function talkOf(map: ArgumentMap, scene: TalkScene): Talk {
  return led(map, { formatVersion: TALK_FORMAT, map: map.id, ...(map.version === undefined ? {} : { mapVersion: map.version }), title: map.title, scenes: [scene] });
}

/** Puts a scene at an index. Returns the talk as it is where it is full. */
export function withScene(map: ArgumentMap, talk: Talk, scene: TalkScene, at: number): Talk {
  return talk.scenes.length >= MOST.scenes ? talk : led(map, { ...talk, scenes: talk.scenes.toSpliced(at, 0, scene) });
}

/** Without the scene at an index. */
export function withoutScene(map: ArgumentMap, talk: Talk, at: number): Talk {
  return led(map, { ...talk, scenes: talk.scenes.toSpliced(at, 1) });
}

/** Moves a scene from one index to another; it brings what it shows, wherever it stands. */
export function moved(map: ArgumentMap, talk: Talk, from: number, to: number): Talk {
  const scene = talk.scenes[from];
  if (!scene || from === to || to < 0 || to >= talk.scenes.length) return talk;
  return led(map, { ...talk, scenes: talk.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) });
}

/** Puts a scene in the place of the one at an index. */
export function replaced(map: ArgumentMap, talk: Talk, at: number, scene: TalkScene): Talk {
  return led(map, { ...talk, scenes: talk.scenes.with(at, scene) });
}

/** A text with other words in one language; nothing where no language has any. */
export function wordsIn(text: LocalizedText | undefined, language: string, words: string): LocalizedText | undefined {
  const { [language]: _, ...others } = text ?? {};
  const all = words === '' ? others : { ...others, [language]: words };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** A title with other words in one language; emptied, it is in that language what there is by itself. */
export function titledIn(title: LocalizedText, language: string, words: string, byItself: LocalizedText): LocalizedText {
  return wordsIn(title, language, words || (byItself[language] ?? '')) ?? {};
}

/** A scene without a part, or with another. */
export function withPart<K extends keyof TalkScene>(scene: TalkScene, part: K, value: TalkScene[K] | undefined): TalkScene {
  const { [part]: _, ...rest } = scene;
  return (value === undefined ? rest : { ...rest, [part]: value }) as TalkScene;
}

/** What is on the stage before the scene at an index. O(scenes * what is shown) */
export function shownBefore(map: ArgumentMap, talk: Talk | undefined, at: number): ReadonlySet<Id> {
  return (at > 0 && talk && playbackOf(map, { scenes: talk.scenes.slice(0, at) }).scenes.at(-1)?.shown) || new Set();
}

/**
 * Every scene brings, before what it shows, what it is about and the claims above all that, where they are not there yet; where what is
 * untold stands there faintly, no claims are needed. What the first of them brings is there for the others, so each is looked at anew.
 * O(mended scenes * playback)
 */
function led(map: ArgumentMap, talk: Talk): Talk {
  let { scenes } = talk;
  for (let from = 0; ; ) {
    const played = playbackOf(map, { scenes }).scenes;
    const missing = (i: number): readonly Id[] => missingIn(map, scenes[i]!, played[i]!.before, talk.untold === 'ghost');
    const at = played.findIndex((_, i) => i >= from && missing(i).length > 0);
    if (at < 0) return scenes === talk.scenes ? talk : { ...talk, scenes };
    scenes = scenes.with(at, { ...scenes[at]!, show: [...new Set([...missing(at), ...scenes[at]!.show])] });
    from = at + 1;
  }
}

function missingIn(map: ArgumentMap, { show, focus }: TalkScene, before: ReadonlySet<Id>, areGhosts: boolean): readonly Id[] {
  const there = new Set([...before, ...show.flatMap((id) => broughtBy(map, id))]);
  const about = focus.filter((id) => !there.has(id) && broughtBy(map, id).length > 0);
  const claims = areGhosts ? [] : withWhatItNeeds(map, [...show, ...about].flatMap((id) => broughtBy(map, id)).filter((id) => spineOf(map).stepOf(id) === undefined));
  return [...claims, ...about].filter((id) => !there.has(id));
}
