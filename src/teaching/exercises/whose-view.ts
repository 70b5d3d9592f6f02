// E3: whose view is a statement, and what does the author make of it?

import { AUTHOR, speakerOf, type Id, type Inference, type Stance, type Statement } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import type { MapIndex } from '../../model/map-index.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Exercise } from '../exercise.ts';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { termsOf } from '../terms.ts';
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
        const others = random.shuffled(map.speakers.map((each) => each.id).filter((each) => each !== AUTHOR && !overlaps(context, each, speaker))).slice(0, MOST_SPEAKERS - (speaker === AUTHOR ? 1 : 2));
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
          prompt: author === m.author ? m.e3.prompt : m.e3.promptNamed(author),
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
              stance: Object.fromEntries(STANCES.map((each) => [each, worth(each === stance, m.e3.isStance(author, stance, speaker === AUTHOR), differs('stance', each))])),
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

/** Whether two names share a word: one of the speakers may then be a part of the other. By the first language, so that items are the same in all. */
function overlaps({ map, index }: Context, one: Id, other: Id): boolean {
  const lang = map.language[0] === 'zh' ? 'zh' : 'en';
  const names = [one, other].map((id) => termsOf(textIn(index.speaker(id)?.name ?? {}, lang, map.language).text, lang));
  return one === other || [...names[0]!.keys()].some((term) => names[1]!.has(term));
}

/** Of what the author simply says only what answers a question or somebody: else nearly every item would have one answer. */
function isTelling({ index }: Context, statement: Statement): boolean {
  // That somebody said so is the author's word; whose view it is would be a trick question.
  if (statement.implicit || (statement.basis === 'quotation' && speakerOf(statement) === AUTHOR)) return false;
  if (tellsAgainstAuthor(index, statement)) return false;
  return speakerOf(statement) !== AUTHOR || statement.stance !== 'asserts' || statement.answers !== undefined || index.inferencesFrom(statement.id).some(({ polarity }) => polarity === 'attack');
}

/**
 * Whether the author says something that takes from what the author holds and is not called a granting: a reservation, or an
 * objection to an own claim. One could as well say that it is granted.
 */
function tellsAgainstAuthor(index: MapIndex, statement: Statement): boolean {
  if (speakerOf(statement) !== AUTHOR || statement.stance !== 'asserts') return false;
  const isHeld = (target: Id): boolean => ['asserts', 'concedes'].includes(index.statement(target)?.stance ?? '');
  const onSomethingHeld = ({ target, polarity }: Inference): boolean => {
    if ('statement' in target) return polarity === 'attack' && isHeld(target.statement);
    const step = index.inference(target.inference);
    return polarity === 'attack' && step?.polarity === 'support' && 'statement' in step.target && isHeld(step.target.statement);
  };
  return statement.qualifies !== undefined || index.inferencesFrom(statement.id).some(onSomethingHeld);
}
