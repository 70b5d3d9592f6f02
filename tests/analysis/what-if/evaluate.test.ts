// The evaluation: against published cases, against an evaluator written from the rules alone, whole and after any changes.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../../src/model/components.ts';
import { join } from '../../../src/model/adjacency.ts';
import { evaluate, reevaluate } from '../../../src/analysis/what-if/evaluate.ts';
import { authorsEvaluation, differenceOf, evaluationOf, labelOf, type Label } from '../../../src/analysis/what-if/evaluation.ts';
import { graphOf } from '../../../src/analysis/what-if/graph.ts';
import { asNumbers, cleaned, NO_OVERRIDES, type Overrides } from '../../../src/analysis/what-if/overrides.ts';
import { stanceGaps } from '../../../src/analysis/what-if/stance-gaps.ts';
import { readMapText } from '../../../src/formats/read-map-text.ts';
import { targetIdOf, type ArgumentMap, type Id, type Inference, type Statement } from '../../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../../arbitraries.ts';

interface Published {
  readonly id: string;
  readonly statements: readonly string[];
  readonly assumed: readonly string[];
  readonly inferences: Readonly<Record<string, { readonly premises: readonly string[]; readonly conclusion: string; readonly undercutter?: string }>>;
}

/** A published graph as a map; ids become `s0`, `s1`, for those of the cases need not be ids here. */
function asMap({ statements, assumed, inferences }: Published): { readonly map: ArgumentMap; readonly idOf: (name: string) => Id } {
  const idOf = (name: string): Id => (name in inferences ? name : `s${statements.indexOf(name)}`);
  const steps = Object.entries(inferences);
  const concluded = new Set(steps.filter(([, { premises }]) => premises.length > 0).map(([, { conclusion }]) => conclusion));
  const map = mapOf({
    statements: statements.map((name) => statement(idOf(name), { stance: assumed.includes(name) || concluded.has(name) ? 'asserts' : 'rejects' })),
    inferences: steps.flatMap(([name, { premises, conclusion, undercutter }]): Inference[] => {
      // Without premises the conclusion is a starting point, and what would undercut the step attacks the statement.
      if (premises.length === 0) return undercutter === undefined ? [] : [attack(`x-${name}`, [idOf(undercutter)], idOf(conclusion))];
      return [support(name, premises.map(idOf), idOf(conclusion)), ...(undercutter === undefined ? [] : [undercut(`x-${name}`, [idOf(undercutter)], name)])];
    }),
  });
  return { map, idOf };
}

const fixture = <T>(file: string): T => JSON.parse(readFileSync(`tests/fixtures/semantics/${file}`, 'utf8')) as T;

describe('published cases', () => {
  for (const file of readdirSync('tests/fixtures/semantics').filter((name) => name.startsWith('caes-'))) {
    it(file.replace('.json', ''), () => {
      const given = fixture<Published & { readonly expected: Readonly<Record<string, string>> }>(file);
      const { map, idOf } = asMap(given);
      for (const [name, label] of Object.entries(given.expected)) expect(labelOf(authorsEvaluation(map), idOf(name)), name).toBe(label === 'undecided' ? 'open' : label);
    });
  }

  it('statuses after a rejection, with the reasons before and after', () => {
    const given = fixture<Published & { readonly cases: readonly { readonly reject: readonly string[]; readonly expected: Readonly<Record<string, { before: Label; after: Label; status: string; reasonsBefore: string[]; reasonsAfter: string[] }>> }[] }>('what-if.json');
    const { map, idOf } = asMap(given);
    const was = authorsEvaluation(map);
    for (const { reject, expected } of given.cases) {
      const now = evaluationOf(map, { ...NO_OVERRIDES, reject: reject.map(idOf) });
      for (const name of given.statements) {
        const difference = differenceOf(was, now, idOf(name));
        const want = expected[name];
        if (!want) expect(['stands', 'unchanged'], name).toContain(difference.status);
        else expect(difference).toMatchObject({ before: want.before, after: want.after, status: want.status.replace(' by you', '').replaceAll(' ', '-').replace('loses-its-support', 'loses-support'), reasonsBefore: want.reasonsBefore, reasonsAfter: want.reasonsAfter });
      }
    }
  });
});

