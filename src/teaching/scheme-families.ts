// Which schemes are near each other: after the groups of Walton, Reed and Macagno, Argumentation Schemes (2008), chapter 10, and
// within reasoning by what it goes by: causes and signs, likeness of cases, ends and means.

const FAMILIES = [
  ['cause-to-effect', 'correlation-to-cause', 'sign', 'abduction', 'ignorance'],
  ['analogy', 'example', 'composition', 'precedent', 'classification'],
  ['expert-opinion', 'position-to-know', 'witness', 'popular-opinion', 'popular-practice', 'commitment', 'bias'],
  ['consequences', 'practical-reasoning', 'values', 'alternatives', 'slippery-slope', 'waste', 'established-rule'],
] as const satisfies readonly (readonly string[])[];

/** Whether two schemes are of one family; one that is in none is near to none. */
export function areNear(one: string, other: string): boolean {
  return FAMILIES.some((family: readonly string[]) => family.includes(one) && family.includes(other));
}
