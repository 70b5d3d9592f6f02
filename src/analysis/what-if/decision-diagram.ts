// Boolean functions as ordered binary decision diagrams, and the least sets that make one true.
// R. E. Bryant: Graph-based algorithms for Boolean function manipulation. IEEE Transactions on Computers 35 (1986).
// The least sets after A. Rauzy: New algorithms for fault trees analysis. Reliability Engineering & System Safety 40 (1993);
// his decomposition holds for functions that are not monotone as well: whether a set is least is asked of its subsets alone.

/** The work has outgrown its bound, or was to be stopped. */
export class OutOfBounds extends Error {}

/** A function: a number that stands for it. Equal functions are the same number. */
export type Fn = number;
export const FALSE: Fn = 0;
export const TRUE: Fn = 1;

/** The work goes as deep as there are variables; and a variable and two functions make one key that a number can hold. */
const MOST_VARIABLES = 2 ** 11;
const MOST_FUNCTIONS = 2 ** 20;
const ASK_EVERY = 4096;

export interface Limits {
  /** Steps of work. */
  readonly maxSteps: number;
  /** Asked now and then; true ends the work. */
  readonly shouldStop?: () => boolean;
}

export class Diagrams {
  private readonly variables: number[] = [Infinity, Infinity];
  private readonly lows: Fn[] = [FALSE, TRUE];
  private readonly highs: Fn[] = [FALSE, TRUE];
  private readonly known = new Map<number, Fn>();
  private readonly ands = new Map<number, Fn>();
  private readonly ors = new Map<number, Fn>();
  private readonly nots = new Map<Fn, Fn>();
  private steps = 0;

  constructor(private readonly limits: Limits) {}

  /** @throws OutOfBounds where the work has outgrown its bound or is to stop */
  step(by = 1): void {
    const before = this.steps;
    this.steps += by;
    if (this.steps > this.limits.maxSteps) throw new OutOfBounds();
    if (Math.floor(before / ASK_EVERY) !== Math.floor(this.steps / ASK_EVERY) && this.limits.shouldStop?.()) throw new OutOfBounds();
  }

  /** The function that is true where a variable is. */
  variable(index: number): Fn {
    if (index >= MOST_VARIABLES) throw new OutOfBounds();
    return this.make(index, FALSE, TRUE);
  }

  and(a: Fn, b: Fn): Fn {
    return this.apply(a, b, FALSE, TRUE, this.ands);
  }

  or(a: Fn, b: Fn): Fn {
    return this.apply(a, b, TRUE, FALSE, this.ors);
  }

  not(a: Fn): Fn {
    if (a === FALSE) return TRUE;
    if (a === TRUE) return FALSE;
    let result = this.nots.get(a);
    if (result === undefined) {
      this.step();
      this.nots.set(a, (result = this.make(this.variables[a]!, this.not(this.lows[a]!), this.not(this.highs[a]!))));
    }
    return result;
  }

  all(functions: Iterable<Fn>): Fn {
    let result: Fn = TRUE;
    for (const each of functions) result = this.and(result, each);
    return result;
  }

  any(functions: Iterable<Fn>): Fn {
    let result: Fn = FALSE;
    for (const each of functions) result = this.or(result, each);
    return result;
  }

  /**
   * The sets of variables that make a function true, everything else being false, while none of their proper subsets does.
   * @returns each in ascending order. As large as the answer may be: exponential in the worst case
   */
  leastSets(of: Fn): readonly (readonly number[])[] {
    const done = new Map<Fn, readonly (readonly number[])[]>([[FALSE, []], [TRUE, [[]]]]);
    const least = (fn: Fn): readonly (readonly number[])[] => {
      let sets = done.get(fn);
      if (!sets) {
        const without = least(this.lows[fn]!);
        const variable = this.variables[fn]!;
        const having = least(this.highs[fn]!).filter((set) => {
          this.step(without.length);
          return !without.some((smaller) => isWithin(smaller, set));
        });
        sets = [...without, ...having.map((set) => [variable, ...set])];
        done.set(fn, sets);
      }
      return sets;
    };
    return least(of);
  }

  /** Where one operand is `absorbing` so is the result; where one is `neutral` the result is the other. */
  private apply(a: Fn, b: Fn, absorbing: Fn, neutral: Fn, memo: Map<number, Fn>): Fn {
    if (a === absorbing || b === absorbing) return absorbing;
    if (a === neutral || a === b) return b;
    if (b === neutral) return a;
    const key = Math.min(a, b) * MOST_FUNCTIONS + Math.max(a, b);
    let result = memo.get(key);
    if (result === undefined) {
      this.step();
      const [va, vb] = [this.variables[a]!, this.variables[b]!];
      const top = Math.min(va, vb);
      const low = this.apply(va === top ? this.lows[a]! : a, vb === top ? this.lows[b]! : b, absorbing, neutral, memo);
      const high = this.apply(va === top ? this.highs[a]! : a, vb === top ? this.highs[b]! : b, absorbing, neutral, memo);
      memo.set(key, (result = this.make(top, low, high)));
    }
    return result;
  }

  private make(variable: number, low: Fn, high: Fn): Fn {
    if (low === high) return low;
    const key = (variable * MOST_FUNCTIONS + low) * MOST_FUNCTIONS + high;
    let fn = this.known.get(key);
    if (fn === undefined) {
      fn = this.variables.length;
      if (fn >= MOST_FUNCTIONS) throw new OutOfBounds();
      this.variables.push(variable);
      this.lows.push(low);
      this.highs.push(high);
      this.known.set(key, fn);
    }
    return fn;
  }
}

/** Whether all of one ascending list stands in another. */
function isWithin(smaller: readonly number[], larger: readonly number[]): boolean {
  let at = 0;
  for (const each of smaller) {
    while (at < larger.length && larger[at]! < each) at++;
    if (larger[at] !== each) return false;
    at++;
  }
  return true;
}
