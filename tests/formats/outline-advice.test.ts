// What an outline leaves unsure is told as advice, with its line and as what it was read; the outline opens.

import { describe, expect, it, test } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { readOutline } from '../../src/formats/outline-text/read-outline.ts';
import { explain } from '../../src/i18n/rule-messages.ts';
import { rulesEn } from '../../src/i18n/rules.en.ts';
import { rulesZh } from '../../src/i18n/rules.zh.ts';

/** The advice on an outline, each as `line:column rule relation onto`. */
function adviceOn(text: string): string[] {
  const { findings, hints } = readOutline(text);
  expect(findings).toEqual([]);
  return hints.map(({ rule, severity, params }) => {
    expect(severity).toBe('advice');
    return [`${params['line']}:${params['column']}`, rule, params['relation'], params['onto']].filter((part) => part !== undefined).join(' ');
  });
}

describe('an indent that is no whole level is told', () => {
  it.each([
    ['five spaces where siblings have four', 'A.\n  + B.\n    + C.\n     + D.\n    + E.\n', ['4:6 outline-step reason 3']],
    ['a level too far in', 'A.\n  + B.\n      - C.\n', ['3:7 outline-step objection 2']],
    ['one space too few', 'A.\n  + B.\n    + C.\n   - D.\n', ['4:4 outline-step objection 2']],
    ['less than the first indent', 'A.\n    + B.\n  - C.\n', ['3:3 outline-step objection 1']],
    ['a tab too many', 'A.\n\t+ B.\n\t\t\t~ C.\n', ['3:4 outline-step undercut 2']],
    ['an answer, its reservation and what stands alone', '? Q?\n  = A.\n     = B.\n? R?\n   . C.\n', ['3:6 outline-step reservation 2', '5:4 outline-step alone 4']],
    ['a restatement', 'A.\n  + B.\n   : C.\n', ['3:4 outline-step restatement 2']],
  ])('%s', (_, text, advice) => expect(adviceOn(text)).toEqual(advice));

  it('once: what goes on from such a line by whole levels, or beside it, is not told again', () => {
    expect(adviceOn('A.\n  + B.\n     + C.\n     & D.\n       - E.\n         ~ F.\n          - G.\n')).toEqual(['3:6 outline-step reason 2', '7:11 outline-step objection 6']);
  });

  it.each([
    ['two spaces', 'A.\n  + B.\n    + C.\n      - D.\n  & E.\n'],
    ['four spaces', 'A.\n    + B.\n        + C.\n    - D.\n'],
    ['tabs', 'A.\n\t+ B.\n\t\t+ C.\n'],
    ['wide spaces', '一。\n　＋ 二。\n　　－ 三。\n'],
    ['no indent at all below the thesis and a question', 'A.\n+ B.\n- C.\n? Q?\n= D.\n  + E.\n'],
  ])('and not where levels are whole: %s', (_, text) => expect(adviceOn(text)).toEqual([]));
});

test('a line without a sign that comes late is told to be the thesis', () => {
  expect(adviceOn('? Q?\n  = Yes.\nStray.\n')).toEqual(['3:1 outline-thesis']);
  expect(adviceOn('# Title\n\nThe thesis.\n? Q?\n  = Yes.\n')).toEqual([]);
});

test('the advice comes first among that on a map, with its place and its statement', async () => {
  const { result, advise, hints, locate } = await readMapText(new TextEncoder().encode('A.\n  + B.\n     - C.\n'));
  expect(result.ok).toBe(true);
  const [first] = await advise();
  expect(first).toBe(hints?.[0]);
  expect((await locate())(first!)).toEqual({ line: 3, column: 6 });
  expect(result.ok && result.value.statements.find(({ id }) => id === first!.ids[0])?.text).toEqual({ en: 'C.' });
});

test('it says what a line was read as, in both languages', () => {
  const [step] = readOutline('A.\n  + B.\n     + C.\n').hints;
  expect(explain(rulesEn, step!)).toEqual({ message: 'Indented by 5 spaces, “C.” was read as a reason for line 2.', remedy: 'Indent every level by 2 spaces, as in the lines above, and it is plain.' });
  expect(explain(rulesZh, step!).message).toBe('“C.”缩进了 5 个空格，读作第 2 行的理由。');
  expect(explain(rulesEn, readOutline('A.\n\t+ B.\n\t\t\t- C.\n').hints[0]!).remedy).toContain('by 1 tab,');
});
