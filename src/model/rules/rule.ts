// What a rule is: an id, how grave its findings are, and a check over a whole map that reports what it finds.
// A rule says where and what, as data; the words come from `i18n/rules.*`, by the same id.

import type { ArgumentMap } from '../argument-map.ts';
import type { Diagnostic, Severity } from '../diagnostics.ts';
import type { MapIndex } from '../map-index.ts';
import type { Source } from '../source.ts';

/** Values that a message names. */
export type Params = Readonly<Record<string, string | number>>;

/** Where in the document, and the records that are concerned, the culprit first. */
export type Path = readonly (string | number)[];

/** What a rule sees. `index` resolves ids even in a map that breaks rules: of two records with one id it knows the last. */
export interface RuleContext {
  readonly map: ArgumentMap;
  readonly index: MapIndex;
  /** The text that the map is of, where its file is at hand: rules about anchors hold only then. */
  readonly text: AnchorableText | undefined;
}

/** What of a text can be anchored, and what has to be. */
export interface AnchorableText {
  readonly source: Source;
  /** Sentences, headings (`S1.h`) and the title (`T`). */
  readonly anchors: ReadonlySet<string>;
  /** Sentences in the order of the text, over all editions. */
  readonly sentences: readonly string[];
  readonly background: ReadonlySet<string>;
}

/** One rule. `check` is called once a map and costs O(size of the map). */
export interface Rule<Id extends string = string, P extends Params = Params> {
  readonly id: Id;
  readonly severity: Severity;
  readonly check: (context: RuleContext, report: (path: Path, ids: readonly string[], params: P) => void) => void;
}

/** Declares a rule, with its id and the values of its message kept in the type. */
export function rule<const Id extends string, P extends Params>(id: Id, severity: Severity, check: Rule<Id, P>['check']): Rule<Id, P> {
  return { id, severity, check };
}

/** What some rules find, in their order. O(rules · size of the map) */
export function findingsOf(context: RuleContext, rules: readonly Rule[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const { id, severity, check } of rules) check(context, (path, ids, params) => findings.push({ rule: id, severity, path, ids, params }));
  return findings;
}

/** How a rule declares its report: what its message names. */
export type Report<P extends Params> = Parameters<Rule<string, P>['check']>[1];

/** The message names nothing. */
export type NoParams = Readonly<Record<never, never>>;
