// An indented outline as a map: one statement a line, below what it bears on. What cannot be meant is a finding with its
// line; what is clear is taken as it is meant. The same words of the same speaker are the same statement, used again.

import { AUTHOR, type Id, type Inference, type Question, type Speaker, type Statement } from '../../model/argument-map.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import { doorAdvice, doorFinding, type OutlinePlace } from '../../model/rules/door.ts';
import type { Path } from '../../model/rules/rule.ts';
import { FORMAT_VERSION } from '../../model/format.ts';
import type { Position } from '../json-position.ts';
import { createIndents, NEAR, type Standing } from './indents.ts';
import { outlineLines, type OutlineLine } from './line.ts';
import { shortened } from '../../model/shortened.ts';
import { createIds, languageOf } from './naming.ts';

export interface OutlineReading {
  /** A map as its file has it, for the same door that a file goes through; of no use where there are findings. */
  readonly value: unknown;
  readonly findings: readonly Diagnostic[];
  /** What can be read, but perhaps not as it was meant. */
  readonly hints: readonly Diagnostic[];
  /** The line of a record of the value. */
  readonly positionOf: (path: Path) => Position;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Something that lines can stand below. */
interface Node extends Standing {
  readonly kind: 'thesis' | 'question' | 'statement' | 'broken';
  readonly id: Id;
  /** The step that brings the statement here. */
  readonly step: Draft<Inference> | undefined;
}

const AUTHOR_NAMES: Readonly<Record<string, string>> = { en: 'The author', zh: '作者' };

/** Reads an outline. Linear in the text; nothing throws. */
export function readOutline(text: string): OutlineReading {
  const lines = outlineLines(text);
  const lang = languageOf(text);
  const say = (words: string): LocalizedText => ({ [lang]: words });
  const newId = createIds(['author']);
  const places = new Map<unknown, Position>();
  const findings: Diagnostic[] = [];
  const hints: Diagnostic[] = [];
  const indents = createIndents();
  const questions: Question[] = [];
  const speakers: Speaker[] = [{ id: AUTHOR, name: say(AUTHOR_NAMES[lang]!) }];
  const statements = new Map<string, Draft<Statement>>();
  const inferences: Draft<Inference>[] = [];
  /** The question that each answer answers. */
  const answers = new Map<Id, Id>();
  let title: string | undefined;
  let thesis: Id | undefined;
  const stack: Node[] = [];

  const at = ({ line, column }: OutlineLine): Position => ({ line, column });
  const speakerId = (name: string): Id => {
    if (/^(author|the author|作者)$/i.test(name)) return AUTHOR;
    let speaker = speakers.find((each) => each.name[lang] === name);
    if (!speaker) speakers.push((speaker = { id: newId(name, 'speaker'), name: say(name) }));
    return speaker.id;
  };
  const statementOf = (line: OutlineLine): Draft<Statement> => {
    const speaker = line.speaker === undefined ? AUTHOR : speakerId(line.speaker);
    const key = `${speaker}\n${line.text}`;
    let statement = statements.get(key);
    if (!statement) {
      statement = { id: newId(line.text, 's'), text: say(line.text), stance: line.stance, ...(speaker === AUTHOR ? {} : { speaker }) };
      statements.set(key, statement);
      places.set(statement, at(line));
    }
    // Used again, a statement may be told more of, never something else.
    if (statement.stance === 'asserts') statement.stance = line.stance;
    if (line.isImplicit) statement.implicit = true;
    const anchors = [...new Set([...(statement.anchors ?? []), ...line.anchors])];
    if (anchors.length > 0) statement.anchors = anchors;
    return statement;
  };
  const stepTo = (line: OutlineLine, id: Id, target: Inference['target'], polarity: Inference['polarity']): Draft<Inference> => {
    const step: Draft<Inference> = { id: newId('', 'r'), premises: [id], target, polarity };
    inferences.push(step);
    places.set(step, at(line));
    return step;
  };
  const refuse = (line: OutlineLine, place: OutlinePlace): Node => {
    findings.push(doorFinding('outline-place', { place, near: shortened(line.text, NEAR), ...at(line) }));
    return brokenAt(line);
  };
  const nodeOf = (line: OutlineLine, parent: Node | undefined, above: Node | undefined): Node => {
    const { kind } = line;
    const check = indents.check(line, parent, kind === 'together' ? above : undefined);
    const made = (of: 'thesis' | 'statement', { id }: { readonly id: Id }, step?: Draft<Inference>): Node => {
      const onto = kind === 'together' ? above : parent;
      if (check === 'off' && onto && kind !== 'plain' && kind !== 'title' && kind !== 'question') hints.push(indents.tell(line, id, kind === 'answer' && onto.kind !== 'question' ? 'reservation' : kind, onto));
      return { line: line.line, indent: line.indent, isOff: check !== 'level', kind: of, id, step };
    };
    if (kind === 'question') {
      if (parent) return refuse(line, 'question-below');
      const question = { id: newId(line.text, 'q'), text: say(line.text), short: say(shortened(line.text, SHORT)), ...(line.anchors.length > 0 ? { anchors: line.anchors } : {}) };
      questions.push(question);
      places.set(question, at(line));
      return { ...brokenAt(line), kind: 'question', id: question.id };
    }
    if (kind === 'plain') {
      if (parent || thesis !== undefined) return refuse(line, parent ? 'no-sign' : 'second-thesis');
      const isFirst = statements.size + questions.length === 0;
      const statement = statementOf(line);
      thesis = statement.id;
      if (!isFirst) hints.push(doorAdvice('outline-thesis', { near: shortened(line.text, NEAR), ...at(line) }, [thesis]));
      return made('thesis', statement);
    }
    if (kind === 'alone') {
      if (parent && parent.kind !== 'question') return refuse(line, 'alone-below');
      const statement = statementOf(line);
      if (parent) statement.question ??= parent.id;
      return made('statement', statement);
    }
    if (kind === 'together') {
      if (!above?.step) return refuse(line, 'alone-together');
      const statement = statementOf(line);
      above.step.premises = [...above.step.premises, statement.id];
      return made('statement', statement, above.step);
    }
    if (kind === 'answer') {
      const answered = parent?.kind === 'question' ? parent.id : parent && answers.get(parent.id);
      if (!parent || answered === undefined) return refuse(line, 'answer-without-question');
      const statement = statementOf(line);
      statement.answers ??= answered;
      if (parent.kind !== 'question') statement.qualifies ??= parent.id;
      answers.set(statement.id, answered);
      return made('statement', statement);
    }
    if (!parent) return refuse(line, 'nothing-above');
    if (parent.kind === 'question') return refuse(line, 'below-question');
    if (kind === 'undercut') {
      if (!parent.step) return refuse(line, 'no-step');
      const statement = statementOf(line);
      return made('statement', statement, stepTo(line, statement.id, { inference: parent.step.id }, 'attack'));
    }
    const statement = statementOf(line);
    if (kind === 'restatement') {
      statement.elaborates ??= parent.id;
      return made('statement', statement);
    }
    return made('statement', statement, stepTo(line, statement.id, { statement: parent.id }, kind === 'reason' ? 'support' : 'attack'));
  };

  for (const line of lines) {
    if (line.text === '') {
      findings.push(doorFinding('outline-empty', at(line)));
      continue;
    }
    if (line.kind === 'title') {
      title ??= line.text;
      continue;
    }
    let above: Node | undefined;
    let isMixed = false;
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const isDeeper = line.indent.length > top.indent.length;
      isMixed = !(isDeeper ? line.indent.startsWith(top.indent) : top.indent.startsWith(line.indent));
      if (isMixed || isDeeper || (line.indent.length === top.indent.length && takesBeside(top, line))) break;
      if (line.indent.length === top.indent.length) above = top;
      stack.pop();
    }
    if (isMixed) {
      findings.push(doorFinding('outline-indent', at(line)));
      continue;
    }
    const parent = stack.at(-1);
    if (parent?.kind === 'broken' || (above?.kind === 'broken' && line.kind === 'together')) stack.push(brokenAt(line));
    else stack.push(nodeOf(line, parent, above));
  }

