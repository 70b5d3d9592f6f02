// The page of the site with the first screen in it. The order is that of the wire: styles and the script that decides, then what is read on
// the smallest screen, on larger ones, and only then what the application is made of, so that nothing of it holds up the text.

import { PAGE_WIDTHS } from '../layout/page-widths.ts';
import { rulesFor, styledByRules, takeFaces, type Styled } from './style.ts';

export interface PageParts {
  /** The page as it was built: with the application's script and style sheet in its head, and `#app`. */
  readonly index: string;
  /** The screens. */
  readonly screens: string;
  /** Decides which of them is shown. */
  readonly script: string;
  /** The style sheet of the first screen alone. */
  readonly own: string;
  /** What the application's first file says, and further sheets that the screens need. Their paths begin where the page stands. */
  readonly sheets: readonly string[];
}

/** A page, and the styles that stand in it, for the policy. */
export interface FirstPage {
  readonly html: string;
  readonly styles: readonly string[];
}

/** How the first of the larger screens begins. */
const FIRST_WIDE = '<div class="page first-wide"';

/** @throws Error where the page is not as it is expected. O(letters) */
export function intoPage({ index, screens, script, own, sheets }: PageParts): FirstPage {
  const all = sheets.join('');
  const { faces } = takeFaces(all, isFirstFace);
  const plain = takeFaces(all, () => true).rest;
  // The first family of each is the page's own.
  const stacks = (own: '' | '$1'): string => Array.from(all.matchAll(/--(serif|sans):([^;}]*)/g), ([, name, families]) => `--${name}:${families!.replace(/^([^,]*,)/, `${own}"First ${name}",`)};`).join('');
  const head = (html: string): string => rulesFor(`${html} class="first"`, plain).replaceAll('[role=', '[data-role=');
  const shown = PAGE_WIDTHS.map((width, i) => {
    const [from, to] = [i === 0 ? 0 : width, PAGE_WIDTHS[i + 1]];
    return `@media (min-width:${from}px)${to === undefined ? '' : ` and (max-width:${to - 0.02}px)`}{.first-map-${width}{display:block}}`;
  });
  const [narrow, wide] = [screens.slice(0, screens.indexOf(FIRST_WIDE)), screens.slice(screens.indexOf(FIRST_WIDE))].map((html, i) => styledByRules(ascii(html), '#first', 'ab'[i]!)) as [Styled, Styled];
  const styles = [
    [faces, head(narrow.html), own.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' '), `#first{${stacks('')}}:root[data-faces] #first{${stacks('$1')}}`, narrow.css].join(''),
    // For larger screens only: rules that stand here again would otherwise win over those that only the smallest has.
    [`@media (min-width:700.02px){${head(wide.html)}}`, ...shown, wide.css].join(''),
  ];
  const body: string[] = [];
  const bare = index.replace(/[ \t]*<(?:script type="module"[^>]*><\/script|link rel="(?:stylesheet|modulepreload)"[^>]*)>\n?/g, (tag) => {
    body.push(tag.trim());
    return '';
  });
  const sheet = body.find((tag) => tag.includes('rel="stylesheet"'));
  if (body.length < 2 || !sheet || !bare.includes(APP) || !screens.includes(FIRST_WIDE)) throw new Error('the built page is not as expected');
  if (styles.some((style) => /<\/style/i.test(style)) || /<\/script|<!--/i.test(script)) throw new Error('style or script holds what would end it');
  // A sheet that is waited for: a phone paints what came before it, and does not read the larger screens first. Nor does it paint before, an empty page.
  const pause = sheet.replace('>', ` id="${READ}" media="(max-width: 700px)">`);
  // Functions, for in a text `$` means something.
  const html = bare
    .replace('</head>', () => `<link rel="expect" href="#${READ}" blocking="render">\n    <style>${styles[0]}</style>\n    <script>${script}</script>\n  </head>`)
    .replace(APP, () => `<div id="first">${narrow.html}${pause}<style>${styles[1]}</style>${wide.html}</div>\n    ${APP}\n    ${body.join('\n    ')}`);
  return { html, styles };
}

const APP = '<div id="app"></div>';
/** Where the smallest screen ends. */
const READ = 'read';

/** Letters of other alphabets by their numbers: a page that is all ASCII need not be decoded, which takes longer than to read it. */
function ascii(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/** Those for Latin letters, upright and italic: what an English or Chinese first screen is set in. */
export function isFirstFace(face: string): boolean {
  return face.includes('-latin-wght-');
}
