// The sheet for discussion, held against the files themselves.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discussionMarkdown } from '../../src/formats/discussion-markdown.ts';
import { SCHEMES, shipped } from '../teaching/shipped.ts';

interface RawMap {
  readonly statements: readonly { readonly id: string; readonly answers?: string }[];
  readonly inferences: readonly { readonly target: { readonly statement?: string }; readonly scheme?: string; readonly critical?: readonly { readonly question: string }[] }[];
}

describe.each(shipped)('the sheet for discussion of $slug', ({ slug, map }) => {
  it.each(['en', 'zh'] as const)('asks in %s just the questions of steps to answers that the text leaves open', (locale) => {
    const raw = JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')) as RawMap;
    const answers = new Set(raw.statements.flatMap(({ id, answers: of }) => (of === undefined ? [] : [id])));
    const open = raw.inferences.filter(({ target }) => target.statement !== undefined && answers.has(target.statement)).flatMap(({ scheme, critical = [] }) =>
      (SCHEMES.schemes.find(({ id }) => id === scheme)?.questions ?? []).filter(({ id }) => !critical.some(({ question }) => question === id)).map(({ text }) => text[locale]!));
    const sheet = discussionMarkdown({ map, locale, notation: 'because' }, SCHEMES, 'https://example.org/#map');
    const [before] = sheet.split(/^## /m).slice(1);
    expect(before!.match(/^ {2}- .*$/gm)?.map((line) => line.slice(4).replaceAll('\\', ''))).toEqual(open);
    expect(open.length).toBeGreaterThan(3);
    expect(sheet).toContain('https://example.org/#map');
  });

  it('is made without the questions where they did not come', () => {
    expect(discussionMarkdown({ map, locale: 'en', notation: 'because' }, undefined, 'x')).not.toMatch(/^ {2}- .*\?$/m);
  });
});
