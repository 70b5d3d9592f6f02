// `npm run bench`: measures, prints, and saves what came of it: `tests/reports/bench.json` and, of a whole run, the section on speed in
// the README. With `--quick` smaller sizes and fewer rounds, in less than two minutes, and only printed and saved as JSON.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser.mjs';
import { MEASUREMENTS } from './tables/index.ts';
import { markdownOf, type Table } from './tables/table.ts';

const README = 'README.md';
const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->'];
const FILE = 'tests/reports/bench.json';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Statements of the maps, such as `80,50000`. */
    sizes: { type: 'string' },
    /** Parts of the names of what is drawn with, such as `crux,canvas`. */
    only: { type: 'string' },
    /** The tables, such as `painting`. */
    tables: { type: 'string' },
  },
});
const sizes = values.sizes?.split(',').map((text) => {
  const size = /^\d+$/.test(text) ? Number(text) : 0;
  if (size < 1) throw new Error(`--sizes are numbers of statements joined by commas; "${text}" is none.`);
  return size;
});
const wanted = values.tables?.split(',');
const unknown = wanted?.find((id) => !MEASUREMENTS.some((each) => each.id === id));
if (unknown !== undefined) throw new Error(`There is no table "${unknown}"; the tables are ${MEASUREMENTS.map(({ id }) => id).join(', ')}.`);

const executablePath = await findBrowser();
const browser = execFileSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const machine = `${cpus()[0]!.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}; ${browser}, headless, without a graphics card; Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
const tables: Table[] = [];
for (const measurement of MEASUREMENTS) {
  if (wanted ? !wanted.includes(measurement.id) : values.quick && !measurement.isQuick) continue;
  const options = { isQuick: values.quick, ...(sizes && { sizes }), ...(values.only !== undefined && { only: values.only.split(',') }) };
  tables.push(await measurement.run({ ...options, log: (line) => void process.stderr.write(`${line}\n`) }));
}

const text = [`Measured ${date} on ${machine}.`, ...tables.map(markdownOf)].join('\n\n');
process.stdout.write(`${text}\n`);
mkdirSync('tests/reports', { recursive: true });
writeFileSync(FILE, `${JSON.stringify({ date, machine, quick: values.quick, tables }, undefined, 1)}\n`);
const isWhole = !values.quick && !sizes && !wanted && values.only === undefined;
if (isWhole) {
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${README} has no place between ${BEGIN} and ${END} for the tables.`);
  writeFileSync(README, `${readme.slice(0, from + BEGIN.length)}\n${text}\n${readme.slice(to)}`);
}
