import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { authorsEvaluation, evaluationOf, labelOf } from '../../../src/analysis/what-if/evaluation.ts';
import { dissenters, speakerReading } from '../../../src/analysis/what-if/speaker-reading.ts';
import { AUTHOR, speakerOf } from '../../../src/model/argument-map.ts';
import { readMapText } from '../../../src/formats/read-map-text.ts';
import { anyMap } from '../../arbitraries.ts';

it('a speaker’s reading grants what they hold and the author does not, and with it all that they hold is in', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      for (const id of dissenters(map)) {
        expect(id).not.toBe(AUTHOR);
        const { grant, reject, doubt } = speakerReading(map, id, 'X');
        expect(grant.length).toBeGreaterThan(0);
        expect([...reject, ...doubt]).toEqual([]);
        const held = map.statements.filter((each) => speakerOf(each) === id);
        expect(grant).toEqual(held.filter((each) => labelOf(authorsEvaluation(map), each.id) !== 'in').map((each) => each.id));
        const evaluation = evaluationOf(map, { grant, reject, doubt });
        for (const each of grant) expect(labelOf(evaluation, each)).toBe('in');
      }
    }),
  );
});

it('in the map of the school the head teacher and the parents dissent, and not who is merely quoted', async () => {
  const { result } = await readMapText(new Uint8Array(readFileSync('data/maps/first-bell-at-nine/map.json')));
  if (!result.ok) throw new Error('the map does not open');
  const names = dissenters(result.value).map((id) => result.value.speakers.find((each) => each.id === id)!.name['en']);
  expect(names).toEqual(expect.arrayContaining(['Mr Brandt', 'Parents']));
  expect(names).not.toContain('Dr Amsel');
});
