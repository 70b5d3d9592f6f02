// Which schemes are near each other: after the groups of Walton, Reed and Macagno, Argumentation Schemes (2008), chapter 10, and
// within reasoning by what it goes by: causes and signs, likeness of cases, ends and means. And which are so near that one step can
// often be told as either.

const FAMILIES = [
  ['cause-to-effect', 'correlation-to-cause', 'sign', 'abduction'],
  ['analogy', 'example', 'composition', 'precedent', 'classification'],
  ['expert-opinion', 'position-to-know', 'witness', 'popular-opinion', 'popular-practice', 'commitment', 'bias'],
  ['consequences', 'practical-reasoning', 'values', 'alternatives', 'slippery-slope', 'waste', 'established-rule'],
] as const satisfies readonly (readonly string[])[];

/** Of each group any two could be defended of the same step. */
const RIVALS = [
  ['sign', 'abduction', 'correlation-to-cause', 'cause-to-effect'],
  ['sign', 'abduction', 'ignorance'],
  ['sign', 'example', 'composition', 'classification'],
  ['sign', 'popular-opinion'],
  ['sign', 'practical-reasoning'],
  ['alternatives', 'cause-to-effect'],
  ['analogy', 'example', 'precedent'],
  ['analogy', 'sign', 'correlation-to-cause', 'cause-to-effect'],
  ['classification', 'established-rule'],
  ['expert-opinion', 'position-to-know', 'witness', 'commitment'],
  ['expert-opinion', 'popular-opinion', 'popular-practice'],
  ['consequences', 'practical-reasoning', 'values', 'slippery-slope', 'waste', 'cause-to-effect'],
  ['practical-reasoning', 'established-rule'],
] as const satisfies readonly (readonly string[])[];

/** They go by who says so. */
const VOICES: readonly string[] = ['expert-opinion', 'position-to-know', 'witness', 'commitment', 'bias'];

/** Questions whose words fit nearly every step. */
const BROAD_QUESTIONS: readonly string[] = ['example.shows', 'ignorance.burden', 'precedent.changed'];

/** Whether two schemes are of one family; one that is in none is near to none. */
export function areNear(one: string, other: string): boolean {
  return isInOneOf(FAMILIES, one, other);
}

/** Whether a step of one scheme could be told as one of the other as well: neither is then wrong for sure. */
export function areRivals(one: string, other: string): boolean {
  return isInOneOf(RIVALS, one, other);
}

/** Whether a scheme goes by who says so, and not by what is said. */
export function goesByVoice(scheme: string): boolean {
  return VOICES.includes(scheme);
}

/**
 * Whether a question tests steps of its own scheme alone: one about the step itself. Whether a premise is true, or anything speaks
 * against the conclusion, can be asked of every step.
 */
export function isTelling({ id, kind }: { readonly id: string; readonly kind: string }): boolean {
  return kind === 'step' && !BROAD_QUESTIONS.includes(id);
}

function isInOneOf(groups: readonly (readonly string[])[], one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}
