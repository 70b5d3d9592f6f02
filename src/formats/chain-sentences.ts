// Why a record stands or falls under what a reader says, in sentences from cause to effect; built from the labels alone.

import { degree, neighbours } from '../model/adjacency.ts';
import { wayTo, type Consequence } from '../analysis/what-if/consequences.ts';
import { decidedBy, SAID_AS, type Evaluation } from '../analysis/what-if/evaluation.ts';
import { OVERRIDE_KINDS } from '../analysis/what-if/overrides.ts';
import { BASIS } from '../analysis/what-if/graph.ts';
import { LABEL } from '../analysis/what-if/settle.ts';
import { addedTo } from '../analysis/what-if/with-own.ts';
import { chainMessagesOf } from '../i18n/chain.ts';
import { messagesOf } from '../i18n/translate.ts';
import { targetIdOf, type ArgumentMap, type Id } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';
import { indexOf } from '../model/map-index.ts';
import { quoterIn } from './quoted.ts';

/** Of a long way the beginning and the end are told: as many records of each. */
const TOLD = 4;

/** What happened in a map, and in which language it is told. */
export interface Told {
  readonly map: ArgumentMap;
  readonly now: Evaluation;
  readonly consequences: ReadonlyMap<Id, Consequence>;
  readonly locale: Locale;
}

/** The sentences that lead from what the reader said to a record; one that says so where nothing does. O(length of the way) */
export function chainSentences(told: Told, id: Id): readonly string[] {
  const way = wayTo(told.consequences, id);
  if (way.length === 0) return [chainMessagesOf(told.locale).untouched(namerIn(told)(id))];
  const skipped = way.length - 2 * TOLD;
  const sentences = (from: number, to: number): readonly string[] => way.slice(from, to).flatMap((each, i) => sentencesFor(told, way[from + i - 1], each));
  if (skipped <= 1) return sentences(0, way.length);
  return [...sentences(0, TOLD), chainMessagesOf(told.locale).between(skipped), ...sentences(way.length - TOLD, way.length)];
}

/** What of it comes last: from the nearest statement on the way to this one. O(1) */
export function nearestSentences(told: Told, id: Id): readonly string[] {
  const effect = told.consequences.get(id);
  const step = told.consequences.get(effect?.from ?? '');
  const cause = step?.from === undefined || !indexOf(told.map).inference(step.id) ? undefined : told.consequences.get(step.from);
  if (!effect || !step) return [];
  return [...(cause ? sentencesFor(told, cause, step) : []), ...sentencesFor(told, step, effect)];
}

/** A statement in quotation marks, or a step in words, as part of a sentence. */
export function namerIn({ map, locale }: Pick<Told, 'map' | 'locale'>): (id: Id) => string {
  const words = chainMessagesOf(locale);
  const and = messagesOf(locale)['list.and'];
  const quoted = quoterIn(map, locale, 'short');
  const name = (id: Id): string => {
    const step = indexOf(map).inference(id);
    if (!step) return quoted(id);
    const target = targetIdOf(step);
    return words.step[bearingOf(map, id)](and(step.premises.map(quoted)), indexOf(map).inference(target) ? stepIn(target) : quoted(target));
  };
  /** A step that is attacked, without what attacks what attacks it. */
  const stepIn = (id: Id): string => {
    const step = indexOf(map).inference(id)!;
    const target = targetIdOf(step);
    const inner = indexOf(map).inference(target);
    return words.step[bearingOf(map, id)](and(step.premises.map(quoted)), inner ? and(inner.premises.map(quoted)) : quoted(target));
  };
  return name;
}

function bearingOf(map: ArgumentMap, id: Id): 'support' | 'attack' | 'undercut' {
  const step = indexOf(map).inference(id)!;
  return 'inference' in step.target ? 'undercut' : step.polarity;
}

function sentencesFor(told: Told, cause: Consequence | undefined, effect: Consequence): readonly string[] {
  const { map, locale } = told;
  const words = chainMessagesOf(locale);
  const name = namerIn(told);
  const said = OVERRIDE_KINDS.find((kind) => SAID_AS[kind] === effect.status);
  // Where two readings are compared, what only the other says has no word here: the labels speak.
  if (!cause && !said && addedTo(map)?.ids.has(effect.id)) return [words.added(name(effect.id))];
  if (!cause) return said ? [words.you[said](name(effect.id))] : statementSentences(told, effect);
  return indexOf(map).inference(effect.id) ? stepSentences(told, cause, effect) : statementSentences(told, effect, cause);
}

