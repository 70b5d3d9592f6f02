// Valid maps of any size out of a seed: for tests, for measurements, and for whoever wants to see how a large map looks.

import type { ArgumentMap, Basis, Hedge, Inference, Speaker, Statement, Tension } from '../argument-map.ts';
import { AUTHOR } from '../argument-map.ts';
import { randomOf, type Random } from '../random.ts';
import { SHAPES, type Part, type Plan, type ShapeId } from './plan.ts';
import { stancesOf } from './stances.ts';
import { questionWords, wordsOf } from './words.ts';

export interface GenerateOptions {
  /** From 1. */
  readonly statements: number;
  /** As for `randomOf`. */
  readonly seed: number;
  readonly shape: ShapeId;
  /** About how many characters of English each text has; as in a map made by hand where nothing is said. */
  readonly textLength?: number;
}

const HEDGES: readonly (Hedge | undefined)[] = [undefined, undefined, undefined, 'certain', 'probable', 'possible'];
const BASES: readonly (Basis | undefined)[] = [undefined, undefined, undefined, undefined, 'fact', 'figure', 'example'];
const SCHEMES: readonly (string | undefined)[] = [undefined, undefined, 'cause-to-effect', 'sign', 'analogy', 'example', 'expert-opinion', 'consequences'];
const SPEAKERS: readonly Speaker[] = [
  { id: AUTHOR, name: { en: 'The author', zh: '作者' } },
  { id: 'council', name: { en: 'The council', zh: '议会' } },
  { id: 'residents', name: { en: 'Residents', zh: '居民' } },
  { id: 'shopkeepers', name: { en: 'Shopkeepers', zh: '店主' } },
  { id: 'planners', name: { en: 'Planners', zh: '规划者' } },
  { id: 'critics', name: { en: 'Critics', zh: '批评者' } },
];
/** One tension for so many statements. */
const STATEMENTS_A_TENSION = 400;

/**
 * A valid map of exactly so many statements, in English and Chinese, always the same for the same options. Statements are `s1`,
 * `s2`... (`s1` is the thesis, unless all are scattered), a step is named after its first premise (`i2`), so ids are known beforehand.
 * Only what the options ask for themselves is advised against: texts that are long, statements that are tied to nothing.
 * O(statements x length of a text), without recursion.
 */
export function generateMap({ statements: n, seed, shape, textLength }: GenerateOptions): ArgumentMap {
  const random = randomOf(seed, 'map', shape);
  const plan: Plan = SHAPES[shape](n, random);
  const { questions, parts } = plan;
  const { inferences, stepsOn, undercutsOf } = inferencesOf(parts, random);
  const stances = stancesOf(n, { stepsOn: (i) => stepsOn.get(i) ?? [], undercutsOf: (id) => undercutsOf.get(id) ?? [], placeOf }, random);
  const questionOf = questionsOf(parts);
  const isDebate = questions > 0;
  const statements = parts.map((part, i): Statement => {
    const { text, short } = wordsOf(i + 1, random, textLength);
    const question = questionOf[i];
    const hedge = isDebate ? random.one(HEDGES) : undefined;
    const basis = isDebate && part.as === 'reason' ? random.one(BASES) : undefined;
    const speaker = isDebate && i > questions ? speakerOf(part, random) : AUTHOR;
    return {
      id: idAt(i),
      text,
      short,
      ...(question !== undefined && { question: `q${question + 1}` }),
      ...((part.as === 'answer' || part.as === 'reservation') && question !== undefined && { answers: `q${question + 1}` }),
      ...(part.as === 'reservation' && { qualifies: idAt(part.on) }),
      ...(speaker !== AUTHOR && { speaker }),
      // In other words it is said of both.
      stance: stances[part.as === 'restatement' ? part.on : i]!,
      ...(hedge && { hedge }),
      ...(basis && { basis }),
      ...(part.as === 'linked' && random.below(4) === 0 && { implicit: true }),
      ...(part.as === 'restatement' && { elaborates: idAt(part.on) }),
    };
  });
  return {
    formatVersion: 1,
    id: `${shape}-${n}-${seed}`,
    title: { en: `A generated map: ${shape} of ${n} statements`, zh: `生成的图：${n}条陈述` },
    language: ['en', 'zh'],
    ...(parts[0]?.as === 'thesis' && { thesis: idAt(0) }),
    questions: Array.from({ length: questions }, (_, i) => ({ id: `q${i + 1}`, ...questionWords(i + 1, random) })),
    speakers: isDebate ? SPEAKERS : SPEAKERS.slice(0, 1),
    statements,
    inferences,
    tensions: isDebate ? tensionsOf(statements, random) : [],
  };
}

