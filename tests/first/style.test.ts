import { expect, test } from 'vitest';
import { rulesFor, styledByRules, takeFaces } from '../../src/first/style.ts';

test('styles become rules, and what says the same is named alike', () => {
  const { html, css } = styledByRules('<p style="top:1px">a</p><p style="top:2px">b</p><p style="top:1px" class="x">c</p>', '#here');
  expect(html).toBe('<p class="s0">a</p><p class="s1">b</p><p class="s0 x">c</p>');
  expect(css).toBe('#here .s0{top:1px}#here .s1{top:2px}');
});

const HTML = '<div class="bar wide"><button class="walk"></button></div>';

test.each([
  ['.bar{a:1}', '.bar{a:1}'],
  ['.panel{a:1}', ''],
  ['.bar .walk{a:1}.bar .panel{a:2}', '.bar .walk{a:1}'],
  ['.panel,.walk:hover,button{a:1}', '.walk:hover,button{a:1}'],
  // What stands in brackets may be one of several, or not be meant.
  ['.bar:has(.panel,.x){a:1}.bar>:not(.panel){a:2}', '.bar:has(.panel,.x){a:1}.bar>:not(.panel){a:2}'],
  ['@media (max-width:700px){.bar{a:1}.panel{a:2}}', '@media (max-width:700px){.bar{a:1}}'],
  ['@media (max-width:700px){.panel{a:2}}', ''],
  ['@media print{.bar{a:1}}', ''],
  ['@supports (a:1){@media (b:1){.walk{a:1}}}', '@supports (a:1){@media (b:1){.walk{a:1}}}'],
  ['@keyframes x{from{a:1}to{a:2}}.bar{a:1}', '.bar{a:1}'],
  ['@font-face{font-family:x}', ''],
  ['@charset "utf-8";.bar{a:1}', '.bar{a:1}'],
  [':root[data-theme=dark]{a:1}#app,.page{a:2}', ':root[data-theme=dark]{a:1}#app{a:2}'],
])('of %s the page needs "%s"', (css, needed) => {
  expect(rulesFor(HTML, css)).toBe(needed);
});

test('faces that pass are taken out, the others stay', () => {
  expect(takeFaces('@font-face{src:a}.x{a:1}@font-face{src:b}', (face) => face.includes('src:a'))).toEqual({ faces: '@font-face{src:a}', rest: '.x{a:1}@font-face{src:b}' });
});