function stepSentences({ map, locale }: Told, cause: Consequence, { id, after }: Consequence): readonly string[] {
  const words = chainMessagesOf(locale);
  const name = namerIn({ map, locale });
  const step = indexOf(map).inference(id)!;
  const undercut = indexOf(map).inference(cause.id);
  if (undercut) {
    if (after === 'out') return [words.stepFalls(name(id), messagesOf(locale)['list.and'](undercut.premises.map(name)))];
    return [(after === 'in' ? words.stepBack : words.stepOpen)(name(id))];
  }
  const bearing = bearingOf(map, id);
  const to = name(targetIdOf(step));
  const others = step.premises.filter((premise) => premise !== cause.id);
  if (after === 'out') return [others.length > 0 ? words.fallsLinked[bearing](name(cause.id), messagesOf(locale)['list.and'](others.map(name)), to) : words.falls[bearing](name(cause.id), to)];
  const from = messagesOf(locale)['list.and'](step.premises.map(name));
  return [(after === 'in' ? words.counts : words.isOpen)[bearing](from, to)];
}

function statementSentences(told: Told, effect: Consequence, cause?: Consequence): readonly string[] {
  const { map, now, locale } = told;
  const words = chainMessagesOf(locale);
  const name = namerIn(told);
  const claim = name(effect.id);
  const { graph } = now;
  if (cause && graph.basis[graph.node.get(effect.id)!] === BASIS.elaborates) return [words.restates(claim, name(cause.id))];
  const left = effect.reasonsAfter.filter((reason) => reason !== cause?.id);
  switch (effect.status) {
    case 'weakened': {
      const reason = indexOf(map).inference(left[0] ?? '');
      return [reason ? words.stillHas(claim, messagesOf(locale)['list.and'](reason.premises.map(name)), left.length - 1) : words.stillStands.word(claim)];
    }
    case 'loses-support':
      return [degree(graph.pros, graph.node.get(effect.id)!) === 1 ? words.onlyReason(claim) : words.noOtherReason(claim)];
    case 'outweighed':
      return [words.decidedAgainst[decidedBy(now, effect.id)](claim)];
    case 'contested':
      return [words.stillStands[decidedBy(now, effect.id)](claim)];
    case 'relieved':
      return [words.fewer(claim)];
    case 'restored':
      return [(isCaseGone(now, effect) ? words.caseGone : words.reasonBack)(claim)];
    case 'open':
      return [words.nowOpen(claim)];
    default:
      return [words.untouched(claim)];
  }
}

/** Whether a statement counts again because what spoke against it fell, and not because it has a reason again. */
function isCaseGone({ graph }: Evaluation, { id, reasonsBefore, reasonsAfter }: Pick<Consequence, 'id' | 'reasonsBefore' | 'reasonsAfter'>): boolean {
  return graph.basis[graph.node.get(id)!] === BASIS.word || reasonsAfter.every((reason) => reasonsBefore.includes(reason));
}

/**
 * What became of a record in a few words. Empty where nothing is to be said.
 * @param form `brief` for a box, where there is little room
 */
export function statusWords({ map, now, locale }: Pick<Told, 'map' | 'now' | 'locale'>, { id, status, reasonsBefore, reasonsAfter }: Pick<Consequence, 'id' | 'status' | 'reasonsBefore' | 'reasonsAfter'>, form: 'whole' | 'brief' = 'whole'): string {
  const words = chainMessagesOf(locale).status;
  const { graph, labels } = now;
  const node = graph.node.get(id)!;
  const isStep = node >= graph.statements;
  switch (status) {
    case 'rejected':
    case 'doubted':
    case 'granted':
    case 'relieved':
    case 'outweighed':
      return words[status];
    case 'open': {
      if (isStep) return words['step-open'];
      const open = [...neighbours(graph.pros, node), ...neighbours(graph.cons, node)].filter((input) => labels[input] === LABEL.open);
      return open.every((input) => graph.component[input] === graph.component[node]) ? words.circle : words['open-point'];
    }
    case 'restored': {
      if (isStep) return words['step-holds'];
      const isObjection = indexOf(map).inferencesFrom(id).some(({ polarity }) => polarity === 'attack');
      if (addedTo(map)?.ids.has(id)) return words[isObjection ? 'own-objection' : 'own-reason'];
      if (isObjection) return words.unanswered;
      return words[isCaseGone(now, { id, reasonsBefore, reasonsAfter }) ? 'case-gone' : 'reason-back'];
    }
    case 'loses-support':
      return isStep ? words['step-dead'] : words[graph.basis[node] === BASIS.elaborates ? 'falls-with' : 'loses-support'];
    case 'weakened':
      return words.weakened(reasonsAfter.filter((reason) => reasonsBefore.includes(reason)).length, reasonsBefore.length);
    case 'contested':
      return words[`contested-${decidedBy(now, id)}${form === 'brief' ? '-brief' : ''}`];
    default:
      return '';
  }
}
