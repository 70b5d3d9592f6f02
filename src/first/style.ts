// What a style sheet needs to say of some HTML, and styles as a sheet instead of attributes, which the policy of the page refuses.

/** Some HTML without styles, and the rules that say them. */
export interface Styled {
  readonly html: string;
  readonly css: string;
}

/** The HTML with its styles as rules: elements that say the same are named alike, with names that begin with `prefix`. O(letters) */
export function styledByRules(html: string, within: string, prefix = 's'): Styled {
  const names = new Map<string, number>();
  const named = html.replace(/<[^>]* style="([^"]*)"[^>]*>/g, (tag, style: string) => {
    if (!names.has(style)) names.set(style, names.size);
    const name = `${prefix}${names.get(style)}`;
    const bare = tag.replace(` style="${style}"`, '');
    return bare.includes(' class="') ? bare.replace(' class="', ` class="${name} `) : bare.replace(/^<[\w-]+/, `$& class="${name}"`);
  });
  return { html: named, css: Array.from(names, ([style, name]) => `${within} .${prefix}${name}{${style}}`).join('') };
}

/**
 * The rules of a style sheet that may concern elements of some HTML: those whose classes all stand in it. Faces, animations and what is
 * said of paper are left out. O(letters)
 */
export function rulesFor(html: string, css: string): string {
  const classes = new Set(Array.from(html.matchAll(/ class="([^"]*)"/g), ([, names]) => names!.split(' ')).flat());
  const concerns = (selector: string): boolean => Array.from(withoutArguments(selector).matchAll(/\.([\w-]+)/g), ([, name]) => name!).every((name) => classes.has(name));
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (/^@(?:media(?! print)|supports|layer)/.test(prelude)) return wrapped(prelude, rulesFor(html, body));
      if (prelude.startsWith('@')) return '';
      return wrapped(splitAt(prelude, ',').filter(concerns).join(','), body);
    })
    .join('');
}

/** The faces of a style sheet that a test lets pass, and the sheet without them. O(letters) */
export function takeFaces(css: string, test: (face: string) => boolean): { readonly faces: string; readonly rest: string } {
  let faces = '';
  const rest = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (!test(face)) return face;
    faces += face;
    return '';
  });
  return { faces, rest };
}

function wrapped(prelude: string, body: string): string {
  return prelude === '' || body === '' ? '' : `${prelude}{${body}}`;
}

/** The rules of a sheet without comments, as a build writes it. */
function rulesOf(css: string): { readonly prelude: string; readonly body: string }[] {
  const rules: { prelude: string; body: string }[] = [];
  let from = 0;
  for (let at = css.indexOf('{'); at >= 0; at = css.indexOf('{', from)) {
    let depth = 1;
    let end = at + 1;
    for (; depth > 0 && end < css.length; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    rules.push({ prelude: css.slice(from, at).split(';').at(-1)!.trim(), body: css.slice(at + 1, end - 1) });
    from = end;
  }
  return rules;
}

/** A selector without what stands in brackets. */
function withoutArguments(selector: string): string {
  let depth = 0;
  return Array.from(selector, (letter) => {
    if (letter === '(' || letter === '[') depth++;
    const isInside = depth > 0;
    if (letter === ')' || letter === ']') depth--;
    return isInside ? '' : letter;
  }).join('');
}

/** Split where the letter stands outside of brackets. */
function splitAt(text: string, by: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth--;
    if (letter === by && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
