// The address of a talk, or of one of its scenes, for whoever gets it on paper: nothing else of the present view is in it.

import { NOTATIONS } from '../../i18n/notation.ts';
import type { Reach } from '../../formats/talk-pages/foot.ts';
import type { Id } from '../../model/argument-map.ts';
import { STORY_IDS } from '../../presenting/stories/story.ts';
import type { AppStores } from '../app-stores.ts';
import { decode, encode } from '../deep-link.ts';
import { isOwn } from '../map-file.ts';
import { CURATED } from './follow-talk.ts';

/** The whole address of the talk that is given, at a scene where one is named. */
export function linkToTalk({ link, view, preferences }: Pick<AppStores, 'link' | 'view' | 'preferences'>, scene?: Id): string {
  const [page = ''] = link().split('#');
  const { map, talk } = view.getState();
  const { lang, notation } = preferences.getState();
  return `${page}#${encode({ ...decode('').state, map, talk, scene, lang, notation: notation === NOTATIONS[0] ? undefined : notation })}`;
}

/** `browser` where the map or the talk is kept in this browser alone; else nothing is known but the host. */
export function reachOfTalk({ view }: Pick<AppStores, 'view'>): Extract<Reach, 'browser'> | undefined {
  const { map, talk } = view.getState();
  return isOwn(map) || (talk !== CURATED && !STORY_IDS.some((id) => id === talk)) ? 'browser' : undefined;
}
