import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/i18n/rule-messages.ts';
import { rulesEn } from '../../src/i18n/rules.en.ts';
import { rulesZh } from '../../src/i18n/rules.zh.ts';
import type { ArgumentMap, Id, Inference } from '../../src/model/argument-map.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { checkMap } from '../../src/model/check-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { rules } from '../../src/model/rules/index.ts';
import type { Source } from '../../src/model/source.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';

const SOURCE: Source = {
  formatVersion: 1,
  editions: [
    {
      id: 'en',
      language: 'en',
      title: 'A text',
      sections: [
        { id: 'S0', paragraphs: [{ id: 'P1', precis: { en: 'It begins.' } }] },
        { id: 'S1', heading: { en: 'A heading' }, paragraphs: [{ id: 'P2', precis: { en: 'It goes on.' } }] },
      ],
      sentences: ['P1.1', 'P1.2', 'P2.1'].map((id) => ({ id, chars: 5, words: 1, digest: '0123456789abcdef' })),
      background: ['P1.2'],
    },
  ],
};

const question = (id: Id) => ({ id, text: { en: 'Is it so?' }, short: { en: 'So?' } });

/** Findings of one rule, as ids and paths. */
function found(rule: string, map: Partial<ArgumentMap>, source?: Source): { ids: readonly string[]; path: string; severity: string }[] {
  const findings = checkMap(mapOf(map), source ? { source } : {});
  for (const finding of findings) expectExplained(finding);
  return findings.filter((finding) => finding.rule === rule).map(({ ids, path, severity }) => ({ ids, path: path.join('.'), severity }));
}

