// What is copied of progress and health: each line says whose view it is, and all is signed.

import { describe, expect, it } from 'vitest';
import { healthMarkdown, progressMarkdown } from '../../src/formats/health-markdown.ts';
import { attack, mapOf, statement, support } from '../arbitraries.ts';
import { picnic } from '../analysis/picnic.ts';

const ADDRESS = 'https://example.org/#x';

describe('health as Markdown', () => {
  const tense = { ...picnic, tensions: [{ id: 't', between: ['r1', 'clouds'], kind: 'resolved' as const, resolvedBy: 'deep', text: { en: 'They *pull* apart.' } }] };

  it('has a heading for each list, and lines with number, voice and stance before the words', () => {
    const lines = healthMarkdown({ map: tense, locale: 'en' }, 'readers', ADDRESS).split('\n');
    expect(lines[0]).toBe('# Picnic: Where to look closer');
    expect(lines).toContain('## Objections that nobody answers (2)');
    expect(lines).toContain('- *objection to 1.1:* **1.1.4** Reported (Bob), and left open by the author: “clouds” (paraphrase)');
    expect(lines).toContain('- *Resolved:* They \\*pull\\* apart.');
    expect(lines).toContain('  - *resolved by* **2.1.7.1** The author: deep (paraphrase)');
    expect(lines).toContain('The map adds no premise that the text leaves unsaid.');
    expect(lines.at(-2)).toBe(`<${ADDRESS}>`);
    expect(lines.join('\n')).not.toContain('single reason');
  });

  it('tells curators of circles in their order', () => {
    const map = mapOf({ statements: [statement('a'), statement('b'), statement('c')], inferences: [support('i', ['a'], 'b'), support('j', ['b'], 'a'), attack('k', ['c'], 'a')] });
    expect(healthMarkdown({ map, locale: 'en' }, 'curators', ADDRESS)).toMatch(/## Reasons that run in a circle \(1\)\n\n- \*\*[\d.]+\*\* .*\n {2}- \*a reason for\* \*\*/);
  });
});

describe('progress as Markdown', () => {
  it('is a table by question and side, and what is not yet read', () => {
    const text = progressMarkdown({ map: picnic, locale: 'en' }, new Set(['go', 'dry', 'report']), ADDRESS);
    expect(text).toContain('| Part | Answers | For | Against |\n| --- | --- | --- | --- |\n| Thesis | 1 of 1 | – | – |\n| 1 Weather | 1 of 1 | 1 of 2 | 0 of 3 |\n');
    expect(text).toContain('## Not yet read (13)');
    expect(text).not.toMatch(/The author: report/);
    expect(text).toContain('Reported (Bob), and rejected by the author: “old-report”');
  });

  it('says when all is read', () => {
    expect(progressMarkdown({ map: picnic, locale: 'zh' }, new Set(picnic.statements.map(({ id }) => id)), ADDRESS)).toContain('所有陈述都已读过。');
  });
});
