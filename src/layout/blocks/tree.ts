// What is set in columns: a tree of boxes whose siblings keep their order, and from what each box hangs.

/** By which line a box hangs: that of its claim, of the step that it undercuts, of the premise that it is linked with. */
export const TIE = { trunk: 0, undercut: 1, bracket: 2 } as const;
export const TIES = 3;

/** A tree whose node 0 is the page, which has no box. All arrays are as long as it has nodes. */
export interface BlockTree {
  /** -1 for the page; otherwise a smaller index. Siblings are in the order of their indices. */
  readonly parents: Int32Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** What it hangs from: its claim, or a sibling before it. */
  readonly hangs: Int32Array;
  /** One of `TIE`. */
  readonly ties: Uint8Array;
}