function expectExplained(finding: Diagnostic): void {
  for (const messages of [rulesEn, rulesZh]) {
    const { message, remedy } = explain(messages, finding);
    for (const sentence of [message, remedy]) expect(sentence).toMatch(/^(?!.*(undefined|\[object|NaN)).+[.。]$/);
  }
}

describe('errors: such a map cannot be drawn or evaluated', () => {
  it('duplicate-id: questions, statements, inferences and tensions share one set of ids', () => {
    const twice = found('duplicate-id', { questions: [question('a')], statements: [statement('a'), statement('b')], inferences: [support('b', ['a'], 'b')] });
    expect(twice).toEqual([
      { ids: ['a'], path: 'statements.0.id', severity: 'error' },
      { ids: ['b'], path: 'inferences.0.id', severity: 'error' },
    ]);
  });

  it('duplicate-id: a speaker may be called as a statement is, but not as another speaker', () => {
    const speaker = { id: 'a', name: { en: 'A' } };
    expect(found('duplicate-id', { speakers: [speaker], statements: [statement('a')] })).toEqual([]);
    expect(found('duplicate-id', { speakers: [speaker, speaker] })).toHaveLength(1);
  });

  it('dangling-id: every field that names a record names one that is there', () => {
    const map: Partial<ArgumentMap> = {
      thesis: 'x1',
      questions: [question('q')],
      statements: [
        statement('a', { question: 'x2', answers: 'x3', qualifies: 'x4', speaker: 'x5', elaborates: 'x6' }),
        statement('b', { question: 'q', answers: 'q', speaker: 'author' }),
      ],
      inferences: [support('i', ['a', 'x7'], 'x8'), undercut('j', ['a'], 'x9')],
      tensions: [{ id: 't', between: ['a', 'x10'], kind: 'resolved', resolvedBy: 'x11', text: { en: 'They pull.' } }],
    };
    const named = found('dangling-id', map).map(({ ids }) => ids[1]);
    expect(named).toEqual(['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9', 'x10', 'x11']);
  });

  it('dangling-id: an id of the wrong kind of record is as good as none', () => {
    const map = { questions: [question('q')], statements: [statement('a', { answers: 'a' })], inferences: [support('i', ['q'], 'a'), undercut('j', ['a'], 'a')] };
    expect(found('dangling-id', map).map(({ path }) => path)).toEqual(['statements.0.answers', 'inferences.0.premises.0', 'inferences.1.target.inference']);
  });

  it('inference-targets-itself: no undercut attacks itself', () => {
    expect(found('inference-targets-itself', { statements: [statement('a')], inferences: [undercut('i', ['a'], 'i')] })).toEqual([
      { ids: ['i'], path: 'inferences.0.target', severity: 'error' },
    ]);
  });

  it('inference-targets-itself: not even through other undercuts, and the circle is reported once', () => {
    const inferences = [undercut('far', ['a'], 'i'), undercut('i', ['a'], 'j'), undercut('j', ['a'], 'k'), undercut('k', ['a'], 'i')];
    const circles = found('inference-targets-itself', { statements: [statement('a')], inferences });
    expect(circles).toHaveLength(1);
    expect(circles[0]!.ids.toSorted()).toEqual(['i', 'j', 'k']);
  });

  it('inference-targets-itself: undercuts of undercuts that end at a statement are sound', () => {
    const inferences = [support('i', ['a'], 'b'), undercut('j', ['a'], 'i'), undercut('k', ['b'], 'j'), undercut('l', ['b'], 'j')];
    expect(found('inference-targets-itself', { statements: [statement('a'), statement('b')], inferences })).toEqual([]);
  });

  it('ambiguous-target: a step bears on a statement or on a step, not on both', () => {
    const both = { ...support('j', ['a'], 'b'), target: { statement: 'b', inference: 'i' } };
    expect(found('ambiguous-target', { statements: [statement('a'), statement('b')], inferences: [support('i', ['a'], 'b'), both] }).map(({ ids }) => ids)).toEqual([['j']]);
  });

  it('premise-is-target: nothing is a reason for or against itself', () => {
    const inferences = [support('i', ['b', 'a'], 'a'), attack('j', ['a'], 'a'), support('k', ['a'], 'b')];
    expect(found('premise-is-target', { statements: [statement('a'), statement('b')], inferences }).map(({ path }) => path)).toEqual([
      'inferences.0.premises.1',
      'inferences.1.premises.0',
    ]);
  });
});

describe('advice: such a map opens, and is not yet what it should be', () => {
  const ab = [statement('a'), statement('b')];

  it('supported-inference: a step can be attacked but not supported', () => {
    const inferences: Inference[] = [support('i', ['a'], 'b'), { ...undercut('j', ['a'], 'i'), polarity: 'support' }];
    expect(found('supported-inference', { statements: ab, inferences })).toEqual([{ ids: ['j', 'i'], path: 'inferences.1.polarity', severity: 'advice' }]);
  });

  it('repeated-premise: a premise counts once', () => {
    expect(found('repeated-premise', { statements: ab, inferences: [support('i', ['a', 'a'], 'b')] }).map(({ path }) => path)).toEqual(['inferences.0.premises.1']);
  });

  it('support-circle: reasons that rest on each other are found, objections to each other are not', () => {
    const statements = ['a', 'b', 'c', 'd'].map((id) => statement(id));
    const circle = [support('i', ['a'], 'b'), support('j', ['b'], 'c'), support('k', ['c'], 'a'), support('l', ['c'], 'd')];
    expect(found('support-circle', { statements, inferences: circle })).toEqual([{ ids: ['a', 'b', 'c'], path: 'statements.0', severity: 'advice' }]);
    expect(found('support-circle', { statements, inferences: [attack('i', ['a'], 'b'), attack('j', ['b'], 'a'), support('k', ['a'], 'c')] })).toEqual([]);
  });

  it('support-circle: found exactly where some statement supports itself through others', () => {
    fc.assert(
      fc.property(anyMap({ maxStatements: 7 }), (map) => {
        const reaches = new Set(map.inferences.filter((i) => i.polarity === 'support' && 'statement' in i.target).flatMap((i) => i.premises.map((p) => `${p} ${Object.values(i.target)[0]}`)));
        const ids = map.statements.map((s) => s.id);
        for (const via of ids) for (const from of ids) for (const to of ids) if (reaches.has(`${from} ${via}`) && reaches.has(`${via} ${to}`)) reaches.add(`${from} ${to}`);
        const circular = ids.filter((id) => reaches.has(`${id} ${id}`));
        const findings = checkMap(map).filter((finding) => finding.rule === 'support-circle');
        expect(findings.length > 0).toBe(circular.length > 0);
        for (const { ids: members } of findings) for (const id of members) expect(circular).toContain(id);
      }),
    );
  });

  it('elaboration-circle: no statement restates itself, directly or through others', () => {
    const statements = [statement('far', { elaborates: 'a' }), statement('a', { elaborates: 'b' }), statement('b', { elaborates: 'a' }), statement('c', { elaborates: 'c' })];
    expect(found('elaboration-circle', { statements }).map(({ ids }) => ids.toSorted())).toEqual([['a', 'b'], ['c']]);
  });

  it('question-unanswered: every question has an answer', () => {
    const statements = [statement('a', { question: 'q', answers: 'q' }), statement('b', { question: 'r' })];
    expect(found('question-unanswered', { questions: [question('q'), question('r')], statements }).map(({ ids }) => ids)).toEqual([['r']]);
  });

  it('reservation-elsewhere: a reservation answers the question that its answer answers', () => {
    const statements = [
      statement('yes', { answers: 'q' }),
      statement('but', { answers: 'q', qualifies: 'yes' }),
      statement('stray', { answers: 'r', qualifies: 'yes' }),
      statement('loose', { qualifies: 'yes' }),
      statement('self', { answers: 'q', qualifies: 'self' }),
    ];
    expect(found('reservation-elsewhere', { questions: [question('q'), question('r')], statements }).map(({ ids }) => ids[0])).toEqual(['stray', 'loose', 'self']);
  });

  it('statement-untied: what bears on nothing, and on which nothing bears, is found', () => {
    const statements = ['thesis', 'reason', 'target', 'lone', 'tense', 'calm', 'resolver', 'restated'].map((id) => statement(id));
    const map: Partial<ArgumentMap> = {
      thesis: 'thesis',
      questions: [question('q')],
      statements: [...statements, statement('answer', { answers: 'q' }), statement('restatement', { elaborates: 'restated' })],
      inferences: [support('i', ['reason'], 'target')],
      tensions: [{ id: 't', between: ['tense', 'calm'], kind: 'resolved', resolvedBy: 'resolver', text: { en: 'They pull.' } }],
    };
    expect(found('statement-untied', map).map(({ ids }) => ids)).toEqual([['lone']]);
  });

  it('rejected-by-rejected-only: a view that the author turns down is not turned down by rejected views alone', () => {
    const statements = [statement('view', { stance: 'rejects' }), statement('other', { stance: 'rejects' }), statement('own'), statement('open', { stance: 'leaves-open' })];
    const withAttacks = (...inferences: Inference[]) => found('rejected-by-rejected-only', { statements, inferences }).map(({ ids }) => ids[0]);
    expect(withAttacks(attack('i', ['other'], 'view'))).toEqual(['view']);
    expect(withAttacks(attack('i', ['other', 'own'], 'view'))).toEqual(['view']);
    expect(withAttacks(attack('i', ['other'], 'view'), attack('j', ['own'], 'view'))).toEqual([]);
    expect(withAttacks(attack('i', ['open'], 'view'))).toEqual([]);
    expect(withAttacks()).toEqual([]);
  });

  it('rejected-supports-asserted: a rejected premise of an asserted claim is challenged somewhere', () => {
    const statements = [statement('view', { stance: 'rejects' }), statement('claim'), statement('own'), statement('granted', { stance: 'concedes' })];
    const withInferences = (...inferences: Inference[]) => found('rejected-supports-asserted', { statements, inferences }).map(({ ids }) => ids);
    expect(withInferences(support('i', ['own', 'view'], 'claim'))).toEqual([['i', 'view', 'claim']]);
    expect(withInferences(support('i', ['view'], 'claim'), undercut('j', ['own'], 'i'))).toEqual([]);
    expect(withInferences(support('i', ['view'], 'claim'), attack('j', ['own'], 'view'))).toEqual([]);
    expect(withInferences(support('i', ['view'], 'granted'), attack('j', ['view'], 'claim'))).toEqual([]);
  });

  it('tension-resolution: what is resolved says by what, and what is left standing does not', () => {
    const text = { en: 'They pull.' };
    const tensions = [
      { id: 't1', between: ['a', 'b'], kind: 'resolved', text },
      { id: 't2', between: ['a', 'b'], kind: 'left-standing', resolvedBy: 'a', text },
      { id: 't3', between: ['a', 'b'], kind: 'resolved', resolvedBy: 'a', text },
      { id: 't4', between: ['a', 'b'], kind: 'left-standing', text },
    ] as const;
    expect(found('tension-resolution', { statements: ab, tensions }).map(({ ids }) => ids)).toEqual([['t1'], ['t2']]);
  });

  it('text-too-long: 25 words or 60 Chinese characters are enough, 7 or 16 in short', () => {
    const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');
    const right = statement('right', { text: { en: `${words(25)} – .`, zh: '字'.repeat(60) }, short: { en: words(7), zh: '字'.repeat(16) } });
    const wrong = statement('wrong', { text: { en: words(26), zh: '字'.repeat(61) }, short: { en: words(8), zh: '字'.repeat(17) } });
    expect(found('text-too-long', { statements: [right, wrong] }).map(({ path }) => path)).toEqual([
      'statements.1.text.en',
      'statements.1.text.zh',
      'statements.1.short.en',
      'statements.1.short.zh',
    ]);
  });

  it('connective-in-text: two propositions joined by a "because" are two statements', () => {
    const one = (en: string, zh: string) => found('connective-in-text', { statements: [statement('a', { text: { en, zh } })] }).map(({ path }) => path.split('.').at(-1));
    expect(one('Prices rise because demand grows.', '需求增长，因此价格上涨。')).toEqual(['en', 'zh']);
    expect(one('Therefore prices rise.', '因为需求增长，价格上涨。')).toEqual(['en', 'zh']);
    expect(one('Prices rise because of the drought.', '干旱使价格上涨。')).toEqual([]);
    expect(one('Demand grows and prices rise.', '需求增长，价格上涨。')).toEqual([]);
  });

  it('language-missing: every text is there in every language of the map', () => {
    const statements = [statement('a', { text: { en: 'It holds.', zh: '成立。' }, note: { en: 'A note.' } }), statement('b', { text: { en: 'It holds.', zh: ' ' } })];
    expect(found('language-missing', { language: ['en', 'zh'], statements }).map(({ path }) => path)).toEqual(['statements.1.text', 'statements.0.note']);
    expect(found('language-missing', { language: ['en', 'constructor'], title: { en: 'A' } }).map(({ path }) => path)).toEqual(['title']);
  });

  it('critical-question: what takes a question up is there, and its step has a scheme', () => {
    const critical = [{ question: 'sign.link', by: 'b' }, { question: 'sign.link', by: 'j' }, { question: 'sign.counter-sign', by: 'nobody' }];
    const statements = [statement('a'), statement('b')];
    expect(found('critical-question', { statements, inferences: [support('i', ['a'], 'b', { scheme: 'sign', critical }), undercut('j', ['b'], 'i')] })).toEqual([
      { ids: ['i', 'nobody'], path: 'inferences.0.critical.2.by', severity: 'advice' },
    ]);
    expect(found('critical-question', { statements, inferences: [support('i', ['a'], 'b', { critical: [{ question: 'sign.link', by: 'b' }] })] })).toEqual([
      { ids: ['i'], path: 'inferences.0.critical.0', severity: 'advice' },
    ]);
  });

  it('language-missing: the note on a critical question too', () => {
    const inferences = [support('i', ['a'], 'b', { scheme: 'sign', critical: [{ question: 'sign.link', by: 'a', note: { en: 'A note.' } }] })];
    const statements = ['a', 'b'].map((id) => statement(id, { text: { en: 'It holds.', zh: '成立。' } }));
    expect(found('language-missing', { language: ['en', 'zh'], statements, inferences }).map(({ path }) => path)).toEqual(['inferences.0.critical.0.note']);
  });

  it('unknown-field: a field that nobody knows is named, wherever it is', () => {
    const map = JSON.parse(
      JSON.stringify({
        ...mapOf({ statements: [statement('a', { readings: [{ field: 'hedge', value: 1, why: { en: 'So.' } }] }), statement('b')], inferences: [support('i', ['a'], 'b', { scheme: 'sign', critical: [{ question: 'sign.link', by: 'b' }] })] }),
        colour: 'red',
        $schema: 'argument-map.schema.json',
      }),
    );
    map.statements[0].stanse = 'asserts';
    map.statements[0].readings[0].who = 'me';
    map.inferences[0].target.infrence = 'i';
    map.inferences[0].critical[0].answer = 'no';
    const result = parseMap(map);
    if (!result.ok) throw new Error('an unknown field is no error');
    const findings = checkMap(result.value);
    expect(findings.filter(({ rule }) => rule === 'unknown-field').map(({ path }) => path.join('.'))).toEqual([
      'colour',
      'statements.0.stanse',
      'statements.0.readings.0.who',
      'inferences.0.target.infrence',
      'inferences.0.critical.0.answer',
    ]);
    for (const finding of findings) expectExplained(finding);
  });
});

describe('advice about anchors, where the text is at hand', () => {
  const anchored = [statement('a', { anchors: ['P1.1', 'T'] }), statement('b', { anchors: ['P2.1', 'S1.h'] })];

  it('anchor-unknown: sentences, headings and the title can be anchored, and nothing else', () => {
    const statements = [...anchored, statement('c', { anchors: ['P9.9', 'S0.h', 'P1'] })];
    expect(found('anchor-unknown', { statements }, SOURCE).map(({ path }) => path)).toEqual(['statements.2.anchors.0', 'statements.2.anchors.1', 'statements.2.anchors.2']);
    expect(found('anchor-unknown', { statements })).toEqual([]);
  });

  it('sentence-unaccounted: every sentence is anchored or background', () => {
    expect(found('sentence-unaccounted', { statements: anchored }, SOURCE)).toEqual([]);
    expect(found('sentence-unaccounted', { statements: anchored.slice(1) }, SOURCE).map(({ ids }) => ids)).toEqual([['P1.1']]);
    expect(found('sentence-unaccounted', { statements: anchored.slice(1) })).toEqual([]);
  });

  it('background-anchored: background is the ground of nothing', () => {
    expect(found('background-anchored', { statements: anchored }, SOURCE)).toEqual([]);
    expect(found('background-anchored', { statements: anchored, inferences: [support('i', ['a'], 'b', { anchors: ['P1.2'] })] }, SOURCE).map(({ ids }) => ids)).toEqual([['P1.2']]);
  });

  it('unanchored-statement: what the text says has its sentences', () => {
    const statements = [...anchored, statement('said'), statement('empty', { anchors: [] }), statement('unsaid', { implicit: true })];
    expect(found('unanchored-statement', { statements }, SOURCE).map(({ ids }) => ids)).toEqual([['said'], ['empty']]);
    expect(found('unanchored-statement', { statements })).toEqual([]);
  });

  it('implicit-anchored: what the text leaves unsaid has none', () => {
    const statements = [statement('unsaid', { implicit: true, anchors: ['P1.1'] }), statement('none', { implicit: true, anchors: [] })];
    expect(found('implicit-anchored', { statements }, SOURCE).map(({ ids }) => ids)).toEqual([['unsaid']]);
    expect(found('implicit-anchored', { statements })).toEqual([]);
  });
});

describe('the registry of rules', () => {
  it('has every rule once, named like its file', () => {
    const files = Object.keys(import.meta.glob('../../src/model/rules/*.ts')).map((path) => path.slice(path.lastIndexOf('/') + 1, -3));
    const apart = ['index', 'errors', 'rule', 'door', 'anchored-sentences'];
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(files.filter((file) => !apart.includes(file)).toSorted());
  });

  it('turns advice into errors for a curated map, and finds the same', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const free = checkMap(map);
        const curated = checkMap(map, { curated: true });
        expect(curated).toEqual(free.map((finding) => ({ ...finding, severity: 'error' })));
      }),
    );
  });

  it('finds nothing but advice in any valid map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        expect(checkMap(map).filter((finding) => finding.severity === 'error')).toEqual([]);
      }),
    );
  });
});
