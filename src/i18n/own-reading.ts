// The words of a reader's own reading: why, what they add, how it is saved and opened, and how readings of several compare.

import type { Locale, LocalizedText } from '../model/localized-text.ts';

/** What a reader can say of a statement or a step. */
type Said = 'reject' | 'doubt' | 'grant';
export const SAID = ['doubt', 'reject', 'grant'] as const;
const NBSP = '\u00A0';

/** How the reader is called in a map that they add to. */
export const readerName: LocalizedText = { en: 'You', zh: '您' };

const claims = (n: number): string => (n === 1 ? 'one place' : `${n} places`);

const en = {
  because: 'Because … (one line, if you like)',
  becauseOf: (said: string) => `because ${said}`,
  ownWords: 'Say something of your own',
  add: 'A reason or an objection of your own',
  addToStep: 'Why it does not show this, in your own words',
  asReason: 'Add reason',
  asObjection: 'Add objection',
  asUndercut: 'Add: it does not show this',
  full: (most: number) => `No more than ${most} of your own in one map.`,
  toTarget: 'Go to what it bears on',
  mine: 'Yours here',
  isReason: 'reason',
  isObjection: 'objection',
  isUndercut: 'against the step',
  remove: 'Remove',
  removeThis: (text: string) => `Remove ${text}`,
  selectedOwn: 'Your own words',
  keptHint: 'What you add is kept in this browser. It is in no link, and not in the map when that is saved.',
  notTaken: 'What you added yourself is left out; save your reading in the panel “Doubt” instead.',

  share: 'Your reading, and those of others',
  shareHint: 'A reading is what one reader rejects, doubts and grants, why, and what they add. As a file or a code it can be sent to others; nothing leaves this browser by itself.',
  by: 'Your name, if it shall stand on it',
  save: 'Save my reading',
  copy: 'Copy as a code',
  code: 'The code could not be copied; select it here.',
  nothingToSave: 'Nothing is said or added yet.',
  open: 'Open readings …',
  paste: 'Or paste codes here',
  openPasted: 'Open what is pasted',
  drop: 'Files can also be dropped on this part of the panel.',
  opened: (n: number) => (n === 1 ? 'One reading is open' : `${n} readings are open`),
  nameless: (n: number) => `Reading ${n}`,
  close: (name: string) => `Close ${name}`,
  closeAll: 'Close all',
  take: 'Go on from it',
  takeOf: (name: string) => `Go on from ${name}`,
  takeHint: 'puts it in place of yours; undo brings yours back',
  otherVersion: (theirs: string, here: string) => `made with version ${theirs} of this map, here is ${here}`,
  noVersion: 'without a version',
  leftOut: (n: number, ids: string) => `${n === 1 ? 'One entry does' : `${n} entries do`} not fit this map and ${n === 1 ? 'was' : 'were'} left out: ${ids}`,
  failed: (name: string) => `${name} was not opened.`,
  pasted: 'What was pasted',
  tooMany: (most: number) => `No more than ${most} readings at once; the rest was not opened.`,
  already: (name: string) => `${name} is open already.`,

  compareWith: (name: string) => `Compared with ${name}`,
  compareMine: 'Yours',
  compareAuthor: 'The author’s reading',
  speakers: 'Or lay beside it what somebody in the text holds:',
  against: 'Held against',
  part: (n: number) => (n === 0 ? 'They part nowhere' : `They part in ${claims(n)}`),
  agree: (n: number) => (n === 0 ? 'They say the same of nothing' : `Both say the same of ${claims(n)}`),
  outcomes: (same: number, all: number) => `Of the thesis and the answers, ${same} of ${all} come out the same in both.`,
  hold: (both: number, all: number) => `${both} of ${all} statements stand in both.`,
  matters: (claims_: string) => `This alone changes: ${claims_}`,
  mattersNot: 'This alone changes no answer and not the thesis.',
  mattersItself: 'It is one of these itself; it alone changes no other.',
  compareOne: 'Compare with one of them',
  nobody: 'nobody',
  oneByOne: 'The readings one by one',
  someOther: (n: number) => (n === 1 ? 'One of them was made with another version of this map.' : `${n} of them were made with another version of this map.`),
  youSaying: (said: Said | 'none') => `you ${said === 'none' ? 'say nothing' : said}`,
  /** @param isAgainst the author does not hold it */
  theySay: (name: string, said: Said | 'none', isAgainst: boolean) => `${name} ${said === 'none' ? (isAgainst ? 'leaves it rejected, as the author does' : 'leaves it as the author has it') : `${said}s`}`,
  both: (said: Said) => `both ${said}`,
  adds: (name: string) => `added by ${name === 'You' ? 'you' : name}`,
  you: 'You',

  overlay: 'Show on the map what they say',
  overlayOn: 'What the readings say is shown on the map.',
  tallies: 'What they say, nearest to the answers and the thesis first',
  noTallies: 'None of them says anything otherwise than the author.',
  /** How many of all say each, and how many add something; what nobody does is left out. */
  tally: (counts: Readonly<Record<Said, number>>, adding: number, of: number): string => {
    const verb = (n: number, word: string): string => `${n}${NBSP}${word}${n === 1 ? 's' : ''}`;
    const parts = [...SAID.flatMap((kind) => (counts[kind] > 0 ? [verb(counts[kind], kind)] : [])), ...(adding > 0 ? [`${verb(adding, 'add')} to it`] : [])];
    return parts.map((part, i) => (i === 0 ? part.replace(NBSP, ` of ${of} `) : part.replace(NBSP, ' '))).join(', ');
  },
  why: (name: string, because: string) => `${name}: ${because}`,
  named: 'Say whose each is',
  who: (said: Said, names: readonly string[]) => `${{ reject: 'Rejected', doubt: 'Doubted', grant: 'Granted' }[said]} by ${names.join(', ')}`,
  showAll: (n: number) => `Show all ${n}`,
};

