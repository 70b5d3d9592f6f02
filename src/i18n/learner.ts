// What a learner is told on the way through a set; it comes with the exercises.

import { en as common } from './en.ts';
import type { Locale } from '../model/localized-text.ts';

const en = {
  arrival: (n: number, title: string) => `This is a set of ${n === 1 ? 'one exercise' : `${n} exercises`} on ${common.quote(title)}. Answer one after the other; at the end you get your result as a code or a file, and hand it in to your teacher.`,
  end: 'End',
  scored: (where: string, score: string) => `${where}: ${score}`,
  unanswered: (n: number) => `${n === 1 ? 'One item is' : `${n} items are`} not answered yet: as it is, ${n === 1 ? 'it counts' : 'they count'} as 0. Choose ${n === 1 ? 'it' : 'them'} in the list to go back.`,
  hints: (n: number) => (n === 1 ? '1 hint' : `${n} hints`),
  reallyRestart: (n: number) => `${n === 1 ? 'Your answer is' : `Your ${n} answers are`} forgotten then, and cannot be brought back.`,
  keepThem: 'Keep them',
  enterGoesOn: 'Enter goes on',
  kept: 'Kept. Your teacher sees it with your result.',
  nameFirst: 'Write your name first: the code and the file carry it.',
  copied: 'The code is copied. Paste it where your teacher collects results, in a chat or a mail.',
  saved: (file: string) => `${file} was saved, most likely among your downloads. Give it to your teacher.`,
  /** Why an answer, or one of two, is worth only a part of what it could be. */
  part: {
    E1: 'It belongs to what is looked for, but as a reason for it.',
    E2: 'That it is a reason is right; only the kind of reason is another.',
    E8: 'A kind of step that is near to it.',
    E9: 'It is one degree off.',
  } as Readonly<Record<string, string>>,
};

const zh: typeof en = {
  arrival: (n, title) => `这套练习共 ${n} 题，关于《${title}》。逐题作答；做完后会得到一段代码或一个文件，把它交给老师。`,
  end: '末尾',
  scored: (where, score) => `${where}：${score}`,
  unanswered: (n) => `还有 ${n} 题没有作答：就这样交，它们按 0 分算。在上面的列表里点一下就能回去。`,
  hints: (n) => `${n} 步提示`,
  reallyRestart: (n) => `已作的 ${n} 个回答会被忘掉，无法找回。`,
  keepThem: '保留',
  enterGoesOn: '按 Enter 继续',
  kept: '已保存，老师会连同成绩一起看到。',
  nameFirst: '请先写名字：代码和文件里都会带上它。',
  copied: '代码已复制。把它粘贴到老师收成绩的地方，例如聊天或邮件。',
  saved: (file) => `${file} 已保存，多半在“下载”文件夹里。把它交给老师。`,
  part: {
    E1: '它与所找的那一条有关，但只是支持它的理由。',
    E2: '它的确是理由，只是属于另一种理由。',
    E8: '与它相近的一种步骤。',
    E9: '差了一级。',
  },
};

export type LearnerMessages = typeof en;

export function learnerMessagesOf(locale: Locale): LearnerMessages {
  return { en, zh }[locale];
}
