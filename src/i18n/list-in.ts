// Things named one after the other, as a language joins them. A map's relations are told by thousands, and most have one premise.

/** @returns a function that joins items as in "a, b and c" */
export function listIn(language: string): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) => (items.length === 1 ? items[0]! : (format ??= new Intl.ListFormat(language, { type: 'conjunction' })).format(items));
}
