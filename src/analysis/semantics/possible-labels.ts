// The labels that each argument may still have, what follows from them, and the way back.

import { IN, OPEN, OUT } from './attack-graph.ts';

/** What is left to spend. */
export interface Budget {
  steps: number;
  readonly shouldStop: () => boolean;
}

/** Why an argument is looked at again. */
const BY_ATTACKERS = 1;
const BY_ITSELF = 2;

/** Sets of labels that shrink with each assumption. How an argument's attackers stand is counted and not looked up: O(1). */
export class PossibleLabels {
  readonly sets: Uint8Array;
  private readonly attackers: readonly (readonly number[])[];
  private readonly targets: readonly number[][];
  private readonly budget: Budget;
  // By argument, how many of its attackers
  private readonly mayBeIn: Int32Array;
  private readonly mayBeOpen: Int32Array;
  private readonly mayNotBeOut: Int32Array;
  private readonly cannotBeOut: Int32Array;
  private readonly areIn: Int32Array;
  /** Argument and former set, in turn. */
  private readonly trail: number[] = [];
  private waiting: number[] = [];
  private readonly reasons: Uint8Array;

  /**
   * @param attackers by argument: who attacks it; each argument has at least one
   * @param allowed the labels that any argument may have
   */
  constructor(attackers: readonly (readonly number[])[], allowed: number, budget: Budget) {
    this.attackers = attackers;
    this.budget = budget;
    this.targets = attackers.map(() => []);
    for (const [to, list] of attackers.entries()) for (const from of list) this.targets[from]!.push(to);
    this.sets = new Uint8Array(attackers.length).fill(allowed);
    this.reasons = new Uint8Array(attackers.length);
    const countOf = (isCounted: boolean): Int32Array => Int32Array.from(attackers, (list) => (isCounted ? list.length : 0));
    this.mayBeIn = countOf((allowed & IN) !== 0);
    this.mayBeOpen = countOf((allowed & OPEN) !== 0);
    this.mayNotBeOut = countOf(allowed !== OUT);
    this.cannotBeOut = countOf((allowed & OUT) === 0);
    this.areIn = countOf(allowed === IN);
  }

  /** How many attacks an argument makes and suffers. */
  degreeOf(argument: number): number {
    return this.attackers[argument]!.length + this.targets[argument]!.length;
  }

  /** Where one stands, for `undo`. */
  mark(): number {
    return this.trail.length;
  }

  /** Goes back to where `mark` was asked. */
  undo(mark: number): void {
    while (this.trail.length > mark) {
      const former = this.trail.pop()!;
      this.change(this.trail.pop()!, former);
    }
  }

  /** Whether any labelling is left by what follows from the sets as they are. */
  narrowAll(): boolean {
    for (const argument of this.sets.keys()) this.wait(argument, BY_ATTACKERS | BY_ITSELF);
    return this.settle();
  }

  /** Whether any labelling is left where the argument has one of the labels. */
  assume(argument: number, labels: number): boolean {
    return this.narrow(argument, labels) && this.settle();
  }

  private settle(): boolean {
    let isSound = true;
    while (isSound && this.waiting.length > 0) {
      const argument = this.waiting.pop()!;
      const reason = this.reasons[argument]!;
      this.reasons[argument] = 0;
      isSound = this.revise(argument, reason);
    }
    for (const argument of this.waiting) this.reasons[argument] = 0;
    this.waiting = [];
    return isSound;
  }

  private wait(argument: number, reason: number): void {
    if (this.reasons[argument] === 0) this.waiting.push(argument);
    this.reasons[argument]! |= reason;
  }

  private narrow(argument: number, labels: number): boolean {
    const before = this.sets[argument]!;
    const after = before & labels;
    if (after === before) return true;
    if (after === 0) return false;
    this.trail.push(argument, before);
    this.change(argument, after);
    this.wait(argument, BY_ITSELF);
    for (const target of this.targets[argument]!) this.wait(target, BY_ATTACKERS);
    return true;
  }

  private change(argument: number, after: number): void {
    const before = this.sets[argument]!;
    this.sets[argument] = after;
    const targets = this.targets[argument]!;
    this.budget.steps -= 1 + targets.length;
    const turn = (counts: Int32Array, did: boolean, does: boolean): void => {
      if (did !== does) for (const target of targets) counts[target]! += does ? 1 : -1;
    };
    turn(this.mayBeIn, (before & IN) !== 0, (after & IN) !== 0);
    turn(this.mayBeOpen, (before & OPEN) !== 0, (after & OPEN) !== 0);
    turn(this.mayNotBeOut, before !== OUT, after !== OUT);
    turn(this.cannotBeOut, (before & OUT) === 0, (after & OUT) === 0);
    turn(this.areIn, before === IN, after === IN);
  }

  /** What an argument and its attackers say about each other; false where they contradict. */
  private revise(argument: number, reason: number): boolean {
    const mayBeIn = this.mayBeIn[argument]!;
    const mayBeOpen = this.mayBeOpen[argument]!;
    const areIn = this.areIn[argument]!;
    const labels = (this.cannotBeOut[argument] === 0 ? IN : 0) | (mayBeIn > 0 ? OUT : 0) | (areIn === 0 && mayBeOpen > 0 ? OPEN : 0);
    if (!this.narrow(argument, labels)) return false;
    const set = this.sets[argument]!;
    const isNarrower = (reason & BY_ITSELF) !== 0;
    if (isNarrower && set === IN && !this.narrowAttackers(argument, OUT)) return false;
    if (isNarrower && !(set & OUT) && !this.narrowAttackers(argument, OUT | OPEN)) return false;
    if (set === OUT && mayBeIn === 1 && areIn === 0) return this.narrowThe(argument, (each) => (each & IN) !== 0, IN);
    if (set === OPEN && mayBeOpen === 1 && !this.narrowThe(argument, (each) => (each & OPEN) !== 0, OPEN)) return false;
    if (!(set & IN) && this.mayNotBeOut[argument] === 1) return this.narrowThe(argument, (each) => each !== OUT, IN | OPEN);
    return true;
  }

  private narrowAttackers(argument: number, labels: number): boolean {
    this.budget.steps -= this.attackers[argument]!.length;
    return this.attackers[argument]!.every((each) => this.narrow(each, labels));
  }

  /** Narrows the one attacker of which something is true. */
  private narrowThe(argument: number, isMeant: (set: number) => boolean, labels: number): boolean {
    this.budget.steps -= this.attackers[argument]!.length;
    const attacker = this.attackers[argument]!.find((each) => isMeant(this.sets[each]!));
    return attacker === undefined || this.narrow(attacker, labels);
  }
}
