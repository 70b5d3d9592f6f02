// The terms of argumentation theory: the roles of statements, and what the author makes of them.

import type { Locale } from '../model/localized-text.ts';

const en = {
  'stance.asserts': 'asserts',
  'stance.concedes': 'grants',
  'stance.rejects': 'rejects',
  'stance.leaves-open': 'leaves open',
  'role.thesis': 'thesis',
  'role.answer': 'answer',
  'role.reservation': 'reservation',
  'role.reason': 'reason',
  'role.counterclaim': 'counterclaim (to an answer)',
  'role.objection': 'objection',
  'role.rebuttal': 'rebuttal (to an objection)',
  'role.undercut': 'attack on a step',
  'role.elaboration': 'restatement',
  'role.unattached': 'tied to nothing',
};

export type Vocabulary = typeof en;

const zh: Vocabulary = {
  'stance.asserts': '主张',
  'stance.concedes': '承认',
  'stance.rejects': '反对',
  'stance.leaves-open': '未下结论',
  'role.thesis': '中心论点',
  'role.answer': '回答',
  'role.reservation': '保留',
  'role.reason': '理由',
  'role.counterclaim': '对立主张（针对答案）',
  'role.objection': '异议',
  'role.rebuttal': '反驳（针对异议）',
  'role.undercut': '质疑推理',
  'role.elaboration': '重述',
  'role.unattached': '未相连',
};

export function vocabularyOf(locale: Locale): Vocabulary {
  return { en, zh }[locale];
}
