// What is said of a talk that does not fit, in both languages.

import type { DoorParams } from '../model/rules/door.ts';
import type { RuleMessage } from './rule-messages.ts';

type TalkRule = Extract<keyof DoorParams, 'not-a-talk' | 'newer-talk' | `talk-${string}`>;
type TalkMessages = { readonly [Id in TalkRule]: RuleMessage<DoorParams[Id]> };

export const talkRulesEn: TalkMessages = {
  'not-a-talk': {
    message: ({ found }) => `This is not a talk${found === 'map' ? ' but a map' : ': it has no scenes'}.`,
    remedy: ({ found }) => (found === 'map' ? 'Open it in the menu of maps; here open a file that was saved with “Save the talk”.' : 'Open a file that was saved with “Save the talk”.'),
  },
  'newer-talk': {
    message: ({ found, known }) => `The talk is in format ${found}; this version of Crux reads formats up to ${known}.`,
    remedy: () => 'Open it with a newer version of Crux.',
  },
  'talk-empty': { message: () => 'The talk has no scene.', remedy: () => 'Add at least one scene.' },
  'talk-other-map': {
    message: ({ map, here }) => `This is a talk about another map, “${map}”; “${here}” is open.`,
    remedy: ({ map }) => `Open “${map}” first, then the talk.`,
  },
  'talk-scene-twice': { message: ({ id }) => `Two scenes have the id “${id}”.`, remedy: () => 'Give one of them another; the address of a scene is its id.' },
  'talk-limit': {
    message: ({ field, found, most }) => `“${field}” has ${found} entries, and at most ${most} are allowed.`,
    remedy: () => 'Shorten it, or make several talks of it.',
  },
  'talk-missing': {
    message: ({ scene, id }) => `Scene “${scene}” names “${id}”, which is not in the map.`,
    remedy: () => 'It is passed over. Name what took its place, or take it out of the scene.',
  },
  'talk-focus': { message: ({ scene, found }) => `Scene “${scene}” has ${found} boxes in focus.`, remedy: ({ most }) => `Leave at most ${most}: more cannot be read from the last row.` },
  'talk-new': { message: ({ scene, found }) => `In scene “${scene}” ${found} boxes come at once.`, remedy: ({ most }) => `Spread them over several scenes, at most ${most} in each.` },
  'talk-unled': {
    message: ({ scene, id, claim }) => `Scene “${scene}” shows “${id}” before “${claim}”, which it bears on.`,
    remedy: ({ claim }) => `Show “${claim}” in the same scene or in an earlier one.`,
  },
  'talk-unseen': { message: ({ scene, id }) => `Scene “${scene}” is about “${id}”, which no scene has shown.`, remedy: ({ id }) => `Add “${id}” to what the scene shows.` },
  'talk-language': { message: ({ scene, language }) => `Scene “${scene}” has a text without “${language}”.`, remedy: () => 'Add the text in that language.' },
};

export const talkRulesZh: TalkMessages = {
  'not-a-talk': {
    message: ({ found }) => (found === 'map' ? '这不是讲解，而是一张图。' : '这不是讲解：没有任何场景。'),
    remedy: ({ found }) => (found === 'map' ? '请在图的菜单中打开它；这里请打开用“保存讲解”保存的文件。' : '请打开用“保存讲解”保存的文件。'),
  },
  'newer-talk': {
    message: ({ found, known }) => `这份讲解的格式是第 ${found} 版；当前版本的 Crux 最高可读第 ${known} 版。`,
    remedy: () => '请用更新版本的 Crux 打开。',
  },
  'talk-empty': { message: () => '讲解中没有场景。', remedy: () => '请至少加入一个场景。' },
  'talk-other-map': {
    message: ({ map, here }) => `这是另一张图“${map}”的讲解；现在打开的是“${here}”。`,
    remedy: ({ map }) => `请先打开“${map}”，再打开讲解。`,
  },
  'talk-scene-twice': { message: ({ id }) => `有两个场景的标识都是“${id}”。`, remedy: () => '请为其中一个另起标识；场景的地址就是它的标识。' },
  'talk-limit': {
    message: ({ field, found, most }) => `“${field}”有 ${found} 项，最多允许 ${most} 项。`,
    remedy: () => '请缩短，或分成几份讲解。',
  },
  'talk-missing': {
    message: ({ scene, id }) => `场景“${scene}”提到“${id}”，图中没有它。`,
    remedy: () => '它已被略过。请改为现在的标识，或从场景中删去。',
  },
  'talk-focus': { message: ({ scene, found }) => `场景“${scene}”的焦点有 ${found} 个框。`, remedy: ({ most }) => `请最多保留 ${most} 个：再多，最后一排就看不清了。` },
  'talk-new': { message: ({ scene, found }) => `场景“${scene}”一次出现 ${found} 个框。`, remedy: ({ most }) => `请分到几个场景，每个最多 ${most} 个。` },
  'talk-unled': {
    message: ({ scene, id, claim }) => `场景“${scene}”先出现“${id}”，而它所针对的“${claim}”还没有出现。`,
    remedy: ({ claim }) => `请在同一场景或更早的场景中先显示“${claim}”。`,
  },
  'talk-unseen': { message: ({ scene, id }) => `场景“${scene}”讲的是“${id}”，但没有场景显示过它。`, remedy: ({ id }) => `请把“${id}”加入该场景所显示的内容。` },
  'talk-language': { message: ({ scene, language }) => `场景“${scene}”有文字缺少“${language}”。`, remedy: () => '请补上该语言的文字。' },
};
