// Which passages of a text stand for which expected ones, by their order, their lengths and what else speaks for a pair:
// Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19 (1993).

/** What is to be aligned: expected passages with their lengths in the edition that is known, found ones with theirs. */
export interface Alignable {
  readonly expected: readonly number[];
  readonly found: readonly number[];
  /** Length that one unit of an expected passage has in the text. */
  readonly ratio: number;
  /** Probability that a passage, expected or found, has no counterpart. */
  readonly skip: number;
  /** What else speaks for a pair, as the logarithm of a ratio of likelihoods, and what it would be if nothing of it were there. */
  readonly evidence: (expected: number, found: number) => number;
  readonly without: (expected: number) => number;
}

/** Expected passages that the same found ones stand for: 1-1, 2-1 or 1-2. The ends are not part of them. */
export interface Bead {
  readonly expected: readonly [number, number];
  readonly found: readonly [number, number];
}

/** Moves through the table: how many expected and found passages a bead takes. */
export const MOVES = [
  { down: 1, right: 1 },
  { down: 2, right: 1 },
  { down: 1, right: 2 },
  { down: 1, right: 0 },
  { down: 0, right: 1 },
] as const;

/** Of the passages that have a counterpart: one in ten is run together with its neighbour or parted. */
const PARTED = 0.05;

/** Variance of a length per unit of the expected one, as Gale and Church measured it. */
const VARIANCE = 6.8;
/** One pair in ten follows its length only loosely: translators and editors add and leave out. */
const LOOSE = 0.1;
const LOOSENESS = 16;

/** Larger tables are refused: they would take more than two seconds, or 20 MB. */
export const MOST_CELLS = 500_000;

/** The score of each bead that ends at a cell, by its move, as the logarithm of a likelihood ratio against passages that have nothing to do with each other. */
export function scorer({ expected, found, ratio, skip, evidence, without }: Alignable): (move: number, i: number, j: number) => number {
  const kept = Math.log(1 - 2 * skip);
  const priors = [kept + Math.log(1 - 2 * PARTED), kept + Math.log(PARTED), kept + Math.log(PARTED), Math.log(skip), Math.log(skip)];
  const mean = found.reduce((sum, length) => sum + length, 0) / Math.max(1, found.length) / ratio;
  /** Of a found length by itself: few are long. */
  const alone = found.map((length) => -length / ratio / mean - Math.log(mean));
  const together = (wanted: number, length: number): number => {
    const strict = VARIANCE * Math.max(1, wanted);
    const distance = (length - wanted) ** 2;
    return Math.log((1 - LOOSE) * bell(distance, strict) + LOOSE * bell(distance, strict * LOOSENESS) + 1e-12);
  };
  return (move, i, j) => {
    const prior = priors[move]!;
    switch (move) {
      case 0:
        return prior + together(expected[i - 1]!, found[j - 1]! / ratio) - alone[j - 1]! + evidence(i - 1, j - 1);
      case 1:
        return prior + together(expected[i - 2]! + expected[i - 1]!, found[j - 1]! / ratio) - alone[j - 1]! + evidence(i - 2, j - 1) + evidence(i - 1, j - 1);
      case 2: {
        // Where the border of the two falls is open: any place is as likely as any other.
        const length = (found[j - 2]! + found[j - 1]!) / ratio;
        return prior + together(expected[i - 1]!, length) - Math.log(Math.max(1, length)) - alone[j - 2]! - alone[j - 1]! + evidence(i - 1, j - 2) + evidence(i - 1, j - 1) - without(i - 1);
      }
      default:
        return prior;
    }
  };
}

const bell = (distance: number, variance: number): number => Math.exp(-distance / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);

/** The likeliest beads in order, and the logarithm of their likelihood. O(expected times found) */
export function likeliestBeads(problem: Alignable): { readonly beads: readonly Bead[]; readonly score: number } {
  const [rows, columns] = [problem.expected.length, problem.found.length];
  const score = scorer(problem);
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width).fill(-Infinity);
  const how = new Uint8Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      for (let move = 0; move < MOVES.length; move++) {
        const { down, right } = MOVES[move]!;
        if (down > i || right > j) continue;
        const sum = best[(i - down) * width + j - right]! + score(move, i, j);
        if (sum <= best[i * width + j]!) continue;
        best[i * width + j] = sum;
        how[i * width + j] = move;
      }
    }
  }
  const beads: Bead[] = [];
  for (let [i, j] = [rows, columns]; i > 0 || j > 0; ) {
    const { down, right } = MOVES[how[i * width + j]!]!;
    if (down > 0 && right > 0) beads.push({ expected: [i - down, i], found: [j - right, j] });
    i -= down;
    j -= right;
  }
  return { beads: beads.toReversed(), score: best.at(-1)! };
}
