import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AF, Edge } from '../../../src/analysis/frameworks/framework.ts';
import { extensionsOf } from '../../../src/analysis/semantics/evaluate-map.ts';
import { semantics, type ExtensionSemanticsId } from '../../../src/analysis/semantics/index.ts';
import { labelsOf } from '../../../src/analysis/semantics/labels.ts';
import type { Label } from '../../../src/analysis/what-if/evaluation.ts';
import type { ExtensionSemantics } from '../../../src/analysis/semantics/semantics.ts';
import { attack, mapOf, statement } from '../../arbitraries.ts';
import { extensionsByDefinition, sorted } from './by-definition.ts';
import { anyAF } from './random-frameworks.ts';

interface Case {
  readonly title: string;
  readonly arguments: readonly string[];
  readonly attacks: readonly Edge[];
  readonly expected: Readonly<Record<ExtensionSemanticsId, string[][]>>;
  readonly labels: Readonly<Record<string, Label>>;
}

const FOLDER = 'tests/fixtures/semantics';
const cases = readdirSync(FOLDER).filter((file) => file.startsWith('af-')).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Case);
const entries: readonly ExtensionSemantics[] = semantics.filter((each) => each.kind === 'extensions');
const ids = semantics.filter((each) => each.kind === 'extensions').map(({ id }) => id);
const evaluate = (id: ExtensionSemanticsId, ...rest: Parameters<ExtensionSemantics['evaluate']>): ReturnType<ExtensionSemantics['evaluate']> =>
  entries.find((each) => each.id === id)!.evaluate(...rest);

describe.each(cases)('the published case: $title', ({ arguments: args, attacks, expected, labels }) => {
  const af: AF = { arguments: args, attacks };

  it.each(ids)('has its %s extensions', (id) => {
    expect(evaluate(id, af).complete).toBe(true);
    expect(sorted(evaluate(id, af).extensions)).toEqual(sorted(expected[id]));
  });

  it('has its grounded labelling', () => {
    expect(Object.fromEntries(labelsOf(af, evaluate('grounded', af).extensions[0]!))).toEqual(labels);
  });

  it.each(ids)('has its %s extensions as a map too, in which each attack is a step', (semantics) => {
    const map = mapOf({ statements: args.map((id) => statement(id)), inferences: attacks.map(([from, to], i) => attack(`i${i}`, [from], to)) });
    const found = extensionsOf(map, { as: 'af', semantics })!.extensions.map((extension) => extension.filter((id) => args.includes(id)));
    expect(sorted(found)).toEqual(sorted(expected[semantics]));
  });
});

describe('on any framework', () => {
  it.each(ids)('the %s extensions are those of the definition', (id) => {
    fc.assert(fc.property(anyAF, (af) => {
      const { extensions, complete } = evaluate(id, af);
      expect(complete).toBe(true);
      expect(sorted(extensions)).toEqual(sorted(extensionsByDefinition(af)[id]));
    }), { numRuns: 400 });
  });

  it('the grounded extension is in every complete one, preferred ones are the largest complete ones, stable ones are preferred', () => {
    fc.assert(fc.property(anyAF, (af) => {
      const complete = evaluate('complete', af).extensions.map((set) => new Set(set));
      const [grounded] = evaluate('grounded', af).extensions;
      for (const set of complete) expect(grounded!.every((id) => set.has(id))).toBe(true);
      const largest = complete.filter((set) => !complete.some((other) => other.size > set.size && [...set].every((id) => other.has(id))));
      const preferred = evaluate('preferred', af).extensions;
      expect(preferred).toEqual(largest.map((set) => [...set]));
      for (const id of ['stable', 'semi-stable'] as const) for (const set of evaluate(id, af).extensions) expect(preferred).toContainEqual(set);
    }));
  });

  it('names and order of arguments make no difference', () => {
    const shuffled = anyAF.chain((af) => fc.tuple(fc.constant(af), fc.shuffledSubarray([...af.arguments], { minLength: af.arguments.length }), fc.shuffledSubarray([...af.attacks], { minLength: af.attacks.length })));
    fc.assert(fc.property(shuffled, ([af, names, attacks]) => {
      const nameOf = (id: string): string => names[af.arguments.indexOf(id)]!;
      const renamed: AF = { arguments: names, attacks: attacks.map(([from, to]): Edge => [nameOf(from), nameOf(to)]) };
      for (const id of ids) expect(sorted(evaluate(id, renamed).extensions)).toEqual(sorted(evaluate(id, af).extensions.map((set) => set.map(nameOf))));
    }));
  });

  it('labels are legal: in where all attackers are out, out where one is in', () => {
    fc.assert(fc.property(anyAF, (af) => {
      for (const extension of evaluate('complete', af).extensions) {
        const labels = labelsOf(af, extension);
        for (const id of af.arguments) {
          const attackers = af.attacks.filter(([, to]) => to === id).map(([from]) => labels.get(from)!);
          const legal: Label = attackers.includes('in') ? 'out' : attackers.every((label) => label === 'out') ? 'in' : 'open';
          expect([id, labels.get(id)]).toEqual([id, legal]);
        }
      }
    }));
  });

  it('whatever the bound, what is found is an extension, and "complete" says whether it is all', () => {
    fc.assert(fc.property(anyAF, fc.nat({ max: 60 }), (af, maxSteps) => {
      for (const id of ids) {
        const all = extensionsByDefinition(af)[id].map((set) => set.toSorted());
        const { extensions, complete } = evaluate(id, af, { maxSteps });
        for (const set of extensions) expect(all).toContainEqual(set);
        if (complete) expect(extensions).toHaveLength(all.length);
      }
    }), { numRuns: 400 });
  });
});

