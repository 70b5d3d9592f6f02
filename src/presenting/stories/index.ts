// Every story by its id. A new one is a file and a line.

import type { ArgumentMap } from '../../model/argument-map.ts';
import { storyMessages } from '../../i18n/stories.ts';
import { inLanguagesOf, tellerOf } from '../teller.ts';
import { TALK_FORMAT, type Talk } from '../talk.ts';
import { answerFirst } from './answer-first.ts';
import { branches } from './branches.ts';
import { buildUp } from './build-up.ts';
import { objections } from './objections.ts';
import type { Story, StoryId } from './story.ts';
import { textOrder } from './text-order.ts';

const stories: Readonly<Record<StoryId, Story>> = { 'answer-first': answerFirst, 'build-up': buildUp, branches, objections, 'text-order': textOrder };

/** A talk made of the map alone. Deterministic; O(map * depth). It has no scene only where there is nothing to tell. */
export function tellStory(map: ArgumentMap, id: StoryId): Talk {
  const story = stories[id];
  const teller = tellerOf(map);
  story.tell(teller);
  return {
    formatVersion: TALK_FORMAT,
    map: map.id,
    ...(map.version === undefined ? {} : { mapVersion: map.version }),
    title: inLanguagesOf(map, (locale) => storyMessages[locale][id]),
    ...(story.hasGhosts ? { untold: 'ghost' as const } : {}),
    scenes: teller.scenes,
  };
}
