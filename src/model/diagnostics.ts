// What is wrong with a file, as data: where and which rule. The words come from the messages in each language.

/** `error`: the map cannot be drawn or evaluated. `advice`: it opens, and the finding is listed. */
export type Severity = 'error' | 'advice';

/** One finding of one rule. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Where in the document: keys and indices from the root, e.g. `['statements', 3, 'text']`. */
  readonly path: readonly (string | number)[];
  /** The records that are concerned, the culprit first. */
  readonly ids: readonly string[];
  /** Values that the message names. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value, or the findings that kept it from being made. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };
