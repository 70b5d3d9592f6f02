// `crux label`: what stands under what a reader rejects, doubts and grants.

import { parseArgs } from 'node:util';
import { consequencesOf } from '../../analysis/what-if/consequences.ts';
import { authorsEvaluation, differenceOf, evaluationOf } from '../../analysis/what-if/evaluation.ts';
import { cleaned, OVERRIDE_KINDS } from '../../analysis/what-if/overrides.ts';
import { chainSentences, type Told } from '../../formats/chain-sentences.ts';

import type { Id } from '../../model/argument-map.ts';
import { UsageError, type Command } from '../command.ts';
import { readMapFile } from '../read-file.ts';

export const label: Command = {
  name: 'label',
  summary: 'what stands when a reader rejects, doubts or grants something',
  usage: `crux label FILE [--reject ID[,ID]] [--doubt ID[,ID]] [--grant ID[,ID]] [--lang en|zh] [--json]
  Prints {statements, inferences}: of every record {id, label, status, reasonsBefore, reasonsAfter, why}.
  label is in, out or open; before is the author's reading, with nothing overridden.
  Without --json: only the records that change, a line each.
  Unknown ids are named and left out; of an id given twice, reject counts before doubt, and doubt before grant.`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        reject: { type: 'string', multiple: true, default: [] },
        doubt: { type: 'string', multiple: true, default: [] },
        grant: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    const { lang } = values;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    if (lang !== 'en' && lang !== 'zh') throw new UsageError(`There are no messages in "${lang}".`);
    const { result } = await readMapFile(file, io.cwd);
    if (!result.ok) {
      io.err(`${file} cannot be evaluated; "crux check ${file}" says why.`);
      return 1;
    }
    const map = result.value;
    const ids = (given: readonly string[]): Id[] => given.flatMap((list) => list.split(',')).filter((id) => id !== '');
    const { overrides, faults } = cleaned(map, { reject: ids(values.reject), doubt: ids(values.doubt), grant: ids(values.grant) });
    for (const { fault, id } of faults) {
      if (fault === 'unknown') io.err(`"${id}" is no statement or inference of this map and is left out.`);
      else io.err(`"${id}" is given more than once; it counts as ${OVERRIDE_KINDS.find((kind) => overrides[kind].includes(id))}.`);
    }
    const was = authorsEvaluation(map);
    const now = evaluationOf(map, overrides);
    const consequences = consequencesOf(was, now);
    const told: Told = { map, now, consequences, locale: lang };
    const why = (id: Id): string => chainSentences(told, id).join(lang === 'zh' ? '' : ' ');
    if (!values.json) {
      for (const { id, status, after } of consequences.values()) io.out(`${id}: ${after}, ${status}: ${why(id)}`);
      return 0;
    }
    const record = ({ id }: { readonly id: Id }): object => {
      const { after, status, reasonsBefore, reasonsAfter } = differenceOf(was, now, id);
      return { id, label: after, status, reasonsBefore, reasonsAfter, why: why(id) };
    };
    io.out(JSON.stringify({ statements: map.statements.map(record), inferences: map.inferences.map(record) }));
    return 0;
  },
};