interface Steps {
  readonly inferences: readonly Inference[];
  /** By the place of the statement that they bear on. */
  readonly stepsOn: ReadonlyMap<number, readonly Inference[]>;
  /** By the id of the step that they are against. */
  readonly undercutsOf: ReadonlyMap<string, readonly Inference[]>;
}

function inferencesOf(parts: readonly Part[], random: Random): Steps {
  const linked = new Map<number, number[]>();
  parts.forEach((part, i) => part.as === 'linked' && push(linked, part.on, i));
  const inferences: Inference[] = [];
  const stepsOn = new Map<number, Inference[]>();
  const undercutsOf = new Map<string, Inference[]>();
  const add = (inference: Inference): void => {
    inferences.push(inference);
    if ('statement' in inference.target) push(stepsOn, placeOf(inference.target.statement), inference);
    else push(undercutsOf, inference.target.inference, inference);
  };
  parts.forEach((part, i) => {
    const premises = [i, ...(linked.get(i) ?? [])].map(idAt);
    switch (part.as) {
      case 'answer':
        return add({ id: stepAt(i), premises, target: { statement: idAt(0) }, polarity: 'support' });
      case 'objection':
        return add({ id: stepAt(i), premises, target: { statement: idAt(part.on) }, polarity: 'attack' });
      case 'undercut':
        return add({ id: stepAt(i), premises, target: { inference: stepAt(part.on) }, polarity: 'attack' });
      case 'reason': {
        const scheme = random.one(SCHEMES);
        add({ id: stepAt(i), premises, target: { statement: idAt(part.on) }, polarity: 'support', ...(scheme !== undefined && { scheme }) });
        if (part.also !== undefined) add({ id: `${stepAt(i)}-also`, premises: [idAt(i)], target: { statement: idAt(part.also) }, polarity: 'support' });
        return undefined;
      }
      default:
        return undefined;
    }
  });
  return { inferences, stepsOn, undercutsOf };
}

/** The question under which each statement stands, by place: that of what it bears on. */
function questionsOf(parts: readonly Part[]): readonly (number | undefined)[] {
  const questions: (number | undefined)[] = [];
  for (const part of parts) questions.push('question' in part ? part.question : 'on' in part ? questions[part.on] : undefined);
  return questions;
}

/** Objections are mostly somebody else's. */
function speakerOf(part: Part, random: Random): string {
  const isAgainst = part.as === 'objection' || part.as === 'undercut';
  return random.below(10) < (isAgainst ? 6 : 2) ? random.one(SPEAKERS).id : AUTHOR;
}

function tensionsOf(statements: readonly Statement[], random: Random): readonly Tension[] {
  const asserted = statements.filter(({ stance }) => stance === 'asserts');
  if (asserted.length < 2) return [];
  return Array.from({ length: Math.floor(statements.length / STATEMENTS_A_TENSION) }, (_, i): Tension => {
    const first = random.below(asserted.length);
    const second = (first + 1 + random.below(asserted.length - 1)) % asserted.length;
    return { id: `t${i + 1}`, between: [asserted[first]!.id, asserted[second]!.id], kind: 'left-standing', text: { en: `Both are held, and pull apart (${i + 1}).`, zh: `两者皆被主张，却相互牵扯（${i + 1}）。` } };
  });
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function idAt(i: number): string {
  return `s${i + 1}`;
}

function stepAt(i: number): string {
  return `i${i + 1}`;
}

function placeOf(id: string): number {
  return Number(id.slice(1)) - 1;
}
