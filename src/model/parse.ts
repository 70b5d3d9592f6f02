// The door: the only way from outside to an `ArgumentMap`. Version, shape, rules, then a frozen value;
// behind it nothing is checked again. Nothing is repaired: what does not fit is reported with its place.

import type { ArgumentMap } from './argument-map.ts';
import type { Diagnostic, Result } from './diagnostics.ts';
import { indexOf } from './map-index.ts';
import { isKnownVersion, migrate } from './migrations.ts';
import { doorFinding } from './rules/door.ts';
import { rules } from './rules/index.ts';
import type { AnchorableText, RuleContext } from './rules/rule.ts';
import { checkMapShape, kindOf, show } from './schema-check.ts';
import { FORMAT_VERSION } from './schema.ts';
import type { Source } from './source.ts';

/** How a map is checked. */
export interface CheckOptions {
  /** The text that the map is of; without it the rules about anchors say nothing. */
  readonly source?: Source;
  /** As the project's own maps are checked: advice counts as an error. */
  readonly curated?: boolean;
}

/**
 * A trusted map from any value, or the errors that keep it from being one.
 * Absent lists become empty, unknown fields stay, the whole value is frozen. The findings of a map that opens are advice.
 * @param value what JSON.parse gives; it is not changed, but what is kept of it unread (unknown fields) is frozen
 * Cost: linear in the value; a depth of any size does not matter.
 */
export function parseMap(value: unknown): Result<ArgumentMap> {
  if (!isDocument(value)) return refused(doorFinding('not-a-map', { found: kindOf(value) }));
  const version = value['formatVersion'];
  if (Object.hasOwn(value, 'editions')) return refused(doorFinding('not-a-map', { found: 'source' }));
  if (Object.hasOwn(value, 'properties') && !Object.hasOwn(value, 'statements')) return refused(doorFinding('not-a-map', { found: 'schema' }));
  if (version === undefined && !Object.hasOwn(value, 'statements')) return refused(doorFinding('not-a-map', { found: 'object' }));
  if (version === undefined) return refused(doorFinding('missing-field', { field: 'formatVersion' }));
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return refused(doorFinding('newer-format', { found: version, known: FORMAT_VERSION }, ['formatVersion']));
  }
  if (!isKnownVersion(version)) {
    return refused(doorFinding('unknown-format', { found: show(version), known: FORMAT_VERSION }, ['formatVersion']));
  }
  const shaped = checkMapShape(migrate(value, version));
  if ('findings' in shaped) return { ok: false, findings: shaped.findings };
  const { questions = [], speakers = [], inferences = [], tensions = [] } = shaped.map;
  const map: ArgumentMap = deepFreeze({ ...shaped.map, questions, speakers, inferences, tensions });
  const findings = checkMap(map);
  const errors = findings.filter((finding) => finding.severity === 'error');
  return errors.length > 0 ? { ok: false, findings: errors } : { ok: true, value: map, findings };
}

/**
 * What the rules find in a map, in the order of the rules. Linear in the map and its text.
 * The map need not be sound: it may name ids that are not there, or run in circles.
 */
export function checkMap(map: ArgumentMap, options: CheckOptions = {}): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const context: RuleContext = { map, index: indexOf(map), text: options.source && anchorableText(options.source) };
  for (const { id, severity, check } of rules) {
    const shown = options.curated === true ? 'error' : severity;
    check(context, (path, ids, params) => findings.push({ rule: id, severity: shown, path, ids, params }));
  }
  return findings;
}

function anchorableText(source: Source): AnchorableText {
  const sentences = new Set<string>();
  const background = new Set<string>();
  const anchors = new Set(['T']);
  for (const edition of source.editions) {
    for (const section of edition.sections) if (section.heading) anchors.add(`${section.id}.h`);
    for (const sentence of edition.sentences) sentences.add(sentence.id);
    for (const id of edition.background) background.add(id);
  }
  for (const id of sentences) anchors.add(id);
  return { source, anchors, sentences: [...sentences], background };
}

function isDocument(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(finding: Diagnostic): Result<never> {
  return { ok: false, findings: [finding] };
}

/** Freezes a value and all in it, with a stack: an unknown field may be as deep as it likes. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) stack.push(inner);
  }
  return value;
}