/** The rules as they are written, over maps of words: every record again and again until nothing changes, and every way to settle what is open tried. */
function byTheRules(map: ArgumentMap, { reject, doubt, grant }: Overrides): Map<Id, Label> {
  const labels = new Map<Id, Label>([...map.statements, ...map.inferences].map(({ id }) => [id, 'open']));
  const on = (id: Id, polarity: 'support' | 'attack'): Inference[] => map.inferences.filter((each) => targetIdOf(each) === id && each.polarity === polarity);
  const is = (id: Id): Label => labels.get(id)!;
  const inference = ({ id, premises }: Inference): Label => {
    const undercuts = on(id, 'attack').map((each) => is(each.id));
    if (premises.some((each) => is(each) === 'out') || undercuts.includes('in')) return 'out';
    return premises.every((each) => is(each) === 'in') && undercuts.every((each) => each === 'out') ? 'in' : 'open';
  };
  const settledLabel = ({ stance }: Statement, isFor: boolean, pros: readonly Inference[], cons: readonly Inference[]): Label => {
    if (!isFor) return 'out';
    if (cons.length === 0) return 'in';
    const weights = (list: readonly Inference[]): number[] => list.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
    const [pro, con] = [weights(pros), weights(cons)];
    if (pro.length > 0 && con.length > 0 && Math.max(...pro) !== Math.max(...con)) return Math.max(...pro) > Math.max(...con) ? 'in' : 'out';
    return stance === 'leaves-open' ? 'open' : stance === 'rejects' ? 'out' : 'in';
  };
  const statementLabel = (each: Statement): Label => {
    const [pros, cons] = [on(each.id, 'support'), on(each.id, 'attack')];
    if (pros.length + cons.length === 0 && each.elaborates !== undefined) return is(each.elaborates);
    // A starting point on which the author gives no word may hold or not, for ever.
    const starts = pros.length > 0 ? undefined : each.stance === 'leaves-open' ? [true, false] : [each.stance !== 'rejects' || cons.length > 0];
    const open = [...pros, ...cons].filter(({ id }) => is(id) === 'open');
    const outcomes = new Set<Label>();
    for (let bits = 0; bits < 2 ** open.length; bits++) {
      const holds = ({ id }: Inference): boolean => is(id) === 'in' || (is(id) === 'open' && (bits >> open.findIndex((other) => other.id === id)) % 2 === 1);
      const held = pros.filter(holds);
      for (const isFor of starts ?? [held.length > 0]) outcomes.add(settledLabel(each, isFor, held, cons.filter(holds)));
    }
    return outcomes.size === 1 ? [...outcomes][0]! : 'open';
  };
  const said = (id: Id): Label | undefined => (reject.includes(id) ? 'out' : doubt.includes(id) ? 'open' : grant.includes(id) ? 'in' : undefined);
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const [id, label] of [...map.inferences.map((each) => [each.id, said(each.id) ?? inference(each)] as const), ...map.statements.map((each) => [each.id, said(each.id) ?? statementLabel(each)] as const)]) {
      if (label !== is(id)) isMoving = true;
      labels.set(id, label);
    }
  }
  return labels;
}

const small = anyMap({ maxStatements: 10, maxInferences: 16 });
const idsOf = (map: ArgumentMap): Id[] => [...map.statements, ...map.inferences].map(({ id }) => id);
const picks = fc.array(fc.tuple(fc.nat(), fc.constantFrom('reject' as const, 'doubt' as const, 'grant' as const)), { maxLength: 4 });
const overridesFrom = (map: ArgumentMap, chosen: readonly (readonly [number, keyof Overrides])[]): Overrides => {
  const ids = idsOf(map);
  const of = (kind: keyof Overrides): Id[] => chosen.filter(([, each]) => each === kind).map(([n]) => ids[n % ids.length]!);
  return { reject: of('reject'), doubt: of('doubt'), grant: of('grant') };
};

