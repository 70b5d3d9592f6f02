// How a differing reading is told: the fields in words, and how the picture would change; they come with the readings.

import type { Locale } from '../model/localized-text.ts';

const en = {
  here: 'Here',
  there: 'Otherwise',
  /** Of the step from a statement: it has readings of its own. */
  ofStep: 'Of its step',
  none: 'nothing said',
  fields: {
    text: 'words', short: 'short text', question: 'place', answers: 'answer to', qualifies: 'reservation to', speaker: 'whose view', stance: 'the author', hedge: 'how sure', basis: 'reported as',
    implicit: 'said in the text', elaborates: 'restates', anchors: 'in the text', premises: 'starts from', target: 'bears on', polarity: 'speaks', scheme: 'kind of step', weight: 'weight',
  } as Readonly<Record<string, string>>,
  under: (question: string) => `under ${question}`,
  question: (number: string, short: string) => `question ${number} (${short})`,
  step: (from: string, to: string) => `the step from ${from} to ${to}`,
  said: 'yes',
  unsaid: 'no, it is unstated',
  polarity: { support: 'for it', attack: 'against it' },
  change: {
    stance: {
      asserts: 'Its frame would be plain, as of what the author holds.',
      concedes: 'Its frame would be double, as granted by the author.',
      rejects: 'It would be struck, as rejected by the author.',
      'leaves-open': 'Its frame would be dotted, as left open by the author.',
    },
    unstruck: 'It would no longer be struck as rejected.',
    objection: (n: number, status: string) => `${n === 1 ? 'One objection' : `${n} objections`} would count as ${status}.`,
    status: { answered: 'answered', granted: 'the author’s own or granted', unanswered: 'unanswered' },
    says: (word: string) => `Its small line would say “${word}”.`,
    saysNoLonger: (word: string) => `Its small line would no longer say “${word}”.`,
    panelOnly: 'Nothing would be drawn differently; only this panel would tell it.',
    filterOnly: 'Nothing would be drawn differently; only this panel and the filter would tell it.',
    speaker: (name: string) => `It would stand in quotation marks, under the name of ${name}.`,
    author: 'It would stand without a name and without quotation marks, as the author’s own words.',
    question: (question: string) => `It would stand under ${question}.`,
    noQuestion: 'It would stand under no question.',
    answers: (question: string) => `It would be drawn as an answer to ${question}.`,
    noAnswer: 'It would no longer be drawn as an answer.',
    qualifies: (answer: string) => `It would be drawn as the reservation to ${answer}.`,
    noReservation: 'It would no longer be drawn as a reservation.',
    elaborates: (claim: string) => `It would hang below ${claim}, as the same in other words.`,
    noRestatement: 'It would no longer be drawn as the same in other words.',
    implicit: 'Its frame would be dashed and its words in brackets, as an unstated premise.',
    explicit: 'Its frame would no longer be dashed: the text says it.',
    text: 'The box would have these words.',
    premises: (n: number) => (n === 1 ? 'The line would come from this statement alone.' : `A bracket would join these ${n} statements on the line.`),
    target: (claim: string) => `Its line would lead to ${claim}.`,
    undercut: 'Its line would end on the line of that step, as an attack on it.',
    attack: 'It would be drawn as an objection.',
    support: 'It would be drawn as a reason.',
    scheme: 'Nothing would be drawn differently; other critical questions would be put to it.',
    unknown: 'How it would look cannot be told.',
  },
};

const zh: typeof en = {
  here: '此处',
  there: '另有读法',
  ofStep: '关于它的推理步骤',
  none: '未说',
  fields: {
    text: '文字', short: '短文本', question: '位置', answers: '所回答的问题', qualifies: '所保留的答案', speaker: '谁的看法', stance: '作者', hedge: '把握', basis: '所据',
    implicit: '文中是否说出', elaborates: '重述', anchors: '原文位置', premises: '出自', target: '关系到', polarity: '方向', scheme: '推理型式', weight: '权重',
  },
  under: (question) => `在${question}之下`,
  question: (number, short) => `问题 ${number}（${short}）`,
  step: (from, to) => `由${from}到${to}的一步`,
  said: '说出',
  unsaid: '没有说，属未明说',
  polarity: { support: '支持', attack: '反对' },
  change: {
    stance: {
      asserts: '边框会是单线，表示作者持此看法。',
      concedes: '边框会是双线，表示作者承认。',
      rejects: '会划上斜线，表示作者反对。',
      'leaves-open': '边框会是点线，表示作者未下结论。',
    },
    unstruck: '不再划上表示反对的斜线。',
    objection: (n, status) => `${n} 条异议会算作${status}。`,
    status: { answered: '已获回应', granted: '自提或承认', unanswered: '未获回应' },
    says: (word) => `小字会写“${word}”。`,
    saysNoLonger: (word) => `小字不再写“${word}”。`,
    panelOnly: '图不会变，只有此面板会说明。',
    filterOnly: '图不会变，只有此面板和筛选会说明。',
    speaker: (name) => `会加上引号，署名${name}。`,
    author: '会去掉署名和引号，作为作者自己的话。',
    question: (question) => `会移到${question}之下。`,
    noQuestion: '不再属于任何问题。',
    answers: (question) => `会画成${question}的答案。`,
    noAnswer: '不再画成答案。',
    qualifies: (answer) => `会画成对${answer}的保留意见。`,
    noReservation: '不再画成保留意见。',
    elaborates: (claim) => `会挂在${claim}之下，作为换一种说法。`,
    noRestatement: '不再画成换一种说法。',
    implicit: '边框会是虚线，文字加括号，作为未明说的前提。',
    explicit: '边框不再是虚线：文中说出了。',
    text: '框里会是这些文字。',
    premises: (n) => (n === 1 ? '线只从这条陈述引出。' : `会有括线把这 ${n} 条陈述连在一起。`),
    target: (claim) => `它的线会引向${claim}。`,
    undercut: '它的线会止于那一步的线上，表示质疑这一步。',
    attack: '会画成异议。',
    support: '会画成理由。',
    scheme: '图不会变，但要问的批判性问题不同。',
    unknown: '画出来会怎样，说不准。',
  },
};

export type ReadingWords = typeof en;

export function readingMessagesOf(locale: Locale): ReadingWords {
  return { en, zh }[locale];
}
