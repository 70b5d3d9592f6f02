// 关系的中文用词：陈述之间的词，以及整句。

import type { Notations } from './notation.ts';

export const notationsZh: Notations = {
  because: {
    words: { because: '因为', but: '但是', and: '并且', 'that-is': '也就是', 'does-not-follow': '但这一步不成立' },
    groundFirst: { because: '所以', but: '反对', 'does-not-follow': '反对这一步' },
    sentences: {
      support: (from, to, n) => (n > 1 ? `${from}合起来是${to}的理由。` : `${from}是${to}的理由。`),
      attack: (from, to, n) => (n > 1 ? `${from}合起来是对${to}的异议。` : `${from}是对${to}的异议。`),
      undercut: (from, premise, to) => `${from}指出，从${premise}推不出${to}。`,
      failing: (premise, to) => `“从${premise}推不出${to}”这一点`,
    },
  },
  'pro-con': {
    words: { because: '正方', but: '反方', and: '并且', 'that-is': '也就是', 'does-not-follow': '反方：这一步' },
    sentences: {
      support: (from, to, n) => `正方，支持${to}：${from}${n > 1 ? '，合起来' : ''}。`,
      attack: (from, to, n) => `反方，反对${to}：${from}${n > 1 ? '，合起来' : ''}。`,
      undercut: (from, premise, to, n) => `反方，反对从${premise}到${to}这一步：${from}${n > 1 ? '，合起来' : ''}。`,
      failing: (premise, to) => `“从${premise}推不出${to}”这一点`,
    },
  },
  'premise-conclusion': {
    words: { because: '前提', but: '反证', and: '并且', 'that-is': '也就是', 'does-not-follow': '推不出结论' },
    sentences: {
      support: (from, to, n) => `由前提${from}${n > 1 ? '合起来' : ''}得出结论${to}。`,
      attack: (from, to, n) => `前提${from}${n > 1 ? '合起来' : ''}不利于结论${to}。`,
      undercut: (from, premise, to) => `${from}否认由${premise}能得出结论${to}。`,
      failing: (premise, to) => `“由${premise}得不出${to}”这一点`,
    },
  },
};
