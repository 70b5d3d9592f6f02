// Random valid maps for properties, and large generated ones for cost. A map from here breaks no rule that is an error:
// ids are unique and known, no inference bears on itself or has its target among its premises.
// Every choice is a drawn number, so that a failing map shrinks to a small one.

import fc from 'fast-check';
import type {
  ArgumentMap,
  Basis,
  Hedge,
  Id,
  Inference,
  Polarity,
  Question,
  Speaker,
  Stance,
  Statement,
  Tension,
} from '../src/model/argument-map.ts';
import { generateMap } from '../src/model/generated/generate-map.ts';
import type { ShapeId } from '../src/model/generated/plan.ts';
import type { LocalizedText } from '../src/model/localized-text.ts';

const STANCES: readonly Stance[] = ['asserts', 'asserts', 'asserts', 'concedes', 'rejects', 'leaves-open'];
const HEDGES: readonly (Hedge | undefined)[] = [undefined, undefined, 'certain', 'probable', 'possible'];
const BASES: readonly (Basis | undefined)[] = [undefined, undefined, 'fact', 'figure', 'example', 'quotation', 'analogy'];
const SCHEMES: readonly (string | undefined)[] = [undefined, 'cause-to-effect', 'sign', 'analogy'];

/** What a random map may contain. */
export interface AnyMapOptions {
  /** At most so many statements; 24 where nothing is said. */
  readonly maxStatements?: number;
  /** At most so many inferences; as many as statements and a half where nothing is said. */
  readonly maxInferences?: number;
  /** Whether reasons may run in circles (valid, but advised against); true where nothing is said. */
  readonly circles?: boolean;
}

interface StatementChoice {
  readonly words: number;
  readonly stance: number;
  readonly hedge: number;
  readonly basis: number;
  readonly speaker: number;
  readonly question: number;
  readonly link: number;
  readonly linkTo: number;
}

interface InferenceChoice {
  readonly premises: readonly number[];
  readonly target: number;
  readonly onInference: boolean;
  readonly attack: boolean;
  readonly scheme: number;
  readonly weight: number;
}

const natural = fc.nat({ max: 0xffff });

/**
 * Any valid map: linked premises, undercuts of undercuts, shared premises, several questions, elaborations,
 * reservations, speakers, stances, tensions, texts in one or both languages. It may be as small as one statement.
 */
export function anyMap(options: AnyMapOptions = {}): fc.Arbitrary<ArgumentMap> {
  const maxStatements = options.maxStatements ?? 24;
  const maxInferences = options.maxInferences ?? Math.ceil(maxStatements * 1.5);
  return fc
    .record({
      questions: fc.nat({ max: 4 }),
      speakers: fc.nat({ max: 3 }),
      hasThesis: fc.boolean(),
      bilingual: fc.boolean(),
      statements: fc.array(
        fc.record<StatementChoice>({
          words: fc.integer({ min: 1, max: 25 }),
          stance: natural,
          hedge: natural,
          basis: natural,
          speaker: natural,
          question: natural,
          link: fc.nat({ max: 9 }),
          linkTo: natural,
        }),
        { minLength: 1, maxLength: maxStatements, size: 'max' },
      ),
      inferences: fc.array(
        fc.record<InferenceChoice>({
          premises: fc.array(natural, { minLength: 1, maxLength: 3 }),
          target: natural,
          onInference: fc.boolean(),
          attack: fc.boolean(),
          scheme: natural,
          weight: fc.nat({ max: 12 }),
        }),
        { maxLength: maxInferences, size: 'max' },
      ),
      tensions: fc.array(fc.tuple(natural, natural, natural), { maxLength: 2 }),
    })
    .map((choices) => {
      const questions = range(choices.questions).map((i): Question => {
        const id = `q${i + 1}`;
        return { id, text: text(`Question ${i + 1} is open?`, choices.bilingual), short: text(`Question ${i + 1}`, choices.bilingual) };
      });
      const speakers = range(choices.speakers).map((i): Speaker => {
        const id = i === 0 ? 'author' : `speaker${i}`;
        return { id, name: text(i === 0 ? 'The author' : `Speaker ${i}`, choices.bilingual) };
      });
      const statements = choices.statements.map((choice, i) => statementFrom(choice, i, { ...choices, questions, speakers }));
      const inferences = inferencesFrom(choices.inferences, statements.length, options.circles ?? true);
      const tensions = choices.tensions.map(([a, b, c], i): Tension => {
        const between = [idAt(a % statements.length), idAt(b % statements.length)];
        const sentence = text('They pull in two directions.', choices.bilingual);
        const isResolved = c % 2 === 0;
        const resolution = isResolved ? { kind: 'resolved' as const, resolvedBy: idAt(c % statements.length) } : { kind: 'left-standing' as const };
        return { id: `t${i + 1}`, between, ...resolution, text: sentence };
      });
      const languages = choices.bilingual ? ['en', 'zh'] : ['en'];
      const thesis = choices.hasThesis ? { thesis: idAt(0) } : {};
      return mapOf({ id: 'any-map', language: languages, ...thesis, questions, speakers, statements, inferences, tensions });
    });
}

