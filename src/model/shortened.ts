// A text cut short, for where it is named and not read.

/** A text of at most so many letters, cut between words where there are any. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  // Among Chinese a Latin word is not cut in two either.
  const whole = /[\p{Script=Latin}\d]/u.test(letters[most - 1]!) ? cut.replace(/(?<=\p{Script=Han})[\p{Script=Latin}\d]+$/u, '') : cut;
  return `${(space > most / 2 ? cut.slice(0, space) : whole).trimEnd()}…`;
}
