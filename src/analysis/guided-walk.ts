// The guided walk through a whole map: answers first, with their reservations and direct grounds.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { spineOf, type Band, type Place } from './spine.ts';
import { ALL_GROUNDS, MOST_GROUNDS } from './visible.ts';
import { firstHere } from './walk.ts';

/** A stop of the guided walk, and exactly what is open at it. */
export interface WalkStop {
  readonly id: Id;
  readonly open: readonly string[];
}

/**
 * A walk through the map, answers first: the thesis; each question, its answers with their reservations, and for each
 * of these one stop per direct ground. Without questions, each root and its grounds. O(bands + roots + direct grounds).
 */
export function stepsOfWalk(map: ArgumentMap): readonly WalkStop[] {
  const { bands } = spineOf(map);
  const stops: WalkStop[] = [];
  const hasQuestions = map.questions.length > 0;
  for (const band of bands) {
    if (band.kind === 'thesis' && hasQuestions) stops.push({ id: band.id!, open: [] });
    else if (band.kind === 'question') walkQuestion(map, band, stops);
    else if (!hasQuestions) for (const root of band.roots) walkRoot(root, band.id === undefined ? [] : [band.id], stops);
  }
  return stops;
}

function walkQuestion(map: ArgumentMap, band: Band, stops: WalkStop[]): void {
  const question = band.id!;
  stops.push({ id: question, open: [] });
  const index = indexOf(map);
  const isReservation = (place: Place): boolean => index.statement(place.id)!.qualifies !== undefined;
  const answers = band.roots.filter((root) => index.statement(root.id)!.answers === question);
  for (const answer of answers) {
    if (isReservation(answer)) continue;
    const reservations = answers.filter((each) => index.statement(each.id)!.qualifies === answer.id);
    for (const each of [answer, ...reservations]) stops.push({ id: each.id, open: [question] });
    for (const each of [answer, ...reservations]) walkGrounds(each, [question], stops);
  }
}

function walkRoot(root: Place, open: readonly string[], stops: WalkStop[]): void {
  stops.push({ id: root.id, open });
  walkGrounds(root, open, stops);
}

function walkGrounds(claim: Place, open: readonly string[], stops: WalkStop[]): void {
  claim.steps.forEach((step, i) => {
    const mark = i >= MOST_GROUNDS ? claim.id + ALL_GROUNDS : claim.id;
    stops.push({ id: firstHere(step)?.id ?? step.id, open: [...open.filter((id) => id !== claim.id), mark] });
  });
}