interface Surroundings {
  readonly questions: readonly Question[];
  readonly speakers: readonly Speaker[];
  readonly hasThesis: boolean;
  readonly bilingual: boolean;
}

function statementFrom(choice: StatementChoice, i: number, around: Surroundings): Statement {
  const hedge = pick(HEDGES, choice.hedge);
  const basis = pick(BASES, choice.basis);
  const question = around.questions.length > 0 ? pick([undefined, ...around.questions], choice.question) : undefined;
  const speaker = around.speakers.length > 0 ? pick([undefined, ...around.speakers], choice.speaker) : undefined;
  const isThesis = around.hasThesis && i === 0;
  // The number decides what it is besides a premise or a target: an answer, its reservation, a restatement, unstated.
  const isAnswer = !isThesis && question !== undefined && choice.link <= 2;
  const earlier = i > 0 ? idAt(choice.linkTo % i) : undefined;
  return {
    id: idAt(i),
    text: text(`Claim ${i + 1} ${'word '.repeat(choice.words)}holds.`, around.bilingual),
    ...(choice.words % 3 === 0 ? { short: text(`Claim ${i + 1}`, around.bilingual) } : {}),
    ...(question !== undefined && !isThesis ? { question: question.id } : {}),
    ...(isAnswer ? { answers: question.id } : {}),
    ...(isAnswer && choice.link === 1 && earlier !== undefined ? { qualifies: earlier } : {}),
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    stance: pick(STANCES, choice.stance),
    ...(hedge === undefined ? {} : { hedge }),
    ...(basis === undefined ? {} : { basis }),
    ...(choice.link === 3 ? { implicit: true } : {}),
    ...(choice.link === 4 && earlier !== undefined && !isThesis ? { elaborates: earlier } : {}),
    ...(choice.link === 5 ? { note: text('A note.', around.bilingual) } : {}),
  };
}

function inferencesFrom(choices: readonly InferenceChoice[], statements: number, circles: boolean): Inference[] {
  const inferences: Inference[] = [];
  for (const choice of choices) {
    const onInference = choice.onInference && inferences.length > 0;
    const target = choice.target % statements;
    // Without circles a step always leads from a later statement to an earlier one.
    const drawn = choice.premises.map((p) => (circles || onInference ? p % statements : target + 1 + (p % Math.max(1, statements - target - 1))));
    const premises = [...new Set(drawn)].filter((p) => p < statements && (onInference || p !== target)).map(idAt);
    if (premises.length === 0) continue;
    const attack: Polarity = onInference || choice.attack ? 'attack' : 'support';
    const scheme = pick(SCHEMES, choice.scheme);
    inferences.push({
      id: `i${inferences.length + 1}`,
      premises,
      target: onInference ? { inference: inferences[choice.target % inferences.length]!.id } : { statement: idAt(target) },
      polarity: attack,
      ...(scheme === undefined ? {} : { scheme }),
      ...(choice.weight <= 10 ? {} : { weight: (choice.weight - 10) / 2 }),
    });
  }
  return inferences;
}

/** A generated map of exactly `n` statements, always the same for the same `n` and shape: `s1`, `s2`... */
export function bigMap(n: number, shape: ShapeId): ArgumentMap {
  return generateMap({ statements: n, seed: 1, shape });
}

/** A map of one language from the records that matter to a test; what is not given is empty. */
export function mapOf(records: Partial<ArgumentMap>): ArgumentMap {
  return {
    formatVersion: 1,
    id: 'test-map',
    title: { en: 'A map', zh: '一幅图' },
    language: ['en'],
    questions: [],
    speakers: [],
    statements: [],
    inferences: [],
    tensions: [],
    ...records,
  };
}

/** A statement of the author's that asserts what its id says. */
export function statement(id: Id, fields: Partial<Statement> = {}): Statement {
  return { id, text: { en: `It holds that ${id}.` }, stance: 'asserts', ...fields };
}

/** A reason: `premises` support the statement `target`. */
export function support(id: Id, premises: readonly Id[], target: Id, fields: Partial<Inference> = {}): Inference {
  return { id, premises, target: { statement: target }, polarity: 'support', ...fields };
}

/** An objection: `premises` attack the statement `target`. */
export function attack(id: Id, premises: readonly Id[], target: Id, fields: Partial<Inference> = {}): Inference {
  return { id, premises, target: { statement: target }, polarity: 'attack', ...fields };
}

/** An undercut: `premises` attack the inference `target`. */
export function undercut(id: Id, premises: readonly Id[], target: Id, fields: Partial<Inference> = {}): Inference {
  return { id, premises, target: { inference: target }, polarity: 'attack', ...fields };
}

function text(en: string, bilingual: boolean): LocalizedText {
  return bilingual ? { en, zh: `第${en.length}条陈述成立。` } : { en };
}

function idAt(i: number): Id {
  return `s${i + 1}`;
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

function pick<T>(list: readonly T[], drawn: number): T {
  return list[drawn % list.length]!;
}