describe('on any map, with circles, weights, undercuts of undercuts and anything said', () => {
  it('gives the labels that the rules give', () => {
    fc.assert(
      fc.property(small, picks, (map, chosen) => {
        const overrides = overridesFrom(map, chosen);
        const evaluation = evaluationOf(map, overrides);
        expect(new Map(idsOf(map).map((id) => [id, labelOf(evaluation, id)]))).toEqual(byTheRules(map, overrides));
      }),
      { numRuns: 400 },
    );
  });

  it('gives after any changes, one after the other, what it gives from scratch', () => {
    fc.assert(
      fc.property(anyMap(), fc.array(picks, { maxLength: 5 }), (map, rounds) => {
        const graph = graphOf(map);
        let said = asNumbers(map, NO_OVERRIDES);
        let labels = evaluate(graph, said);
        for (const chosen of rounds) {
          const next = asNumbers(map, overridesFrom(map, chosen));
          labels = reevaluate(graph, labels, next, [...next.keys()].filter((node) => next[node] !== said[node]));
          said = next;
          expect(labels).toEqual(evaluate(graph, said));
        }
      }),
    );
  });

  it('does not depend on the order of the file or on the names', () => {
    fc.assert(
      fc.property(anyMap(), picks, fc.nat(), (map, chosen, turn) => {
        const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn % Math.max(1, list.length)), ...list.slice(0, turn % Math.max(1, list.length))].toReversed();
        const overrides = overridesFrom(map, chosen);
        const [one, other] = [evaluationOf(map, overrides), evaluationOf({ ...map, statements: turned(map.statements), inferences: turned(map.inferences) }, overrides)];
        for (const id of idsOf(map)) expect(labelOf(other, id)).toBe(labelOf(one, id));
      }),
    );
  });

  it('with more said for sure leaves what was decided as it was: a doubt that is settled turns nothing from in to out, or back to open', () => {
    fc.assert(
      fc.property(anyMap(), fc.nat(), fc.constantFrom('reject' as const, 'grant' as const), (map, n, kind) => {
        const id = idsOf(map)[n % idsOf(map).length]!;
        const [doubted, settled] = [evaluationOf(map, { ...NO_OVERRIDES, doubt: [id] }), evaluationOf(map, { ...NO_OVERRIDES, [kind]: [id] })];
        for (const each of idsOf(map)) if (labelOf(doubted, each) !== 'open') expect(labelOf(settled, each)).toBe(labelOf(doubted, each));
      }),
    );
  });

  it('finds the circles, and an order in which each comes after what it depends on', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 12, maxLength: 12 }), (arrows) => {
        const { order, component, componentStart } = componentsOf(join(arrows), arrows.length);
        const reach = arrows.map((_, from) => {
          const seen = new Set<number>();
          const stack = [...arrows[from]!];
          while (stack.length > 0) {
            const at = stack.pop()!;
            if (!seen.has(at)) stack.push(...arrows[(seen.add(at), at)]!);
          }
          return seen;
        });
        for (let a = 0; a < 12; a++) for (let b = 0; b < 12; b++) if (a !== b) expect(component[a] === component[b]).toBe(reach[a]!.has(b) && reach[b]!.has(a));
        arrows.forEach((targets, from) => targets.forEach((to) => expect(component[from]!).toBeLessThanOrEqual(component[to]!)));
        expect([...order].toSorted((a, b) => a - b)).toEqual([...arrows.keys()]);
        for (let c = 0; c < componentStart.length - 1; c++) for (let k = componentStart[c]!; k < componentStart[c + 1]!; k++) expect(component[order[k]!]).toBe(c);
      }),
    );
  });
});

describe('the author’s reading', () => {
  it('of every shipped map gives the author’s word on every statement', async () => {
    for (const slug of readdirSync('data/maps', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))) {
      const { result } = await readMapText(new Uint8Array(readFileSync(`data/maps/${slug}/map.json`)));
      if (!result.ok) throw new Error(slug);
      expect(stanceGaps(result.value), slug).toEqual([]);
    }
  });

  it('tells where the reasons lead elsewhere', () => {
    const map = mapOf({ statements: [statement('a'), statement('no', { stance: 'rejects' })], inferences: [support('i', ['no'], 'a')] });
    expect(stanceGaps(map)).toEqual([{ statement: map.statements[0], label: 'out' }]);
  });
});

