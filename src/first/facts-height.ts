// How high the counts below the rows of a phone's outline are before they are set. Until the faces are there nobody sees them, and setting
// them is half the work of the first paint; what stands below them must not move when they come.

import { breakLines, type Font } from '../layout/text-measure.ts';
import { letterWidths } from './letter-widths.ts';

/** As `outline.css` has it, in pixels where a rem is 16: `.row-facts`, and what stands beside it on a narrow page. */
const FONT: Font = { face: 'sans', size: 0.8667 * 16 };
const BOLD: Font = { ...FONT, weight: 600 };
const BESIDE = { statement: 14 + 14 + 24 + 14, question: 14 + 14 + 24 + 1.6 * 16 + 14 } as const;
/** The widths of pages that are told apart; the narrowest holds for what is narrower still. */
const [FROM, TO] = [290, 700] as const;

/** The HTML with counts that are named by how they break, and for each name its number of lines as `--lines`, by the width of the page. O(letters × widths) */
export function factsByLines(html: string): { readonly html: string; readonly css: string } {
  const names = new Map<string, string>();
  const named = html.replace(/<p class="row-facts">(.*?)<\/p>/g, (all, inner: string, at: number) => {
    const row = html.lastIndexOf('data-role="treeitem"', at);
    const rules = linesByWidth(inner, /kind-question/.test(html.slice(row, html.indexOf('>', row))) ? BESIDE.question : BESIDE.statement);
    if (!names.has(rules)) names.set(rules, `f${names.size}`);
    return all.replace('"row-facts"', `"${names.get(rules)!} row-facts"`);
  });
  return { html: named, css: Array.from(names, ([rules, name]) => rules.replaceAll('&', `#first .${name}`)).join('') };
}

/** Rules for `&`, from the widest page to the narrowest. */
function linesByWidth(facts: string, beside: number): string {
  const plain = (part: string): string => part.replace(/<[^>]*>/g, '');
  // Browsers break before a dot between two blanks, `breakLines` does not; before a letter as narrow both do.
  const text = plain(facts.replace(/<span class="plus".*?<\/span>/, '')).replaceAll('·', 'i');
  const bold = Array.from(facts.matchAll(/<span class="tone-alarm">(.*?)<\/span>/g), ([, part]) => plain(part!));
  const measure: typeof letterWidths = (line, font) => bold.filter((part) => line.includes(part)).reduce((sum, part) => sum + letterWidths(part, BOLD) - letterWidths(part, FONT), letterWidths(line, font));
  let rules = '';
  let lines = 0;
  for (let width: number = TO; width >= FROM; width--) {
    const now = breakLines(text, width - beside, FONT, measure).length;
    if (now !== lines) rules += lines === 0 ? `&{--lines:${now}}` : `@media (width<${(width + 1) / 16}rem){&{--lines:${now}}}`;
    lines = now;
  }
  return rules;
}
