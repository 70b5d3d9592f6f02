// The words of progress and health: the panel, and what is copied from it; they come with these.

import type { Tension } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';

type ListName = 'tensions' | 'unanswered' | 'without-reason' | 'unstated' | 'without-words' | 'single-reason' | 'circles' | 'stance-gaps';

interface ListWords {
  readonly name: string;
  /** What the list means to say, where its name alone could be taken amiss. */
  readonly hint?: string;
  /** In place of an empty list. */
  readonly none: string;
}

interface HealthWords {
  readonly title: string;
  readonly progress: string;
  readonly progressHint: string;
  /** Of the table: what a row is. */
  readonly part: string;
  readonly side: Readonly<Record<'answers' | 'for' | 'against', string>>;
  readonly count: (read: number, total: number) => string;
  readonly nextUnread: string;
  readonly allRead: string;
  readonly forget: string;
  readonly unread: string;
  readonly audience: Readonly<Record<'readers' | 'curators', string>>;
  readonly hint: string;
  readonly list: Readonly<Record<ListName, ListWords>>;
  readonly counted: (name: string, n: number) => string;
  readonly tension: Readonly<Record<Tension['kind'], string>>;
  readonly resolvedBy: string;
  /** What the author says, and what the reasons lead to. */
  readonly gap: Readonly<Record<'in' | 'out' | 'open', (isRejected: boolean) => string>>;
  /** Between a statement of a circle and what it is a reason for. */
  readonly reasonFor: string;
  readonly showAll: (n: number) => string;
  readonly copyProgress: string;
  readonly copyLists: string;
  readonly notCopied: string;
  readonly heading: (title: string, what: string) => string;
  /** Whose reading a copied table tells of. */
  readonly told: string;
}

const en: HealthWords = {
  title: 'Progress and health',
  progress: 'What you have read',
  progressHint: 'A statement counts as read once you have selected it. This is kept in this browser alone.',
  part: 'Part',
  side: { answers: 'Answers', for: 'For', against: 'Against' },
  count: (read, total) => (total === 0 ? '–' : `${read} of ${total}`),
  nextUnread: 'Next unread',
  allRead: 'Every statement is read.',
  forget: 'Forget what I have read',
  unread: 'Not yet read',
  audience: { readers: 'Where to look closer', curators: 'For whoever makes the map' },
  hint: 'Worked out from the map alone. A place on a list is a place to look at, not a fault.',
  list: {
    tensions: { name: 'Where the text pulls two ways', none: 'The map names no such place.' },
    unanswered: { name: 'Objections that nobody answers', none: 'Every objection is answered, or the author’s own.' },
    'without-reason': { name: 'Asserted without any reason', hint: 'Every argument ends in such statements somewhere.', none: 'Everything that the author asserts is given a reason.' },
    unstated: { name: 'Unstated premises', none: 'The map adds no premise that the text leaves unsaid.' },
    'without-words': { name: 'Claims without words of their own', none: 'Every claim is tied to a sentence of the text, or marked as unstated.' },
    'single-reason': { name: 'Answers that rest on a single reason', none: 'No answer rests on a single reason.' },
    circles: { name: 'Reasons that run in a circle', none: 'No reasons run in a circle.' },
    'stance-gaps': { name: 'Where the reasons do not lead to what the author says', hint: 'Either the map lacks a step here, or the text leaves a gap.', none: 'With nothing doubted, the reasons of the map give the author’s word on every statement.' },
  },
  counted: (name, n) => `${name} (${n})`,
  tension: { resolved: 'Resolved:', 'left-standing': 'Left standing:' },
  gap: {
    in: () => 'The author rejects this, but a reason for it holds and nothing that holds speaks against it:',
    out: () => 'The author holds this, but no reason for it in the map holds:',
    open: (isRejected) => (isRejected ? 'The author rejects this, but the map leaves it open:' : 'The author holds this, but the map leaves it open:'),
  },
  resolvedBy: 'resolved by',
  reasonFor: 'a reason for',
  showAll: (n) => `Show all ${n}`,
  copyProgress: 'Copy as Markdown',
  copyLists: 'Copy these lists as Markdown',
  notCopied: 'To be selected and copied',
  heading: (title, what) => `${title}: ${what}`,
  told: 'What one reader has read: a statement counts as read once it was selected.',
};

const zh: HealthWords = {
  title: '进度与体检',
  progress: '你读过的',
  progressHint: '选中过的陈述算作读过；只存于此浏览器。',
  part: '部分',
  side: { answers: '答案', for: '支持', against: '反对' },
  count: (read, total) => (total === 0 ? '–' : `${read} / ${total}`),
  nextUnread: '下一条未读',
  allRead: '所有陈述都已读过。',
  forget: '忘掉我读过的',
  unread: '尚未读的',
  audience: { readers: '值得细看之处', curators: '给制图者' },
  hint: '仅由图本身得出。列在这里是值得一看，不等于有错。',
  list: {
    tensions: { name: '文中两头牵扯之处', none: '图中没有列出这样的地方。' },
    unanswered: { name: '无人回应的异议', none: '异议都得到了回应，或出自作者自己。' },
    'without-reason': { name: '没有给出任何理由的主张', hint: '凡论证总要止于这样的陈述。', none: '作者的主张都有理由。' },
    unstated: { name: '未明说的前提', none: '图中没有补入文中未说的前提。' },
    'without-words': { name: '没有原文字句的主张', none: '每条主张都对应原文句子，或标为未明说。' },
    'single-reason': { name: '只靠一条理由的答案', none: '没有只靠一条理由的答案。' },
    circles: { name: '循环的理由', none: '没有循环的理由。' },
    'stance-gaps': { name: '理由推不出作者说法之处', hint: '不是图中少了一步，就是文章留有缺口。', none: '在不作任何质疑时，图中的理由能推出作者对每一条的说法。' },
  },
  counted: (name, n) => `${name}（${n}）`,
  tension: { resolved: '已化解：', 'left-standing': '未化解：' },
  gap: {
    in: () => '作者反对这一条，但它有成立的理由，而没有成立的理由反对它：',
    out: () => '作者主张这一条，但图中没有成立的理由支持它：',
    open: (isRejected) => (isRejected ? '作者反对这一条，但图中未定：' : '作者主张这一条，但图中未定：'),
  },
  resolvedBy: '化解于',
  reasonFor: '用作理由支持',
  showAll: (n) => `显示全部 ${n} 条`,
  copyProgress: '复制为 Markdown',
  copyLists: '把这些清单复制为 Markdown',
  notCopied: '请在此选取并复制',
  heading: (title, what) => `${title}：${what}`,
  told: '一位读者读过的部分：选中过的陈述算作读过。',
};

export function healthMessagesOf(locale: Locale): HealthWords {
  return { en, zh }[locale];
}
