// A table that the measurement prints, saves and puts into the README.

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The figures themselves, for the file. */
  readonly data: unknown;
}

export interface Measurement {
  readonly id: string;
  /** Whether it is short enough for `--quick`. */
  readonly isQuick: boolean;
  readonly run: (options: { readonly isQuick: boolean; readonly sizes?: readonly number[]; readonly only?: readonly string[]; readonly log: (line: string) => void }) => Promise<Table>;
}

export function markdownOf({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Milliseconds, as exactly as they are worth reading. */
export function ms(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 0.1 ? 2 : 3);
}