it('wherever it is cut short, semi-stable semantics tells no extension that another one would leave behind', () => {
  // The search assumes a first, for a has most to do with others; but only b settles c, which attacks itself.
  const af: AF = { arguments: ['a', 'b', 'c', 'd', 'e', 'f'], attacks: [['a', 'b'], ['b', 'a'], ['b', 'c'], ['c', 'c'], ['a', 'd'], ['a', 'e'], ['a', 'f']] };
  const cut = Array.from({ length: 1000 }, (_, maxSteps) => ({ preferred: evaluate('preferred', af, { maxSteps }), semiStable: evaluate('semi-stable', af, { maxSteps }) }));
  expect(cut.some(({ preferred }) => !preferred.complete && preferred.extensions.some((set) => set.includes('a')))).toBe(true);
  for (const { semiStable } of cut) for (const set of semiStable.extensions) expect(set).toEqual(['b', 'd', 'e', 'f']);
  expect(cut.at(-1)).toMatchObject({ semiStable: { complete: true, extensions: [['b', 'd', 'e', 'f']] } });
});

describe('much to find', () => {
  const pairs = Array.from({ length: 60 }, (_, i) => [`x${i}`, `y${i}`] as const);
  /** 3 to the 60th complete extensions. */
  const disputes: AF = { arguments: pairs.flat(), attacks: pairs.flatMap(([x, y]): Edge[] => [[x, y], [y, x]]) };

  it.each(['complete', 'preferred', 'stable', 'semi-stable'] as const)('%s semantics ends at its bound, and says that there is more', (id) => {
    const { extensions, complete } = evaluate(id, disputes, { maxSteps: 50_000 });
    expect(complete).toBe(false);
    expect(extensions.length).toBeGreaterThan(10);
    if (id !== 'complete') for (const set of extensions) expect(set).toHaveLength(60);
  });

  it('ends when it is told to', () => {
    let asked = 0;
    const { complete } = evaluate('complete', disputes, { shouldStop: () => ++asked > 100 });
    expect(complete).toBe(false);
    expect(asked).toBeLessThan(300);
  });

  it('of many small parts one without a stable extension is enough for none', () => {
    const odd: Edge[] = [['p', 'q'], ['q', 'r'], ['r', 'p']];
    const af = { arguments: [...disputes.arguments, 'p', 'q', 'r'], attacks: [...disputes.attacks, ...odd] };
    expect(evaluate('stable', af)).toEqual({ extensions: [], complete: true });
  });

  it('a chain of ten thousand attacks is evaluated', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => `a${i}`);
    const af: AF = { arguments: chain, attacks: chain.slice(1).map((id, i): Edge => [id, chain[i]!]) };
    for (const id of ids) expect(evaluate(id, af).extensions[0]).toHaveLength(5000);
  });

  it('two sides of a hundred in one tangle are found', () => {
    const side = (name: string): string[] => Array.from({ length: 100 }, (_, i) => `${name}${i}`);
    const [left, right] = [side('l'), side('r')];
    const af: AF = { arguments: [...left, ...right], attacks: left.flatMap((l) => right.flatMap((r): Edge[] => [[l, r], [r, l]])) };
    for (const id of ['preferred', 'stable', 'semi-stable'] as const) expect(evaluate(id, af)).toEqual({ extensions: [left.toSorted(), right.toSorted()], complete: true });
  });
});
