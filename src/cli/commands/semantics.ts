// `crux semantics`: a map as an abstract framework, evaluated by a semantics from the literature.

import { parseArgs } from 'node:util';
import { SUPPORT_READINGS } from '../../analysis/frameworks/framework.ts';
import { extensionsOf, strengthsOf, type ExtensionChoice, type GradualChoice, type MapExtensions } from '../../analysis/semantics/evaluate-map.ts';
import { semantics as registry } from '../../analysis/semantics/index.ts';
import { labelsOf } from '../../analysis/semantics/labels.ts';
import type { Label } from '../../analysis/what-if/evaluation.ts';
import type { Strengths } from '../../analysis/semantics/semantics.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { UsageError, type Command, type Io } from '../command.ts';
import { readMapFile } from '../read-file.ts';

const FRAMEWORKS = ['af', 'baf', 'qbaf'] as const;
const OF_EXTENSIONS = registry.filter((each) => each.kind === 'extensions').map(({ id }) => id);
const OF_STRENGTHS = registry.filter((each) => each.kind === 'strengths').map(({ id }) => id);
const LABELS: readonly Label[] = ['in', 'out', 'open'];

export const semantics: Command = {
  name: 'semantics',
  summary: 'evaluate a map by a semantics of abstract argumentation',
  usage: `crux semantics FILE --as ${FRAMEWORKS.join('|')} --semantics ID [--support ${SUPPORT_READINGS.join('|')}] [--base N] [--json]
  Statements and steps (inferences) are the arguments; a step needs all its premises. Stances and speakers play no part.
  --as af    the attacks alone: a reason adds nothing to what it is a reason for
  --as baf   attacks and supports, as --support reads them
  --as qbaf  attacks and supports that change numbers; a step is as strong as its weakest premise, times its weight
  --semantics  with af and baf: ${OF_EXTENSIONS.join(', ')}
               with qbaf: ${OF_STRENGTHS.join(', ')}
  --support  with baf. deductive: a step that is accepted carries its target with it
                       necessary: a statement stands only with all steps that support it
                       evidential: a statement that steps support needs one of them (as if nothing is said)
  --base     with qbaf: the base score of every statement, 0 to 1 (0.5)
  --json     {as, semantics, support, complete, extensions: [[statement]], inferences: [[inference]]}, a list of each an
             extension; or {as, semantics, base, settled, steps, strengths: {statement: n}, inferences: {inference: n}}.
             complete: these are all; settled: the strengths no longer change`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        semantics: { type: 'string' },
        support: { type: 'string', default: 'evidential' },
        base: { type: 'string', default: '0.5' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    const choice = choiceOf(values);
    for (const each of ['support', 'base'] as const) {
      const isGiven = args.some((arg) => arg === `--${each}` || arg.startsWith(`--${each}=`));
      if (isGiven && !(each in choice)) io.err(`--${each} has no effect with --as ${choice.as}: it belongs to ${each === 'support' ? 'baf' : 'qbaf'}.`);
    }
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be evaluated; "crux check ${file}" says why.`);
      return 1;
    }
    const map = result.value;
    if (choice.as === 'qbaf') {
      const strengths = strengthsOf(map, choice);
      if (!strengths.settled) io.err(`It did not settle within ${strengths.steps} rounds: the strengths are those of the last round, not a result.`);
      tellStrengths(map, choice, strengths, values.json, io);
      return 0;
    }
    const found = extensionsOf(map, choice);
    if (!found) {
      io.err(`${file} is too large for this reading of support; try another --support, or --as af.`);
      return 1;
    }
    if (!found.complete) io.err('It stopped at the bound of the search: each extension here is one, but there may be more.');
    tellExtensions(map, choice, found, values.json, io);
    return 0;
  },
};

interface Asked {
  readonly as?: string | undefined;
  readonly semantics?: string | undefined;
  readonly support: string;
  readonly base: string;
}

/** What was asked for, or a UsageError that says what is wrong with it. All names are checked, also those without effect. */
function choiceOf({ as, semantics: id, support, base }: Asked): ExtensionChoice | GradualChoice {
  const framework = oneOf('--as', FRAMEWORKS, as);
  const reading = oneOf('--support', SUPPORT_READINGS, support);
  const score = base.trim() === '' ? NaN : Number(base);
  if (!(score >= 0 && score <= 1)) throw new UsageError(`--base takes a number from 0 to 1, not "${base}".`);
  const known = oneOf('--semantics', [...OF_EXTENSIONS, ...OF_STRENGTHS], id);
  const ofExtensions = OF_EXTENSIONS.find((each) => each === known);
  const ofStrengths = OF_STRENGTHS.find((each) => each === known);
  if (framework === 'qbaf') {
    if (!ofStrengths) throw new UsageError(`"${known}" finds extensions: it goes with --as af or --as baf. With qbaf go: ${OF_STRENGTHS.join(', ')}.`);
    return { as: framework, semantics: ofStrengths, base: score };
  }
  if (!ofExtensions) throw new UsageError(`"${known}" finds strengths: it goes with --as qbaf. With ${framework} go: ${OF_EXTENSIONS.join(', ')}.`);
  return framework === 'af' ? { as: framework, semantics: ofExtensions } : { as: framework, semantics: ofExtensions, support: reading };
}

function oneOf<T extends string>(option: string, known: readonly T[], asked: string | undefined): T {
  const found = known.find((each) => each === asked);
  if (found === undefined) throw new UsageError(`${option} takes: ${known.join(', ')}${asked === undefined ? '' : `; not "${asked}"`}.`);
  return found;
}

function tellExtensions(map: ArgumentMap, choice: ExtensionChoice, { af, extensions, complete }: MapExtensions, json: boolean, io: Io): void {
  const isStatement = new Set(map.statements.map(({ id }) => id));
  if (json) {
    const of = (statements: boolean): Id[][] => extensions.map((ids) => ids.filter((id) => isStatement.has(id) === statements));
    io.out(JSON.stringify({ ...choice, complete, extensions: of(true), inferences: of(false) }));
    return;
  }
  io.out(`${headingOf(choice)}: ${extensions.length} ${extensions.length === 1 ? 'extension' : 'extensions'}${complete ? '' : ' or more'}`);
  for (const [i, extension] of extensions.entries()) {
    io.out(`\n${i + 1}`);
    const labels = [...labelsOf(af, extension)];
    for (const [kind, statements] of [['statements', true], ['steps', false]] as const) {
      for (const label of LABELS) {
        const ids = labels.filter(([id, each]) => each === label && isStatement.has(id) === statements).map(([id]) => id);
        if (ids.length > 0) io.out(`  ${kind} ${label} (${ids.length}): ${ids.join(', ')}`);
      }
    }
  }
}

function tellStrengths(map: ArgumentMap, choice: GradualChoice, { strengths, settled, steps }: Strengths, json: boolean, io: Io): void {
  const of = (records: readonly { readonly id: Id }[]): [Id, number][] => records.map(({ id }) => [id, strengths.get(id)!]);
  if (json) {
    io.out(JSON.stringify({ ...choice, settled, steps, strengths: Object.fromEntries(of(map.statements)), inferences: Object.fromEntries(of(map.inferences)) }));
    return;
  }
  io.out(`${headingOf(choice)}: ${settled ? `settled after ${steps} rounds` : `did not settle within ${steps} rounds`}`);
  for (const [kind, records] of [['statements', map.statements], ['steps', map.inferences]] as const) {
    if (records.length > 0) io.out(`\n${kind}`);
    for (const [id, strength] of of(records)) io.out(`  ${strength.toFixed(3)}  ${id}`);
  }
}

/** What the result depends on, in a line. */
function headingOf(choice: ExtensionChoice | GradualChoice): string {
  return Object.entries(choice).map(([name, value]) => `${name} ${value}`).join(', ');
}
