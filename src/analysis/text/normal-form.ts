// The form of a text of which its digest and its lengths are taken: what printers, browsers and keyboards do differently is
// made one, the words and their case stay.

/** As the normal form, but with the white space as it is. For a stretch that begins and ends between whole letters. */
export function foldSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-');
}

/**
 * The normal form of `source.json`: NFKC (Unicode Standard Annex 15), soft hyphens and zero-width signs removed, quotes
 * folded to ' and ", dashes to -, white space to one space, trimmed. Linear.
 */
export function normalForm(text: string): string {
  return foldSigns(text).replaceAll(/\s+/g, ' ').trim();
}