export type OwnReadingWords = typeof en;

const DONE: Readonly<Record<Said, string>> = { reject: '否定', doubt: '怀疑', grant: '承认' };

const zh: OwnReadingWords = {
  because: '因为……（可写一行）',
  becauseOf: (said) => `因为${said}`,
  ownWords: '说说您自己的',
  add: '您自己的理由或异议',
  addToStep: '用您自己的话说：为什么它说明不了这一点',
  asReason: '加为理由',
  asObjection: '加为异议',
  asUndercut: '加上：它说明不了这一点',
  full: (most) => `一幅图里最多加 ${most} 条您自己的话。`,
  toTarget: '转到它所针对的',
  mine: '您加在这里的',
  isReason: '理由',
  isObjection: '异议',
  isUndercut: '反对这一步',
  remove: '删去',
  removeThis: (text) => `删去${text}`,
  selectedOwn: '您自己的话',
  keptHint: '您加上的话只存在此浏览器中，不在链接里；保存这幅图时也不包含。',
  notTaken: '不含您自己加上的话；请在“质疑”面板中保存您的读法。',

  share: '您的读法与别人的读法',
  shareHint: '一份读法是一位读者否定、怀疑、承认了什么，为什么，又加上了什么。可存为文件或代码发给别人；不会自行离开此浏览器。',
  by: '您的名字（如需署名）',
  save: '保存我的读法',
  copy: '复制为代码',
  code: '代码无法复制；请在此选取。',
  nothingToSave: '您还没有说什么，也没有加什么。',
  open: '打开读法……',
  paste: '或在此粘贴代码',
  openPasted: '打开粘贴的内容',
  drop: '也可把文件拖放到面板的这一部分。',
  opened: (n) => `已打开 ${n} 份读法`,
  nameless: (n) => `读法 ${n}`,
  close: (name) => `关闭“${name}”`,
  closeAll: '全部关闭',
  take: '由此继续',
  takeOf: (name) => `由“${name}”继续`,
  takeHint: '以它代替您的读法；撤销即可恢复',
  otherVersion: (theirs, here) => `出自本图的版本 ${theirs}，这里是 ${here}`,
  noVersion: '未注明的版本',
  leftOut: (n, ids) => `有 ${n} 项与这幅图不符，已略去：${ids}`,
  failed: (name) => `没有打开：${name}。`,
  pasted: '粘贴的内容',
  tooMany: (most) => `一次最多 ${most} 份读法；其余没有打开。`,
  already: (name) => `“${name}”已经打开。`,

  compareWith: (name) => `与“${name}”对照`,
  compareMine: '您的读法',
  compareAuthor: '作者的看法',
  speakers: '或把文中说话人的看法放在旁边：',
  against: '对照的一方',
  part: (n) => (n === 0 ? '双方没有分歧' : `双方有 ${n} 处分歧`),
  agree: (n) => (n === 0 ? '双方没有相同的说法' : `双方有 ${n} 处说法相同`),
  outcomes: (same, all) => `论题与各个回答共 ${all} 条，其中 ${same} 条在双方读法下结果相同。`,
  hold: (both, all) => `共 ${all} 条陈述，其中 ${both} 条在双方读法下都站得住。`,
  matters: (claims_) => `仅此一处就会改变：${claims_}`,
  mattersNot: '仅此一处不改变任何回答，也不改变论题。',
  mattersItself: '它本身就是其中之一；仅此一处不改变别的。',
  compareOne: '与其中一份对照',
  nobody: '不对照',
  oneByOne: '逐份列出',
  someOther: (n) => `其中 ${n} 份出自本图的另一版本。`,
  youSaying: (said) => (said === 'none' ? '您没有说' : `您${DONE[said]}`),
  theySay: (name, said, isAgainst) => (said === 'none' ? `${name}${isAgainst ? '和作者一样否定' : '依从作者'}` : `${name}${DONE[said]}`),
  both: (said) => `双方都${DONE[said]}`,
  adds: (name) => `由${name}加上`,
  you: '您',

  overlay: '在图上显示他们的说法',
  overlayOn: '图上显示的是各份读法的说法。',
  tallies: '他们的说法，离回答与论题越近越靠前',
  noTallies: '他们都没有与作者不同的说法。',
  tally: (counts, adding, of) => `${of} 人中 ${[...SAID.flatMap((kind) => (counts[kind] > 0 ? [`${counts[kind]} 人${DONE[kind]}`] : [])), ...(adding > 0 ? [`${adding} 人另有补充`] : [])].join('，')}`,
  why: (name, because) => `${name}：${because}`,
  named: '显示是谁的读法',
  who: (said, names) => `${DONE[said]}：${names.join('、')}`,
  showAll: (n) => `显示全部 ${n} 条`,
};

const WORDS: Readonly<Record<Locale, OwnReadingWords>> = { en, zh };

export function ownReadingMessagesOf(locale: Locale): OwnReadingWords {
  return WORDS[locale];
}
