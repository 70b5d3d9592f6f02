// What a sentence does in the argument, in words.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unanswered } from '../../src/analysis/sets/unanswered.ts';
import { roleInWords, rolesOfSentence } from '../../src/formats/sentence-role.ts';
import { parseMap } from '../../src/model/parse.ts';
import { loadMessages } from '../../src/i18n/translate.ts';

const parsed = parseMap(JSON.parse(readFileSync('data/maps/first-bell-at-nine/map.json', 'utf8')));
if (!parsed.ok) throw new Error('the map does not parse');
const bell = parsed.value;
await loadMessages('zh');

describe('the role of a sentence', () => {
  it('is told down to the question', () => {
    expect(roleInWords(bell, 'too-tired-at-eight', 'en')).toBe('the answer to question 1');
    expect(roleInWords(bell, 'eleven-asleep', 'en')).toBe('the second reason for the answer to question 1');
    expect(roleInWords(bell, 'weak-will', 'en')).toBe('the first objection to the answer to question 1');
    expect(roleInWords(bell, 'hall-opens-early', 'en')).toBe('the reservation to question 3');
    expect(roleInWords(bell, 'start-at-nine', 'en')).toBe('what the whole text argues for');
    expect(roleInWords(bell, 'will-moves-no-clock', 'en')).toMatch(/^an objection to 1\.1\.4 “.+” \(the author rejects that\), which is the first objection to the answer to question 1$/);
    expect(roleInWords(bell, 'never-compared', 'en')).toMatch(/^an objection to the step towards the answer to question 1$/);
  });

  it('names the way where it is longer than two steps', () => {
    expect(roleInWords(bell, 'lakeside-marks-rose', 'en')).toMatch(/^a reason for 3\.1\.2 “.+”, which is the second reason for the answer to question 3$/);
    expect(roleInWords(bell, 'clock-runs-late', 'zh')).toMatch(/1\.1\.1.*理由；后者是对问题 1 的回答的第 1 条理由$/);
  });

  it('comes with what one has to know besides: what it needs, and whether an objection has met a reply', () => {
    const besides = (sentence: string, id: string, lang: 'en' | 'zh' = 'en'): readonly string[] | undefined => rolesOfSentence(bell, sentence, lang).find((role) => role.id === id)?.besides;
    expect(besides('P3.3', 'lakeside-sleeps-longer')).toEqual(['only together with 2.1.2, which is not said']);
    expect(besides('P2.5', 'weak-will')).toEqual(['the author answers it']);
    expect(besides('P2.5', 'weak-will', 'zh')).toEqual(['作者有回应']);
    expect(besides('P2.4', 'eleven-asleep')).toEqual([]);
    // An objection to an objection speaks for the answer; what attacks the step of a reason, against it.
    expect(besides('P2.6', 'will-moves-no-clock')).toEqual(['so in effect for the answer to question 1']);
    expect(besides('P5.2', 'new-teachers')?.[1]).toBe('so in effect against the answer to question 3');
    // What the author holds comes before what is only reported.
    expect(rolesOfSentence(bell, 'P5.2', 'en').map(({ number }) => number).slice(0, 2)).toEqual(['3.1.2.2', '3.1.2']);
    for (const { id, anchors = [] } of bell.statements) {
      const told = anchors.flatMap((sentence) => besides(sentence, id) ?? []).includes('nobody answers it');
      expect(told, id).toBe(unanswered.membersOf(bell).has(id) && anchors.length > 0);
    }
  });

  it('is nothing for a sentence that plays no part, and one line for each thing that another does', () => {
    expect(rolesOfSentence(bell, 'P6.4', 'en')).toEqual([]);
    expect(rolesOfSentence(bell, 'P1.3', 'en').slice(0, 3).map(({ text }) => text)).toEqual(['asks question 1', 'asks question 2', 'asks question 3']);
    expect(rolesOfSentence(bell, 'P3.5', 'en').map(({ number }) => number)).toEqual(['2.2', '2.2.1']);
  });
});
