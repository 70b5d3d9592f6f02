// A small sum over a text.

/** FNV-1a (Fowler, Noll, Vo) in 32 bits, over the UTF-16 units of a text: the same for the same text, for no secret. O(letters) */
export function fnv1a(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
