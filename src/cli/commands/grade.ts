// `crux grade`: the score of an answer to an item, from the item alone.

import { parseArgs } from 'node:util';
import { checkAnswer, type AnswerFault } from '../../teaching/answers.ts';
import { grade as gradeOf } from '../../teaching/grade.ts';
import { HINTS } from '../../teaching/item.ts';
import { parseItem, type ItemFault } from '../../teaching/parse-item.ts';
import { UsageError, type Command } from '../command.ts';
import { readJsonFile } from '../read-json.ts';

export const grade: Command = {
  name: 'grade',
  summary: 'the score of an answer to an exercise',
  usage: `crux grade ITEM.json ANSWER.json [--hints N] [--json]
  ITEM.json is what "crux exercise --json" prints; ANSWER.json a bare value: pick one "id"; pick many, set and order ["id"];
  match {"left": "right"}; place [{"id", "target", "relation"}]; written "text".
  Prints {score, feedback: {text, rule, places, records}}; score is 0 to 1, null where no machine can judge.
  --hints  how many of the ${HINTS} hints were looked at (0)
  Without --json: the score and the feedback in words.`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { hints: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } } });
    const [itemFile, answerFile] = positionals;
    if (itemFile === undefined || answerFile === undefined || positionals.length > 2) throw new UsageError('Name the file of an item and the file of an answer.');
    if (!/^[0-4]$/.test(values.hints)) throw new UsageError(`"${values.hints}" hints cannot have been looked at: there are ${HINTS}.`);
    const [ofItem, ofAnswer] = await Promise.all([readJsonFile(itemFile, io.cwd), readJsonFile(answerFile, io.cwd)]);
    for (const read of [ofItem, ofAnswer]) if (!read.ok) io.err(read.why);
    if (!ofItem.ok || !ofAnswer.ok) return 1;
    const parsed = parseItem(ofItem.value);
    if (!parsed.ok) {
      io.err(`${itemFile} ${inWords(parsed)}`);
      return 1;
    }
    const checked = checkAnswer(parsed.item, ofAnswer.value);
    if (!checked.ok) {
      io.err(`${answerFile} ${whyNoAnswer(checked)}`);
      return 1;
    }
    const graded = gradeOf(parsed.item, checked.answer, { hints: Number(values.hints) });
    io.out(values.json ? JSON.stringify(graded) : `${graded.score ?? '-'}: ${graded.feedback.text}`);
    return 0;
  },
};

function inWords(fault: ItemFault): string {
  switch (fault.fault) {
    case 'not-an-item':
      return 'is no item of an exercise; "crux exercise --json" prints one.';
    case 'unknown-kind':
      return `is of a kind that is not known here: "${fault.kind}".`;
    case 'no-key':
      return 'has no key ("accept"): grade with the item as "crux exercise --json" printed it.';
    case 'form':
      return `is not as "crux exercise --json" prints it, at ${fault.path === '' ? 'its beginning' : fault.path}.`;
  }
}

const FORMS = { 'pick-one': '"id"', 'pick-many': '["id"]', set: '["id"]', order: '["id"]', match: '{"left": "right"}', place: '[{"id", "target", "relation"}]', written: '"text"' } as const;

function whyNoAnswer(fault: AnswerFault): string {
  switch (fault.fault) {
    case 'form':
      return `is no answer to an item of the shape ${fault.expected}: write ${FORMS[fault.expected]}.`;
    case 'unknown':
      return `names "${fault.id}", which cannot be chosen there in this item; is it the answer to another one?`;
    case 'twice':
      return `names "${fault.id}" twice.`;
    case 'missing':
      return `leaves out "${fault.id}".`;
    case 'too-long':
      return `is longer than ${fault.most} letters.`;
  }
}
