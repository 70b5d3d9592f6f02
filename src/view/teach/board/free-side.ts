// Where something is shown beside a box, so that neither the box nor what belongs to it is covered if there is room elsewhere.

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;

/**
 * @param at the box itself @param keep what else is not to be covered @param frame what is seen
 * @returns the first place within the frame that covers nothing: right of the box, or of all, left, below, above, then the corners; where each
 * covers something, the one that covers the least. O(keep)
 */
export function freeSide(at: Area, keep: readonly Area[], { width, height }: Pick<Area, 'width' | 'height'>, frame: Area): { readonly left: number; readonly top: number } {
  const leftmost = frame.left;
  const rightmost = Math.max(leftmost, frame.left + frame.width - width);
  const highest = frame.top;
  const lowest = Math.max(highest, frame.top + frame.height - height);
  const within = (left: number, top: number): { left: number; top: number } => ({ left: Math.min(rightmost, Math.max(leftmost, left)), top: Math.min(lowest, Math.max(highest, top)) });
  const right = at.left + at.width;
  const below = at.top + at.height;
  const places = [
    within(right + GAP, at.top),
    within(Math.max(...[at, ...keep].map((each) => each.left + each.width)) + GAP, at.top),
    within(at.left - GAP - width, at.top),
    within(at.left, below + GAP),
    within(right - width, below + GAP),
    within(at.left, at.top - GAP - height),
    within(right - width, at.top - GAP - height),
    ...[rightmost, leftmost].flatMap((left) => [highest, lowest].map((top) => ({ left, top }))),
  ];
  const covered = places.map(({ left, top }) => [at, ...keep].reduce((sum, each) => sum + overlap(each, { left, top, width, height }), 0));
  return places[covered.indexOf(Math.min(...covered))]!;
}

function overlap(one: Area, other: Area): number {
  const along = (from: number, long: number, start: number, size: number): number => Math.max(0, Math.min(from + long, start + size) - Math.max(from, start));
  return along(one.left, one.width, other.left, other.width) * along(one.top, one.height, other.top, other.height);
}
