// Short parts set side by side in lines, a part never broken.

/**
 * Lines no wider than `room`, unless one part alone is. O(parts)
 * @param between the width of what stands between two parts of a line
 */
export function packLines<T>(parts: readonly T[], room: number, widthOf: (part: T) => number, between = 0): T[][] {
  const lines: T[][] = [];
  let width = 0;
  for (const part of parts) {
    const own = widthOf(part);
    const line = lines.at(-1);
    if (line && width + between + own <= room) {
      line.push(part);
      width += between + own;
    } else {
      lines.push([part]);
      width = own;
    }
  }
  return lines;
}
