// The evaluation against the linear floor, as `what-if.bench.ts` measures it.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ms, type Measurement } from './table.ts';

const OUTPUT = 'tests/reports/what-if-bench.json';

interface Report {
  readonly files: readonly { readonly groups: readonly { readonly fullName: string; readonly benchmarks: readonly { readonly name: string; readonly median: number; readonly p99: number; readonly sampleCount: number }[] }[] }[];
}

export const evaluation: Measurement = {
  id: 'evaluation',
  isQuick: false,
  run: async () => {
    await promisify(execFile)('npx', ['vitest', 'bench', '--run', '--project', 'node', 'tests/bench/what-if.bench.ts', '--outputJson', OUTPUT]);
    const { files } = JSON.parse(await readFile(OUTPUT, 'utf8')) as Report;
    const groups = files.flatMap((file) => file.groups);
    return {
      title: 'Evaluation',
      columns: ['What is worked out', 'median (ms)', 'p99 (ms)', 'runs'],
      rows: groups.flatMap(({ fullName, benchmarks }) => benchmarks.map(({ name, median, p99, sampleCount }) => [`${fullName.split(' > ').at(-1)!}: ${name}`, ms(median), ms(p99), String(sampleCount)])),
      data: groups,
    };
  },
};
