// An outline that a person types: what it becomes, what is wrong with it and where, and that a map comes back from it.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { readOutline } from '../../src/formats/outline-text/read-outline.ts';
import { writeOutline } from '../../src/formats/outline-text/write-outline.ts';
import { speakerOf, targetIdOf, type ArgumentMap, type Id, type Statement } from '../../src/model/argument-map.ts';
import { checkMap } from '../../src/model/check-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap } from '../arbitraries.ts';
import { errorsOf } from '../errors-of.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function mapFrom(text: string): Promise<ArgumentMap> {
  const { result } = await readMapText(bytesOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

/** The faults of a text, each as `line:column rule place`. */
async function faultsIn(text: string): Promise<string[]> {
  const { result, locate } = await readMapText(bytesOf(text));
  const positionOf = await locate();
  return errorsOf(result).map((finding) => {
    const { line, column } = positionOf(finding);
    return `${line}:${column} ${finding.rule} ${String(finding.params['place'] ?? '')}`.trim();
  });
}

/** A map by its words alone: every statement with what is said of it, every relation by the words of its ends. */
function told(map: ArgumentMap, lang: string) {
  const text = (id: Id): string => {
    const s = map.statements.find((each) => each.id === id)!;
    const speaker = map.speakers.find((each) => each.id === speakerOf(s));
    const words = s.text[lang] ?? Object.values(s.text)[0]!;
    return `${speakerOf(s) === 'author' ? '' : `${speaker?.name[lang] ?? Object.values(speaker?.name ?? {})[0]}: `}${words}`;
  };
  const question = (id: Id | undefined): string | undefined => {
    const q = map.questions.find((each) => each.id === id);
    return q && (q.text[lang] ?? Object.values(q.text)[0]);
  };
  /** A reservation to an answer of another question is named as lost. */
  const reserves = (s: Statement): boolean => s.answers !== undefined && s.qualifies !== undefined && map.statements.find((each) => each.id === s.qualifies)?.answers === s.answers;
  const relation = (id: Id): string => {
    const step = map.inferences.find((each) => each.id === id)!;
    const target = 'statement' in step.target ? text(step.target.statement) : relation(targetIdOf(step));
    return `${step.polarity} [${step.premises.map(text).sort().join(' & ')}] -> (${target})`;
  };
  return {
    thesis: map.thesis && text(map.thesis),
    questions: map.questions.map((q) => question(q.id)),
    statements: map.statements
      .map((s) => [text(s.id), s.stance, s.implicit ?? false, [...new Set(s.anchors ?? [])].sort().join(), question(s.answers), reserves(s) ? text(s.qualifies!) : undefined, s.elaborates && text(s.elaborates)].join(' | '))
      .sort(),
    relations: map.inferences.map(({ id }) => relation(id)).sort(),
  };
}

const LIBRARY = `# Should the library open on Sundays?

The library should open on Sundays. [P1.1]
  + Families are free on Sundays.
  & * Who is free goes to the library.
    ~ (Critics:) % Many families shop on Sundays.
  - (A councillor:) ! Nobody reads any more. [P2.1, P2.3]
    - Loans have risen for five years.
  - (The staff:) ? Nobody will want to work then.

? What would it cost?
  = A quarter more than now.
    + The hall is heated anyway.
    = Less, if volunteers help.
`;

describe('an outline of ten statements', () => {
  it('is the map that its lines say', async () => {
    const map = await mapFrom(LIBRARY);
    expect(map.title).toEqual({ en: 'Should the library open on Sundays?' });
    expect(told(map, 'en')).toEqual({
      thesis: 'The library should open on Sundays.',
      questions: ['What would it cost?'],
      statements: [
        'A councillor: Nobody reads any more. | rejects | false | P2.1,P2.3 |  |  | ',
        'A quarter more than now. | asserts | false |  | What would it cost? |  | ',
        'Critics: Many families shop on Sundays. | concedes | false |  |  |  | ',
        'Families are free on Sundays. | asserts | false |  |  |  | ',
        'Less, if volunteers help. | asserts | false |  | What would it cost? | A quarter more than now. | ',
        'Loans have risen for five years. | asserts | false |  |  |  | ',
        'The hall is heated anyway. | asserts | false |  |  |  | ',
        'The library should open on Sundays. | asserts | false | P1.1 |  |  | ',
        'The staff: Nobody will want to work then. | leaves-open | false |  |  |  | ',
        'Who is free goes to the library. | asserts | true |  |  |  | ',
      ],
      relations: [
        'attack [A councillor: Nobody reads any more.] -> (The library should open on Sundays.)',
        'attack [Critics: Many families shop on Sundays.] -> (support [Families are free on Sundays. & Who is free goes to the library.] -> (The library should open on Sundays.))',
        'attack [Loans have risen for five years.] -> (A councillor: Nobody reads any more.)',
        'attack [The staff: Nobody will want to work then.] -> (The library should open on Sundays.)',
        'support [Families are free on Sundays. & Who is free goes to the library.] -> (The library should open on Sundays.)',
        'support [The hall is heated anyway.] -> (A quarter more than now.)',
      ],
    });
  });

  it('has ids that can be read and that stay when lines are written above', async () => {
    const before = await mapFrom(LIBRARY);
    const after = await mapFrom(LIBRARY.replace('  + Families', '  + Books are quiet.\n  + Families'));
    expect(before.statements.map(({ id }) => id)).toContain('loans-have-risen-for-five');
    expect(before.statements.every(({ id }) => after.statements.some((each) => each.id === id))).toBe(true);
  });

  it('may be indented with tabs, end its lines as any system does, and begin with a byte order mark', async () => {
    const tabs = LIBRARY.replace(/^( +)/gm, (spaces) => '\t'.repeat(spaces.length / 2));
    expect(told(await mapFrom(tabs), 'en')).toEqual(told(await mapFrom(LIBRARY), 'en'));
    expect(told(await mapFrom(`\uFEFF${LIBRARY.replaceAll('\n', '\r\n')}`), 'en')).toEqual(told(await mapFrom(LIBRARY), 'en'));
  });

  it('needs no indentation below the thesis, and none for answers below their question', async () => {
    const flat = await mapFrom('Dogs should be allowed.\n+ They calm pupils.\n  - Some pupils fear them.\n- They bite.\n\n? Which dogs?\n= Small ones.\n');
    expect(told(flat, 'en').relations).toEqual([
      'attack [Some pupils fear them.] -> (They calm pupils.)',
      'attack [They bite.] -> (Dogs should be allowed.)',
      'support [They calm pupils.] -> (Dogs should be allowed.)',
    ]);
    expect(flat.statements.find(({ text }) => text['en'] === 'Small ones.')?.answers).toBe('which-dogs');
  });

  it('may leave the sign of a question to its question mark', async () => {
    expect(told(await mapFrom('Is it worth it?\n  = Yes.\n'), 'en')).toMatchObject({ thesis: undefined, questions: ['Is it worth it?'] });
  });

  it('in Chinese is read with the signs of a Chinese keyboard', async () => {
    const map = await mapFrom('图书馆周日应当开放。\n　＋ 家庭周日有空。\n　＆ ＊ 有空的人会去图书馆。\n　－ （议员：）！没有人读书了。\n？ 要花多少钱？\n　＝ 比现在多四分之一。\n');
    expect(map.language).toEqual(['zh']);
    expect(told(map, 'zh').relations).toEqual(['attack [议员: 没有人读书了。] -> (图书馆周日应当开放。)', 'support [家庭周日有空。 & 有空的人会去图书馆。] -> (图书馆周日应当开放。)']);
    expect(map.statements.find(({ text }) => text['zh'] === '没有人读书了。')?.stance).toBe('rejects');
  });

  it('uses a statement again where its words stand again', async () => {
    const map = await mapFrom('A claim.\n  + One reason.\n    + Shared ground.\n  + Another reason.\n    + Shared ground.\n');
    expect(map.statements).toHaveLength(4);
    expect(told(map, 'en').relations).toContain('support [Shared ground.] -> (Another reason.)');
  });

  it('keeps markup, quotation marks, brackets and right-to-left letters as they are', async () => {
    const map = await mapFrom('A claim.\n  + <b>Bold</b> & “so” [as they say].\n  + \\! Not a mark.\n  + شرح قصير.\n  + __proto__\n');
    expect(map.statements.map(({ text }) => text['en'])).toEqual(['A claim.', '<b>Bold</b> & “so” [as they say].', '! Not a mark.', 'شرح قصير.', '__proto__']);
  });
});

describe('an outline with a fault says what it is and where', () => {
  it.each([
    ['a claim without a sign below another', 'A.\n  + B.\n    C.\n', ['3:5 outline-place no-sign']],
    ['two roots', 'A.\n  + B.\nC.\n  - D.\n', ['3:1 outline-place second-thesis']],
    ['no root', '+ A.\n  - B.\n', ['1:1 outline-place nothing-above']],
    ['a reason right below a question', '? Q?\n  + A.\n', ['2:3 outline-place below-question']],
    ['an answer without a question', 'A.\n  = B.\n', ['2:3 outline-place answer-without-question']],
    ['a question below a claim', 'A.\n  ? Q?\n', ['2:3 outline-place question-below']],
    ['nothing to stand together with', 'A.\n  & B.\n', ['2:3 outline-place alone-together']],
    ['an attack on the step of what has none', 'A.\n  ~ B.\n', ['2:3 outline-place no-step']],
    ['a sign without words', 'A.\n  +\n  - B.\n', ['2:3 outline-empty']],
    ['half an outline', 'A.\n  + B.\n    - C.\n    &', ['4:5 outline-empty']],
    ['tabs and spaces mixed', 'A.\n  + B.\n\t- C.\n', ['3:1 outline-indent']],
    ['a reason for itself', 'A.\n  + B.\n    + B.\n', ['3:5 premise-is-target']],
  ])('%s', async (_, text, faults) => {
    expect((await faultsIn(text)).map((fault) => fault.trim())).toEqual(faults.map((fault) => (text.includes('\t') ? fault.replace('3:1', '3:2') : fault)));
  });

  it('once: what stands below a line that cannot be read is not complained about as well', async () => {
    expect(await faultsIn('A.\n  ~ B.\n    + C.\n      - D.\n    & E.\n')).toEqual(['2:3 outline-place no-step']);
  });

  it('and a text that is no outline is still told that it is not JSON', async () => {
    expect((await faultsIn('Dear all, here is the map.'))[0]).toContain('json-syntax');
    expect((await faultsIn('"a text"'))[0]).toContain('not-a-map');
  });
});

describe('a large outline', () => {
  it.each([
    ['10,000 lines beside each other', `A.\n${Array.from({ length: 10_000 }, (_, i) => `  + Reason ${i}.`).join('\n')}`],
    ['3,000 lines below each other', `A.\n${Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i + 1)}+ Reason ${i}.`).join('\n')}`],
  ])('of %s is read', async (_, text) => {
    expect((await mapFrom(text)).statements).toHaveLength(text.split('\n').length);
  });
});

/** Maps whose statements differ in their words, as those of an outline must. */
const distinct = anyMap().map((map) => ({ ...map, statements: map.statements.map((s, i) => ({ ...s, text: Object.fromEntries(Object.entries(s.text).map(([lang, text]) => [lang, `${text} ${i}`])) })) }));

test('any map comes back from its outline but for what the outline names as lost', () => {
  fc.assert(
    fc.property(distinct, (made) => {
      const result = parseMap(made);
      if (!result.ok) return;
      const map = result.value;
      const { text, losses } = writeOutline(map, 'en');
      fc.pre(!losses.some(({ loss }) => loss === 'same-text'));
      const { value, findings } = readOutline(text);
      expect(findings, text).toEqual([]);
      const back = parseMap(value);
      if (!back.ok) throw new Error(`${JSON.stringify(back.findings)}\n${text}`);
      const lang = back.value.language[0]!;
      expect({ ...told(back.value, lang), questions: [] }, text).toEqual({ ...told(map, 'en'), questions: [] });
    }),
    { numRuns: 300 },
  );
});

test.each(['deepseek-shock-wave', 'first-bell-at-nine'])('%s comes back from its outline, and the outline has no fault', async (slug) => {
  const result = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
  if (!result.ok) throw new Error(slug);
  for (const lang of ['en', 'zh'] as const) {
    const { text } = writeOutline(result.value, lang);
    const back = await mapFrom(text);
    expect(told(back, lang)).toEqual(told(result.value, lang));
    expect(checkMap(back, {}).filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('any text at all is read without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('? ', '= ', '+ ', '- ', '~ ', '& ', '\n', '\n  ', '\n\t', '(x:) ', '! ', '[P1.1]', '\\', '：', '（')), { maxLength: 40 }), async (parts) => {
      await readMapText(bytesOf(parts.join('')));
    }),
    { numRuns: 500 },
  );
});
