// The door for talks: the only way from outside to a `Talk`. Nothing is repaired.

import type { Diagnostic, Result } from '../model/diagnostics.ts';
import { deepFreeze } from '../model/filled.ts';
import { doorFinding } from '../model/rules/door.ts';
import { findingOf, kindOf, show } from '../model/schema-check.ts';
import { talkSchema } from './talk-schema.ts';
import { MOST, TALK_FORMAT, type Talk } from './talk.ts';

/** As many faults as are told; whoever has more has another file. */
const MOST_FINDINGS = 50;

/** Whether a value means to be a talk and not a map: it has scenes. */
export function looksLikeTalk(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'scenes');
}

/**
 * A trusted talk from any value, or what is wrong with it. Whether its ids are in a map is for `checkTalk` to say: a talk opens as far
 * as it can.
 * @param value what JSON.parse gives; it is not changed
 * @returns frozen. Linear in the value.
 */
export function parseTalk(value: unknown): Result<Talk> {
  if (!looksLikeTalk(value)) {
    const isMap = typeof value === 'object' && value !== null && Object.hasOwn(value, 'statements');
    return refused(doorFinding('not-a-talk', { found: isMap ? 'map' : kindOf(value) }));
  }
  const { formatVersion: version, scenes } = value as Readonly<Record<string, unknown>>;
  if (typeof version === 'number' && version > TALK_FORMAT) return refused(doorFinding('newer-talk', { found: version, known: TALK_FORMAT }, ['formatVersion']));
  if (version !== TALK_FORMAT && version !== undefined) return refused(doorFinding('unknown-format', { found: show(version), known: TALK_FORMAT }, ['formatVersion']));
  if (Array.isArray(scenes) && scenes.length > MOST.scenes) return refused(doorFinding('talk-limit', { field: 'scenes', found: scenes.length, most: MOST.scenes }, ['scenes']));
  const shaped = talkSchema.safeParse(value);
  if (!shaped.success) return { ok: false, findings: shaped.error.issues.slice(0, MOST_FINDINGS).map((issue) => findingOf(issue, value)) };
  const { data } = shaped;
  if (data.scenes.length === 0) return refused(doorFinding('talk-empty', {}, ['scenes']));
  const twice = data.scenes.flatMap(({ id }, i) => (data.scenes.findIndex((each) => each.id === id) < i ? [doorFinding('talk-scene-twice', { id }, ['scenes', i, 'id'], [id])] : []));
  if (twice.length > 0) return { ok: false, findings: twice.slice(0, MOST_FINDINGS) };
  const filled = data.scenes.map(({ show: shown = [], hide = [], focus = [], highlight = [], sentences = [], whatIf, ...scene }) => ({
    ...scene,
    show: shown,
    hide,
    focus,
    highlight,
    sentences,
    ...(whatIf === undefined ? {} : { whatIf: { reject: whatIf.reject ?? [], doubt: whatIf.doubt ?? [], grant: whatIf.grant ?? [] } }),
  }));
  return { ok: true, value: deepFreeze({ ...data, scenes: filled }) };
}

function refused(finding: Diagnostic): Result<never> {
  return { ok: false, findings: [finding] };
}
