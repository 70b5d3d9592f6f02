// What is said of an outline that cannot be read as it was meant, in both languages.

import type { DoorParams, OutlinePlace, OutlineRelation } from '../model/rules/door.ts';
import type { RuleMessage } from './rule-messages.ts';

type OutlineRule = Extract<keyof DoorParams, `outline-${string}`>;
type OutlineMessages = { readonly [Id in OutlineRule]: RuleMessage<DoorParams[Id]> };

const PLACES_EN: Readonly<Record<OutlinePlace, { readonly what: string; readonly remedy: string }>> = {
  'no-sign': { what: 'begins with no sign', remedy: 'Begin it with + for a reason, - for an objection, ~ for an attack on the step above, & for what holds only together with the line above, = for an answer right below its question; a question, with ?, stands at the left edge.' },
  'second-thesis': { what: 'is a second line without a sign', remedy: 'Only the thesis has none; begin this line with ? for a question, or indent it and begin it with + or -.' },
  'nothing-above': { what: 'bears on something, but nothing stands above it', remedy: 'Write the claim that it bears on above it, and indent it below that.' },
  'below-question': { what: 'stands right below a question', remedy: 'A question takes answers: begin the line with =, or write the answer above and indent this line below it.' },
  'question-below': { what: 'is a question below a statement', remedy: 'Put the question at the left edge; its answers stand below it.' },
  'answer-without-question': { what: 'is an answer, but no question stands above it', remedy: 'Write the question above it, beginning with ?, or begin this line with + or -.' },
  'alone-together': { what: 'holds together with the line above, but there is no reason or objection as far in above it', remedy: 'Indent it as far as the reason or objection that it goes with.' },
  'alone-below': { what: 'stands by itself, but is indented below a statement', remedy: 'Put it at the left edge or right below a question, or begin it with + or -.' },
  'no-step': { what: 'attacks a step, but the line above it is no reason or objection', remedy: 'Indent it below the reason or objection whose step it attacks; begin it with - to object to the claim itself.' },
};

const RELATIONS_EN: Readonly<Record<OutlineRelation, string>> = {
  reason: 'a reason for',
  objection: 'an objection to',
  undercut: 'an attack on the step of',
  together: 'holding together with',
  restatement: 'a restatement of',
  answer: 'an answer to',
  reservation: 'a reservation to',
  alone: 'standing alone below',
};

export const outlineRulesEn: OutlineMessages = {
  'outline-empty': {
    message: () => 'There is a sign, and no words.',
    remedy: () => 'Write the statement after the sign, or take the line out.',
  },
  'outline-indent': {
    message: () => 'This is indented with tabs where the lines above use spaces, or the other way round, so that nobody can tell what it stands below.',
    remedy: () => 'Use only tabs or only spaces.',
  },
  'outline-place': {
    message: ({ place, near }) => `“${near}” ${PLACES_EN[place].what}.`,
    remedy: ({ place }) => PLACES_EN[place].remedy,
  },
  'outline-step': {
    message: ({ near, indent, of, relation, onto }) => `Indented by ${inSpaces(indent, of)}, “${near}” was read as ${RELATIONS_EN[relation]} line ${onto}.`,
    remedy: ({ unit, of }) => `Indent every level by ${inSpaces(unit, of)}, as in the lines above, and it is plain.`,
  },
  'outline-thesis': {
    message: ({ near }) => `“${near}” has no sign and was read as the thesis, the claim of the whole, although other lines stand above it.`,
    remedy: () => 'Put the thesis above everything else; begin any other line with its sign.',
  },
};

function inSpaces(n: number, of: 'tabs' | 'spaces'): string {
  return `${n} ${n === 1 ? of.slice(0, -1) : of}`;
}

const INDENTS = { tabs: '制表符', spaces: '空格' } as const;

const PLACES_ZH: Readonly<Record<OutlinePlace, { readonly what: string; readonly remedy: string }>> = {
  'no-sign': { what: '开头没有符号', remedy: '理由以 + 开头，异议以 - 开头，质疑上面那一步以 ~ 开头，与上一行合起来才成立的以 & 开头，问题之下的答案以 = 开头；问题以 ? 开头，写在最左边。' },
  'second-thesis': { what: '是第二个没有符号的行', remedy: '只有中心论点不带符号；问题请以 ? 开头，其余请缩进并以 + 或 - 开头。' },
  'nothing-above': { what: '上面没有它所针对的内容', remedy: '请先写出它所针对的主张，再把它缩进在下面。' },
  'below-question': { what: '直接写在问题下面', remedy: '问题下面是答案：请以 = 开头，或先写答案，再把这一行缩进在答案下面。' },
  'question-below': { what: '是写在陈述下面的问题', remedy: '请把问题移到最左边，答案写在它下面。' },
  'answer-without-question': { what: '是答案，上面却没有问题', remedy: '请在上面写出以 ? 开头的问题，或改以 + 或 - 开头。' },
  'alone-together': { what: '要与上一行合起来，上面却没有同样缩进的理由或异议', remedy: '请让它与所配合的理由或异议缩进相同。' },
  'alone-below': { what: '独立成条，却缩进在一条陈述下面', remedy: '请移到最左边或问题之下，或改以 + 或 - 开头。' },
  'no-step': { what: '质疑一步推理，上面那一行却不是理由或异议', remedy: '请缩进在所质疑的理由或异议下面；若是反对主张本身，请以 - 开头。' },
};

const RELATIONS_ZH: Readonly<Record<OutlineRelation, (line: number) => string>> = {
  reason: (line) => `第 ${line} 行的理由`,
  objection: (line) => `对第 ${line} 行的异议`,
  undercut: (line) => `对第 ${line} 行那一步推理的质疑`,
  together: (line) => `与第 ${line} 行合起来才成立`,
  restatement: (line) => `第 ${line} 行的另一种说法`,
  answer: (line) => `第 ${line} 行的答案`,
  reservation: (line) => `对第 ${line} 行的保留`,
  alone: (line) => `第 ${line} 行之下独立的一条`,
};

export const outlineRulesZh: OutlineMessages = {
  'outline-empty': {
    message: () => '这一行只有符号，没有文字。',
    remedy: () => '请在符号后写出陈述，或删去这一行。',
  },
  'outline-indent': {
    message: () => '这一行与上文混用制表符和空格缩进，看不出它属于哪一行。',
    remedy: () => '请只用制表符，或只用空格。',
  },
  'outline-place': {
    message: ({ place, near }) => `“${near}”${PLACES_ZH[place].what}。`,
    remedy: ({ place }) => PLACES_ZH[place].remedy,
  },
  'outline-step': {
    message: ({ near, indent, of, relation, onto }) => `“${near}”缩进了 ${indent} 个${INDENTS[of]}，读作${RELATIONS_ZH[relation](onto)}。`,
    remedy: ({ unit, of }) => `请像上文那样，每层缩进 ${unit} 个${INDENTS[of]}，就不会有歧义。`,
  },
  'outline-thesis': {
    message: ({ near }) => `“${near}”没有符号，上面又已有别的内容，读作全文的中心论点。`,
    remedy: () => '请把中心论点放在最前面；其他各行请以符号开头。',
  },
};
