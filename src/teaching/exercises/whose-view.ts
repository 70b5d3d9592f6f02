// E3: whose view is a statement, and what does the author make of it?

import { AUTHOR, speakerOf, type Stance, type Statement } from '../../model/argument-map.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Exercise } from '../exercise.ts';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { gradeRows, rowsKeySchema, type RowsKey } from '../keys.ts';

const STANCES: readonly Stance[] = ['asserts', 'concedes', 'rejects', 'leaves-open'];
const MOST_SPEAKERS = 4;
const HALF = 0.5;

export const whoseView: Exercise<RowsKey> = {
  kind: 'E3',
  key: rowsKeySchema,
  candidates: (context) => {
    const { map } = context;
    // Where nobody else speaks there is nothing to tell apart.
    if (!map.statements.some((statement) => speakerOf(statement) !== AUTHOR)) return [];
    return map.statements.filter((statement) => isTelling(context, statement)).map((statement) => ({
      id: statement.id,
      build: (random) => {
        const { m } = context;
        const { id, stance } = statement;
        const speaker = speakerOf(statement);
        const others = random.shuffled(map.speakers.map((each) => each.id).filter((each) => each !== speaker && each !== AUTHOR)).slice(0, MOST_SPEAKERS - (speaker === AUTHOR ? 1 : 2));
        const speakers = [...new Set([speaker, AUTHOR, ...others])];
        const differs = (field: 'speaker' | 'stance', value: string): string | undefined => {
          const found = differingOn(map, [id], [field]).find(({ reading }) => reading.value === value);
          return found && context.textOf(found.reading.why);
        };
        const worth = (isRight: boolean, reason: string, why: string | undefined): Scored => {
          const said = context.sayOfPart(isRight || why !== undefined ? 1 : 0, reason, 'voice-and-stance', [id], isRight ? undefined : why);
          return { ...said, score: said.score * HALF };
        };
        const author = context.speaker(AUTHOR);
        return {
          prompt: m.e3.prompt,
          about: [{ id, as: m.as.statement, text: context.text(id) }],
          ask: {
            shape: 'match',
            left: [
              { id: 'speaker', text: m.e3.speaker, right: random.shuffled(speakers) },
              { id: 'stance', text: m.e3.stance(author), right: STANCES },
            ],
            right: [...speakers.map((each) => ({ id: each, text: context.speaker(each) })), ...STANCES.map((each) => ({ id: each, text: m.e3.name[each], note: m.e3.gloss[each] }))],
          },
          accept: {
            model: { speaker, stance },
            rows: {
              speaker: Object.fromEntries(speakers.map((each) => [each, worth(each === speaker, m.e3.isSpeaker(context.speaker(speaker)), differs('speaker', each))])),
              stance: Object.fromEntries(STANCES.map((each) => [each, worth(each === stance, m.e3.isStance(author, stance), differs('stance', each))])),
            },
          },
          look: [id, ...context.index.inferencesOn(id).flatMap(({ premises }) => premises)],
          rule: 'voice-and-stance',
        };
      },
    }));
  },
  grade: (item, answer) => gradeRows(item, answer as Readonly<Record<string, string>>, exerciseMessagesOf(item.lang), 'voice-and-stance'),
};

/** Of what the author simply says only what answers a question or somebody: else nearly every item would have one answer. */
function isTelling({ index }: Context, statement: Statement): boolean {
  // That somebody said so is the author's word; whose view it is would be a trick question.
  if (statement.implicit || (statement.basis === 'quotation' && speakerOf(statement) === AUTHOR)) return false;
  return speakerOf(statement) !== AUTHOR || statement.stance !== 'asserts' || statement.answers !== undefined || index.inferencesFrom(statement.id).some(({ polarity }) => polarity === 'attack');
}
