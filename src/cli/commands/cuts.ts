// `crux cuts`: what a claim hangs on.

import { parseArgs } from 'node:util';
import { cutsFor } from '../../analysis/what-if/cuts.ts';
import { recipesOf } from '../../analysis/what-if/recipes.ts';
import { indexOf } from '../../model/map-index.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const cuts: Command = {
  name: 'cuts',
  summary: 'the least sets of starting points on which a claim hangs',
  usage: `crux cuts FILE --for ID [--json]
  Prints {for, sets, complete}: all sets of starting points (statements without a reason in the map that are in) whose joint
  rejection takes the statement from in to out, while that of no part of them does; by size, then by ids.
  complete is false where the map is too closely knit for all: then these are all sets up to some size, at most 3.
  Without --json: a line each, with "or" between what can take each other's place.`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { for: { type: 'string' }, json: { type: 'boolean', default: false } } });
    const [file] = positionals;
    const claim = values.for;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (claim === undefined) throw new UsageError('Name a statement with --for.');
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be evaluated; "crux check ${file}" says why.`);
      return 1;
    }
    const map = result.value;
    const index = indexOf(map);
    if (!index.statement(claim)) {
      const [answer] = index.answersTo(claim);
      const isStep = index.inference(claim) !== undefined;
      io.err(`"${claim}" is ${answer ? `a question of this map: name a statement, such as its answer "${answer.id}"` : isStep ? 'a step of this map: name a statement' : 'no statement of this map; "crux stats" counts them, "crux label" lists them'}.`);
      return 1;
    }
    const found = cutsFor(map, claim);
    if (values.json) io.out(JSON.stringify(found));
    else {
      if (found.sets.length === 0) io.out(found.complete ? 'Nothing that is rejected brings it down.' : 'No set of up to 3 brings it down.');
      for (const recipe of recipesOf(found.sets)) io.out(recipe.map((group) => group.join(' or ')).join(' and '));
      if (!found.complete) io.err('These are not all: the map is too closely knit.');
    }
    return 0;
  },
};
