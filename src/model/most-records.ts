// How large a map may be that the page opens.

/** How many records of a kind: what is drawn and worked out of more takes longer than anybody waits, and more memory than a tab has. */
export const MOST_RECORDS = { statements: 100_000, inferences: 200_000 } as const;

/** The list of a value that is longer than that. */
export function tooMany(value: object): keyof typeof MOST_RECORDS | undefined {
  return (['statements', 'inferences'] as const).find((list) => {
    const records = (value as Readonly<Record<string, unknown>>)[list];
    return Array.isArray(records) && records.length > MOST_RECORDS[list];
  });
}