  const all = [...statements.values()];
  const [first] = all;
  const name = title ?? (thesis === undefined ? questions[0]?.text[lang] : all.find(({ id }) => id === thesis)?.text[lang]) ?? first?.text[lang] ?? '';
  const value = {
    formatVersion: FORMAT_VERSION,
    id: createIds([])(name, 'outline'),
    title: say(name),
    language: [lang],
    ...(thesis === undefined ? {} : { thesis }),
    questions,
    speakers,
    statements: all,
    inferences,
  };
  const records: Readonly<Record<string, readonly unknown[]>> = { questions, speakers, statements: all, inferences };
  return { value, findings, hints, positionOf: ([list, i]) => places.get(records[String(list)]?.[Number(i)]) ?? { line: 1, column: 1 } };
}

/** A line that says nothing that others could stand below. */
const brokenAt = ({ line, indent }: OutlineLine): Node => ({ line, indent, isOff: false, kind: 'broken', id: '', step: undefined });

/** Letters of a question where it is told in a line of its own. */
const SHORT = 40;

/** Whether a line belongs to the one above although it stands as far in: what bears on the thesis or answers a question. */
function takesBeside(above: Node, { kind }: OutlineLine): boolean {
  if (above.kind === 'question') return kind === 'answer' || kind === 'alone';
  return above.kind === 'thesis' && (kind === 'reason' || kind === 'objection' || kind === 'restatement');
}
