// E9: how sure does the author put it: certain, probable or possible?

import { AUTHOR, speakerOf, type Hedge } from '../../model/argument-map.ts';
import type { Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Exercise } from '../exercise.ts';
import { asText } from '../answers.ts';
import { gradeOption, optionsKey, optionsKeySchema, type OptionsKey } from '../keys.ts';

/** From the surest on; what stands beside each other is half right. */
const HEDGES: readonly Hedge[] = ['certain', 'probable', 'possible'];
const BESIDE = 0.5;

export const howSure: Exercise<OptionsKey> = {
  kind: 'E9',
  key: optionsKeySchema,
  candidates: (context) =>
    context.map.statements.flatMap((statement) => {
      const { id, hedge, implicit } = statement;
      if (hedge === undefined || implicit || speakerOf(statement) !== AUTHOR) return [];
      return {
        id,
        build: () => {
          const { m, map } = context;
          const readings = differingOn(map, [id], ['hedge']).map(({ reading }) => reading);
          const worth = (each: Hedge): Scored => {
            const why = readings.find(({ value }) => value === each)?.why;
            const distance = Math.abs(HEDGES.indexOf(each) - HEDGES.indexOf(hedge));
            const score = distance === 0 || why ? 1 : distance === 1 ? BESIDE : 0;
            return context.say(score, m.e9.is(hedge), 'words-of-sureness', [id], distance > 0 && why ? context.textOf(why) : undefined);
          };
          return {
            prompt: m.e9.prompt(context.speaker(AUTHOR)),
            about: [{ id, as: m.as.statement, text: context.text(id) }],
            ask: { shape: 'pick-one', options: HEDGES.map((each) => ({ id: each, text: m.e9.name[each], note: m.e9.gloss[each] })) },
            accept: optionsKey([hedge, ...HEDGES.filter((each) => each !== hedge)].map((each) => [each, worth(each)])),
            look: [id],
            rule: 'words-of-sureness',
          };
        },
      };
    }),
  grade: (item, answer) => gradeOption(item, asText(answer)),
};
