// `crux check`: holds maps and talks against all rules and prints what they find, a line each, as compilers do.

import { parseArgs } from 'node:util';
import { dirname, join, relative } from 'node:path';
import type { Reading } from '../../formats/read-map-text.ts';
import { explain } from '../../i18n/rule-messages.ts';
import { rulesEn } from '../../i18n/rules.en.ts';
import { rulesZh } from '../../i18n/rules.zh.ts';
import type { Diagnostic, Severity } from '../../model/diagnostics.ts';
import { checkMap } from '../../model/check-map.ts';
import { doorFinding } from '../../model/rules/door.ts';
import { checkTalk } from '../../presenting/check-talk.ts';
import type { Talk } from '../../presenting/talk.ts';
import { UsageError, type Command, type Io } from '../command.ts';
import { filesOf, readMapFile, readSourceFile, readTalkFile } from '../read-file.ts';

const LANGUAGES = { en: rulesEn, zh: rulesZh };

/** A finding and where it is. */
interface Located {
  readonly finding: Diagnostic;
  readonly file: string;
  readonly reading: Reading<unknown>;
}

export const check: Command = {
  name: 'check',
  summary: 'hold maps and talks against all rules',
  usage: `crux check [--curated] [--lang en|zh] FILE|FOLDER...
  Prints file:line:column: severity: rule: message, and exits 1 where there is an error.
  What a file is, is told by what is in it; a talk is held against the map.json beside it. Of a folder, map.json and talk.json.
  --curated  as the maps of this project are checked: advice counts as an error
  --lang     the language of the messages (en)`,
  run: async (args, io) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { curated: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } },
    });
    const { curated, lang } = values;
    if (lang !== 'en' && lang !== 'zh') throw new UsageError(`There are no messages in "${lang}".`);
    if (positionals.length === 0) throw new UsageError('Name the files to check.');
    const counts: Record<Severity, number> = { error: 0, advice: 0 };
    const files = (await Promise.all(positionals.map((path) => filesOf(path, io.cwd)))).flat();
    let talks = 0;
    for (const file of files) {
      const talk = await readTalkFile(file, io.cwd);
      if (talk) talks++;
      const located = talk ? await findingsInTalk(talk, file, curated, io) : await findingsIn(file, curated, io);
      for (const line of await linesFor(located, lang)) io.out(line);
      for (const { finding } of located) counts[finding.severity]++;
    }
    const told = [counted(files.length - talks, 'map'), counted(talks, 'talk')].filter((part) => !part.startsWith('0')).join(', ');
    io.err(`${told}: ${counts.error} errors, ${counts.advice} advice`);
    return counts.error > 0 ? 1 : 0;
  },
};

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** Of a talk without a map beside it only its form can be told. */
async function findingsInTalk(reading: Reading<Talk>, file: string, curated: boolean, io: Io): Promise<Located[]> {
  const at = (finding: Diagnostic): Located => ({ finding: { ...finding, severity: curated ? 'error' : finding.severity }, file, reading });
  if (!reading.result.ok) return reading.result.findings.map(at);
  const beside = await readMapFile(join(dirname(file), 'map.json'), io.cwd);
  return beside.result.ok ? checkTalk(beside.result.value, reading.result.value).map(at) : [];
}

async function findingsIn(file: string, curated: boolean, io: Io): Promise<Located[]> {
  const reading = await readMapFile(file, io.cwd);
  const at = (finding: Diagnostic): Located => ({ finding, file, reading });
  if (!reading.result.ok) return reading.result.findings.map(at);
  const map = reading.result.value;
  const text = await readSourceFile(map, file, io.cwd);
  const source = text?.reading.result;
  const ofRules = [...(reading.hints ?? []), ...checkMap(map, { curated, ...(source?.ok ? { source: source.value } : {}) })].map(at);
  if (!text || !source || source.ok) return ofRules;
  const isMissing = source.findings.some((finding) => finding.rule === 'file-missing');
  const severity: Severity = curated ? 'error' : 'advice';
  if (isMissing) return [at({ ...doorFinding('source-missing', { file: map.source?.file ?? '' }, ['source', 'file']), severity }), ...ofRules];
  const ofText = source.findings.map((finding): Located => ({ finding: { ...finding, severity }, file: relative(io.cwd, text.file), reading: text.reading }));
  return [...ofText, ...ofRules];
}

async function linesFor(located: readonly Located[], lang: keyof typeof LANGUAGES): Promise<string[]> {
  const locators = new Map<Reading<unknown>, Awaited<ReturnType<Reading<unknown>['locate']>>>();
  const lines: string[] = [];
  for (const { finding, file, reading } of located) {
    const positionOf = locators.get(reading) ?? (await reading.locate());
    locators.set(reading, positionOf);
    const { line, column } = positionOf(finding);
    const { message, remedy } = explain(LANGUAGES[lang], finding);
    lines.push(`${file}:${line}:${column}: ${finding.severity}: ${finding.rule}: ${message} ${remedy}`.trimEnd());
  }
  return lines;
}
