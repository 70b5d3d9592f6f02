// A box in a real browser: what the author makes of a statement can be seen and read.

import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../src/view/tokens.css';
import '../../src/view/canvas/canvas.css';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { Statement } from '../../src/model/argument-map.ts';
import { tidyTree } from '../../src/scene/frames/tidy-tree.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { BoxNode } from '../../src/view/canvas/box-node.tsx';
import { attack, mapOf, statement, support } from '../arbitraries.ts';

const SPEAKERS = [{ id: 'author', name: { en: 'Ann' } }, { id: 'bob', name: { en: 'Bob' } }];

/** The box of an objection with the given fields to a claim. */
async function objection(fields: Partial<Statement>): Promise<HTMLElement> {
  const map = mapOf({ speakers: SPEAKERS, statements: [statement('claim'), statement('it', fields), statement('ground')], inferences: [attack('i', ['it'], 'claim'), support('j', ['ground'], 'it')] });
  const { boxes } = sceneOf(map, visibleSubmap(map, { open: new Set(['claim']), kept: undefined, hide: 'dim' }), { frame: tidyTree, locale: 'en', pageWidth: 1280, measure: approximateMeasurer });
  const props = { data: { box: boxes.get('it')! } } as unknown as Parameters<typeof BoxNode>[0];
  const { container } = await render(<BoxNode {...props} />);
  return container.querySelector<HTMLElement>('.box')!;
}

const lookOf = (box: HTMLElement): CSSStyleDeclaration => getComputedStyle(box);

test('what the author asserts has a plain frame and no word', async () => {
  const box = await objection({});
  expect(lookOf(box).borderTopStyle).toBe('solid');
  expect(box.querySelector('.box-label')).toBeNull();
});

test('what he grants has a double frame and says so', async () => {
  const box = await objection({ stance: 'concedes' });
  expect(lookOf(box).boxShadow).toContain('inset');
  expect(box.textContent).toContain('author\u00a0grants');
});

test('what he leaves open is dotted, and an objection without reply says that it has none', async () => {
  const box = await objection({ stance: 'leaves-open', speaker: 'bob' });
  expect(lookOf(box).borderTopStyle).toBe('dotted');
  expect(box.textContent).toContain('author\u00a0leaves\u00a0open');
  expect(box.textContent).toContain('unanswered');
});

test('what he rejects is struck by two slashes', async () => {
  const box = await objection({ stance: 'rejects', speaker: 'bob' });
  expect(getComputedStyle(box, '::after').backgroundImage).toContain('linear-gradient');
  expect(box.textContent).toContain('author\u00a0rejects');
});

test('what the text leaves unsaid is dashed and in brackets', async () => {
  const box = await objection({ implicit: true });
  expect(lookOf(box).borderTopStyle).toBe('dashed');
  expect(box.textContent).toContain('[It holds that it.]');
});

test('another’s view stands in quotation marks below his name', async () => {
  const box = await objection({ speaker: 'bob' });
  expect(box.querySelector('.tone-speaker')?.textContent).toBe('Bob');
  expect(box.textContent).toContain('“It holds that it.”');
});

test('a closed box tells how much it hides', async () => {
  expect((await objection({})).textContent).toContain('1 reason');
});
