// What a rule's finding says to a reader, in one language: what is wrong, and what to do about it.

import type { Diagnostic } from '../model/diagnostics.ts';
import type { RuleId, RuleParams } from '../model/rules/index.ts';

/** The two sentences of a rule, made from the values of a finding. */
export interface RuleMessage<P> {
  readonly message: (params: P) => string;
  readonly remedy: (params: P) => string;
}

/** A message for every rule: a missing one does not compile. */
export type RuleMessages = { readonly [Id in RuleId]: RuleMessage<RuleParams[Id]> };

/** What a finding says, by the messages of a language. A finding of a rule that they do not know says its id. */
export function explain(messages: RuleMessages, finding: Diagnostic): { readonly message: string; readonly remedy: string } {
  if (!Object.hasOwn(messages, finding.rule)) return { message: finding.rule, remedy: '' };
  // A rule's findings carry the values that its message asks for: `RuleParams` is derived from the rules.
  const { message, remedy } = messages[finding.rule as RuleId] as RuleMessage<Diagnostic['params']>;
  return { message: message(finding.params), remedy: remedy(finding.params) };
}
