// The whole page as one HTML file: styles, faces and script come with the page, and what it shows stands in blocks of data that nothing
// runs. Whatever is written into such a block, or into the title, is text and stays text.

/** The blocks, in their order. What is not there is empty. */
export const BLOCKS = ['schemes', 'maps', 'map', 'source', 'exercises', 'talk', 'address'] as const;
export type Block = (typeof BLOCKS)[number];

/** What a block holds; `path` is that of the site's file which it stands for, empty for what is none. */
export interface Embedded {
  readonly path: string;
  readonly value: unknown;
}

export type Blocks = Partial<Readonly<Record<Block, Embedded | undefined>>>;

/** The block as it is looked for in the page. */
export const blockId = (block: Block): string => `crux-${block}`;

/** A page without a map, to be filled. */
export interface BlankPage {
  /** Of the Content-Security-Policy. */
  readonly policy: string;
  readonly style: string;
  /** A module that imports nothing. */
  readonly script: string;
  /** What is the same for every map. */
  readonly blocks: Blocks;
}

/** @throws where style or script would end before its end. O(letters) */
export function blankPage({ policy, style, script, blocks }: BlankPage): string {
  if (/<\/style/i.test(style) || /<\/script|<!--/i.test(script)) throw new Error('style or script holds what would end it');
  // Written as a browser writes it, so that a page can be made again from one that is open.
  return `<!DOCTYPE html><html lang="en"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapedHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crux</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
${BLOCKS.map((block) => blockHtml(block, blocks[block])).join('\n')}
<script type="module">${script}</script></body></html>`;
}

/**
 * The page with a title, and with other things in its blocks; those that are not named stay as they are.
 * @returns `undefined` where this is no such page. O(letters)
 */
export function filledPage(page: string, title: string, blocks: Blocks): string | undefined {
  let filled: string | undefined = replaced(page, /<title>[^<]*<\/title>/, `<title>${escapedHtml(title)}</title>`);
  for (const block of BLOCKS) {
    if (!Object.hasOwn(blocks, block)) continue;
    // In a block no `<` stands for itself.
    filled = filled && replaced(filled, new RegExp(`${opening(block)}[^<]*</script>`), blockHtml(block, blocks[block]));
  }
  return filled;
}

/** JSON that is the same value wherever it stands in a page. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function blockHtml(block: Block, { path, value }: Embedded = { path: '', value: undefined }): string {
  return `<script type="application/json" id="${blockId(block)}" data-path="${escapedHtml(path)}">${value === undefined ? '' : jsonInHtml(value)}</script>`;
}

const opening = (block: Block): string => `<script type="application/json" id="${blockId(block)}" data-path="[^"<>]*">`;

/** Between tags, and between double quotes. */
function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '&quot;');
}

function replaced(text: string, pattern: RegExp, by: string): string | undefined {
  // A function, for in a text `$` means something.
  return pattern.test(text) ? text.replace(pattern, () => by) : undefined;
}
