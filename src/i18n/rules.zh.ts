// 每条规则的中文说明：先说哪里不对，再说怎么改。
// What each rule says in Chinese: what is wrong, then what to do.

import type { JsonKind, SyntaxReason } from '../model/rules/door.ts';
import type { Instead, Wanted } from '../model/rules/dangling-id.ts';
import type { RecordKind } from '../model/known-fields.ts';
import type { RuleMessages } from './rule-messages.ts';
import { outlineRulesZh } from './rules-outline.ts';
import { talkRulesZh } from './rules-talk.ts';

const KINDS: Readonly<Record<JsonKind | 'source' | 'schema', string>> = {
  'text-by-language': '按语言分列的文字，如 {"zh": "……"}',
  text: '引号中的文字',
  number: '数字',
  'truth-value': 'true 或 false',
  list: '方括号 [ ] 中的列表',
  object: '花括号 { } 中的记录',
  null: 'null',
  value: '别的东西',
  source: '一篇文章的句子清单',
  schema: '格式说明',
};

const REASONS: Readonly<Record<SyntaxReason, string>> = {
  'not-json': '开头就不是 JSON',
  'comma-missing': '这之前缺一个逗号',
  'colon-missing': '这之前缺一个冒号',
  'value-missing': '这里缺一个值，或者多了一个逗号',
  'name-missing': '这里缺一个用双引号括起来的字段名，或者多了一个逗号',
  'bracket-missing': '这里缺一个右括号',
  'string-open': '文字没有在本行用引号结束',
  comment: 'JSON 中不能写注释',
  number: '这不是 JSON 的数字写法',
  character: '这里不能出现这个字符',
  'after-end': '图在这之前已经结束',
  unclear: '括号不配对，或者嵌套太深',
};

const RECORDS: Readonly<Record<RecordKind, string>> = {
  map: '图',
  source: '文章出处',
  question: '问题',
  speaker: '持论者',
  statement: '陈述',
  inference: '推论',
  tension: '张力',
  reading: '另一种读法',
  critical: '批判性问题',
  target: '目标',
};

const NOUNS: Readonly<Record<Wanted | Instead, string>> = { statement: '陈述', question: '问题', inference: '推论', speaker: '持论者', none: '' };