describe('what became of a record', () => {
  const status = (map: ArgumentMap, overrides: Partial<Overrides>, id: Id): string => differenceOf(authorsEvaluation(map), evaluationOf(map, { ...NO_OVERRIDES, ...overrides }), id).status;
  const map = mapOf({
    statements: [statement('T'), statement('P'), statement('Q'), statement('O', { stance: 'rejects' }), statement('A'), statement('C', { stance: 'concedes' }), statement('L', { stance: 'leaves-open' })],
    inferences: [support('p', ['P'], 'T'), support('q', ['Q'], 'T'), attack('o', ['O'], 'T'), attack('a', ['A'], 'O'), attack('c', ['C'], 'T'), support('l', ['L'], 'Q')],
  });

  it('is each status of the table, the first that applies', () => {
    expect(status(map, { reject: ['P'] }, 'P')).toBe('rejected');
    expect(status(map, { doubt: ['P'] }, 'P')).toBe('doubted');
    expect(status(map, { grant: ['O'] }, 'O')).toBe('granted');
    expect(status(map, { reject: ['p'] }, 'p')).toBe('rejected');
    expect(status(map, { reject: ['P'] }, 'p')).toBe('loses-support');
    expect(status(map, { doubt: ['P'] }, 'p')).toBe('open');
    expect(status(map, { grant: ['L'] }, 'Q')).toBe('restored');
    expect(status(map, { reject: ['L'] }, 'Q')).toBe('loses-support');
    expect(status(map, { reject: ['P', 'L'] }, 'T')).toBe('loses-support');
    expect(status(map, { grant: ['L'], reject: ['P'] }, 'T')).toBe('weakened');
    expect(status(map, { grant: ['O'] }, 'T')).toBe('contested');
    expect(status(map, { reject: ['A'] }, 'O')).toBe('restored');
    expect(status(map, { reject: ['C'] }, 'T')).toBe('relieved');
    expect(status(map, { reject: ['C'] }, 'P')).toBe('stands');
    expect(status(map, { reject: ['C'] }, 'O')).toBe('unchanged');
  });

  it('is outweighed where a heavier side holds now; equal weights, or none, leave it to the author’s word', () => {
    const weighed = (pro: number | undefined, con: number | undefined): ArgumentMap =>
      mapOf({
        statements: [statement('T'), statement('P'), statement('O', { stance: 'rejects' }), statement('A')],
        inferences: [{ ...support('p', ['P'], 'T'), ...(pro === undefined ? {} : { weight: pro }) }, { ...attack('o', ['O'], 'T'), ...(con === undefined ? {} : { weight: con }) }, attack('a', ['A'], 'O')],
      });
    expect(status(weighed(0.4, 0.6), { reject: ['A'] }, 'T')).toBe('outweighed');
    for (const [pro, con] of [[0.6, 0.4], [0.5, 0.5], [undefined, 0.9], [0.1, undefined]] as const) expect(status(weighed(pro, con), { reject: ['A'] }, 'T'), `${pro} ${con}`).toBe('contested');
  });

  it('is open in a circle of reasons that nothing else holds up', () => {
    const circle = mapOf({ statements: [statement('a'), statement('b'), statement('r')], inferences: [support('i', ['a'], 'b'), support('j', ['b'], 'a'), support('k', ['r'], 'a')] });
    expect(labelOf(authorsEvaluation(circle), 'b')).toBe('in');
    expect(status(circle, { reject: ['r'] }, 'b')).toBe('open');
  });

  it('a step is granted against all that stands in its way, and a rejection counts before a doubt, and that before a grant', () => {
    expect(labelOf(evaluationOf(map, { reject: ['P'], doubt: [], grant: ['p'] }), 'p')).toBe('in');
    expect(labelOf(evaluationOf(map, { reject: ['P'], doubt: ['P'], grant: ['P'] }), 'P')).toBe('out');
    expect(labelOf(evaluationOf(map, { reject: [], doubt: ['P'], grant: ['P'] }), 'P')).toBe('open');
    expect(cleaned(map, { reject: ['P', 'P', 'nobody'], doubt: [], grant: ['P', 'O'] })).toEqual({ overrides: { reject: ['P'], doubt: [], grant: ['O'] }, faults: [{ fault: 'unknown', id: 'nobody' }, { fault: 'repeated', id: 'P' }] });
  });
});

describe('maps that are large or odd', () => {
  const n = 100_000;
  it('one big circle, and one long chain, do not outgrow the stack; a hundred thousand sayings are taken', () => {
    const statements = Array.from({ length: n }, (_, i) => statement(`s${i}`));
    const steps = statements.map((_, i) => support(`i${i}`, [`s${i}`], `s${(i + 1) % n}`));
    const circle = mapOf({ statements, inferences: steps });
    const chain = mapOf({ statements, inferences: steps.slice(0, -1) });
    expect(labelOf(authorsEvaluation(circle), 's5')).toBe('open');
    expect(labelOf(evaluationOf(circle, { ...NO_OVERRIDES, grant: ['s0'] }), `s${n - 1}`)).toBe('in');
    expect(labelOf(evaluationOf(chain, { ...NO_OVERRIDES, reject: ['s0'] }), `s${n - 1}`)).toBe('out');
    const all = cleaned(chain, { ...NO_OVERRIDES, reject: statements.map(({ id }) => id) });
    expect(all.overrides.reject).toHaveLength(n);
    expect(labelOf(evaluationOf(chain, all.overrides), 's7')).toBe('out');
  });

  it('a step without premises holds unless something attacks it', () => {
    const odd = mapOf({ statements: [statement('T'), statement('U')], inferences: [{ ...support('i', ['U'], 'T'), premises: [] }, undercut('u', ['U'], 'i')] });
    expect(labelOf(authorsEvaluation(odd), 'T')).toBe('out');
    expect(labelOf(evaluationOf(odd, { ...NO_OVERRIDES, reject: ['U'] }), 'T')).toBe('in');
  });
});