export const rulesZh = {
  'file-missing': {
    message: ({ file }) => `找不到文件“${file}”。`,
    remedy: () => '请检查路径。',
  },
  'file-unreadable': {
    message: ({ file, reason }) => `无法读取“${file}”（${reason}）。`,
    remedy: () => '请确认它是文件，并且您有权读取。',
  },
  'file-too-large': {
    message: ({ megabytes, limit }) => `文件有 ${megabytes} MB，而一幅图最多 ${limit} MB。`,
    remedy: () => '请打开图文件本身。',
  },
  'file-empty': {
    message: () => '文件是空的。',
    remedy: () => '请打开含有图的文件。',
  },
  'file-binary': {
    message: () => '这不是文本文件，可能是图片、压缩包或文字处理软件的文档。',
    remedy: () => '请打开 JSON 格式的图文件。',
  },
  'file-encoding': {
    message: ({ encoding, line }) => (encoding === 'utf-16' ? '文件的编码是 UTF-16。' : `文件的编码不是 UTF-8：第 ${line} 行出现第一个无法识别的字符。`),
    remedy: () => '请改用 UTF-8 编码另存。',
  },
  'file-truncated': {
    message: ({ line, column }) => `文件在第 ${line} 行第 ${column} 列中断，图还没有结束。`,
    remedy: () => '请重新复制或下载。',
  },
  'json-syntax': {
    message: ({ reason, near, line, column }) => `从第 ${line} 行第 ${column} 列起不是 JSON${near === '' ? '' : `（${near}）`}：${REASONS[reason]}。`,
    remedy: ({ reason }) => (reason === 'not-json' ? '请打开图文件。' : '请修改此处。'),
  },
  'not-a-map': {
    message: ({ found }) => `这不是图，而是${found === 'object' ? '一条没有陈述的记录' : KINDS[found]}。`,
    remedy: ({ found }) => (found === 'source' ? '请打开旁边的 map.json。' : '请打开图文件；图文件的内容见 data/argument-map.schema.json。'),
  },
  'newer-format': {
    message: ({ found, known }) => `这幅图的格式版本是 ${found}，本版 Crux 只能读到版本 ${known}。`,
    remedy: () => '请使用较新的 Crux。',
  },
  'unknown-format': {
    message: ({ found }) => `没有版本为 ${found} 的格式。`,
    remedy: ({ known }) => `请写 "formatVersion": ${known}。`,
  },
  'too-many-records': {
    message: ({ list, found, most }) => `这幅图有 ${found} ${list === 'statements' ? '条陈述' : '步推理（“inferences”）'}，而 Crux 最多打开 ${most} ${list === 'statements' ? '条' : '步'}。`,
    remedy: () => '请按问题分成几幅图，逐幅打开。',
  },
  'missing-field': {
    message: ({ field }) => `缺少字段“${field}”。`,
    remedy: ({ field }) => (field === 'formatVersion' ? '请加上 "formatVersion": 1。' : '请补上。'),
  },
  'wrong-type': {
    message: ({ field, expected, found }) => `“${field}”应为${KINDS[expected]}，现在却是${KINDS[found]}。`,
    remedy: () => '请改正。',
  },
  'unknown-value': {
    message: ({ field, found }) => `“${field}”不能是“${found}”。`,
    remedy: ({ allowed }) => `请从这些值中选一个：${allowed}。`,
  },
  'id-form': {
    message: ({ found, length }) => `“${found}”不能作标识符${length > 128 ? `：它有 ${length} 个字符` : ''}。`,
    remedy: () => '请以字母或数字开头，只用字母、数字、点、连字符和下划线，最多 128 个字符。',
  },
  'weight-range': {
    message: ({ found }) => `权重 ${found} 不在 0 和 1 之间。`,
    remedy: () => '请写 0 到 1 的数，或者不写权重。',
  },
  'inference-without-premises': {
    message: ({ id }) => `推论“${id}”没有前提。`,
    remedy: () => '请写出它从哪些陈述出发，或者删去。',
  },
  'target-form': {
    message: ({ id }) => `“${id}”的目标既不是陈述，也不是推论。`,
    remedy: () => '请写 {"statement": "……"} 或 {"inference": "……"}。',
  },
  'wrong-length': {
    message: ({ field, expected, found }) => `“${field}”有 ${found} 项，应有 ${expected} 项。`,
    remedy: ({ field }) => (field === 'between' ? '请写出相互牵扯的两个陈述。' : '请写出图所用的语言，如 ["zh"]。'),
  },
  'source-missing': {
    message: ({ file }) => `图所依据的文章“${file}”不在旁边，无法核对出处。`,
    remedy: () => '请放入该文件，或者删去 source 中的 "file"。',
  },
  'not-a-reading': {
    message: ({ found }) => `这不是一份读法，而是${found === 'map' ? '一幅图' : found === 'object' ? '另一种记录' : KINDS[found]}。`,
    remedy: ({ found }) => (found === 'map' ? '请在图的菜单中打开它；这里请打开用“保存我的读法”存下的文件，或粘贴它的代码。' : '请打开用“保存我的读法”存下的文件，或粘贴它的代码。'),
  },
  'newer-reading': {
    message: ({ found, known }) => `这份读法的格式版本是 ${found}，本版 Crux 只能读到版本 ${known}。`,
    remedy: () => '请使用较新的 Crux。',
  },
  'reading-limit': {
    message: ({ field, found, most }) => `“${field}”过长：有 ${found}，最多 ${most}。`,
    remedy: () => '请缩短；一份读法只是一个人对一幅图的说法。',
  },
  'reading-other-map': {
    message: ({ map, here }) => `这是另一幅图“${map}”的读法；现在打开的是“${here}”。`,
    remedy: ({ map }) => `请先打开“${map}”，再打开这份读法。`,
  },
  'reading-code': {
    message: ({ fault }) => ({ none: '这段文字里没有读法的代码。', cut: '代码不完整，或有字母变了。', unpack: '此浏览器无法解开这段代码。', unreadable: '无法读取这个文件。' })[fault],
    remedy: ({ fault }) => ({ none: '代码以 crux1 开头；请整段复制。', cut: '请从 crux1 到最后一个字母重新复制。', unpack: '请索取这份读法的文件。', unreadable: '它是文件夹，或已不在了？请重新选择。' })[fault],
  },
  'duplicate-id': {
    message: ({ id, first }) => `标识符“${id}”已被 ${first} 使用。`,
    remedy: () => '请为其中之一另取标识符，并改正指向它的地方。',
  },
  'dangling-id': {
    message: ({ field, id, wanted, instead }) => `“${field}”指向“${id}”，${instead === 'none' ? `但没有这个${NOUNS[wanted]}` : `它不是${NOUNS[wanted]}，而是${NOUNS[instead]}`}。`,
    remedy: ({ wanted }) => `请写一个${NOUNS[wanted]}的标识符，或者补上所缺的。`,
  },
  'ambiguous-target': {
    message: ({ id }) => `“${id}”的目标既写了陈述，又写了推论。`,
    remedy: () => '请只保留一个。',
  },
  'inference-targets-itself': {
    message: ({ id, steps }) => (steps === 1 ? `推论“${id}”在攻击自己。` : `推论“${id}”经过 ${steps} 次底切又攻击到自己。`),
    remedy: () => '请让其中之一指向陈述或另一个推论。',
  },
  'premise-is-target': {
    message: ({ id, inference }) => `“${id}”既是“${inference}”的前提，又是它的目标：没有什么能作支持或反对自己的理由。`,
    remedy: () => '请换一个前提或目标。',
  },
  'supported-inference': {
    message: ({ id, target }) => `“${id}”支持推论“${target}”，但推论只能被攻击。`,
    remedy: ({ target }) => `请把它的前提并入“${target}”的前提，或者把 polarity 改为 "attack"。`,
  },
  'repeated-premise': {
    message: ({ id, inference }) => `“${inference}”把前提“${id}”写了两次。`,
    remedy: () => '请删去一个。',
  },
  'support-circle': {
    message: ({ circle }) => `理由绕成了圈：${circle}。`,
    remedy: () => '请去掉文中没有的那一步。',
  },
  'elaboration-circle': {
    message: ({ id }) => `“${id}”直接或间接地复述自己。`,
    remedy: () => '最先说出的那一条不要写 "elaborates"。',
  },
  'question-unanswered': {
    message: ({ id }) => `没有陈述回答问题“${id}”。`,
    remedy: ({ id }) => `请给它的答案加上 "answers": "${id}"。`,
  },
  'reservation-elsewhere': {
    message: ({ id, answer }) => `“${id}”是对“${answer}”的保留，但两者回答的不是同一个问题。`,
    remedy: () => '请给两者写同样的 "answers"，或者去掉 "qualifies"。',
  },
  'statement-untied': {
    message: ({ id }) => `“${id}”没有任何联系：既不是答案、前提、目标，也不是复述。`,
    remedy: () => '请说明它与什么有关，或者删去。',
  },
  'rejected-by-rejected-only': {
    message: ({ id }) => `作者否定“${id}”，但对它的每个攻击都依靠作者同样否定的陈述。`,
    remedy: () => '请补上作者否定它的理由，或者核对各前提的立场。',
  },
  'rejected-supports-asserted': {
    message: ({ id, target, inference }) => `作者否定的“${id}”支持作者主张的“${target}”，而“${inference}”没有受到任何反对。`,
    remedy: () => '请核对两者的立场，或者补上作者反对这一步的话。',
  },
  'tension-resolution': {
    message: ({ id, kind }) => (kind === 'resolved' ? `张力“${id}”标为已化解，却没有写由什么化解。` : `张力“${id}”标为未化解，却写了由什么化解。`),
    remedy: ({ kind }) => (kind === 'resolved' ? '请用 "resolvedBy" 写出一个陈述的标识符，或者改为 "left-standing"。' : '请改为 "resolved"，或者去掉 "resolvedBy"。'),
  },
  'critical-question': {
    message: ({ id, question, by, fault }) => (fault === 'no-scheme' ? `“${id}”写了批判性问题“${question}”，自己却没有型式。` : `“${id}”说“${by}”处理了“${question}”，却没有这样的陈述或推论。`),
    remedy: ({ fault }) => (fault === 'no-scheme' ? '请补上 "scheme"，或者去掉这个问题。' : '请写处理这个问题的记录的标识符，或者去掉这个问题。'),
  },
  'anchor-unknown': {
    message: ({ anchor, id }) => `“${id}”的出处“${anchor}”在文中不存在。`,
    remedy: () => '请写句子（P3.2）或小标题（S1.h）的标识符，标题写 T。',
  },
  'sentence-unaccounted': {
    message: ({ sentence }) => `没有什么以句子 ${sentence} 为出处，它也没有列为背景。`,
    remedy: () => '请为它所说的内容标上出处，或者把它列入背景。',
  },
  'background-anchored': {
    message: ({ sentence }) => `句子 ${sentence} 列为背景，却是某处的出处。`,
    remedy: () => '请把它移出背景，或者去掉这个出处。',
  },
  'unanchored-statement': {
    message: ({ id }) => `“${id}”没有出处，也没有标为隐含。`,
    remedy: () => '请标上说出它的句子；若文中没有说，请加上 "implicit": true。',
  },
  'implicit-anchored': {
    message: ({ id }) => `“${id}”标为隐含，却有出处。`,
    remedy: () => '请去掉其中之一。',
  },
  'text-too-long': {
    message: ({ id, lang, unit, length, limit }) => `“${id}”有 ${length} 个${unit === 'words' ? '词' : '字'}（${lang}），一个命题 ${limit} 个就够。`,
    remedy: () => '请说得短些，或者分成两个陈述。',
  },
  'connective-in-text': {
    message: ({ id, word, lang }) => `“${id}”用“${word}”（${lang}）连接了两个命题。`,
    remedy: () => '请分成两个陈述，中间加一个推论。',
  },
  'language-missing': {
    message: ({ lang, field }) => `“${field}”缺少语言“${lang}”的文字。`,
    remedy: () => '请补上，或者从图的语言中去掉它。',
  },
  'unknown-field': {
    message: ({ field, record }) => `${RECORDS[record]}没有字段“${field}”；它会保留，但不起作用。`,
    remedy: () => '请检查拼写。',
  },
  ...outlineRulesZh,
  ...talkRulesZh,
} satisfies RuleMessages;
