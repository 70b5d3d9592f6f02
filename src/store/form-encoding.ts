// Form encoding of the parts of an address, as URLSearchParams does it, but `,` `:` `/` and `~` stay readable.
// (The core's library has no URLSearchParams.)

/** Form encoding in which lists and paths stay readable. */
export function escaped(value: string): string {
  return encodeURIComponent(wellFormed(value)).replace(/%(?:2C|3A|2F)/g, (code) => decodeURIComponent(code));
}

/** Form decoding that takes a bad escape for what it says. Never throws. */
export function unescaped(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes);
      } catch {
        return codes;
      }
    });
  }
}

/** Half a pair of UTF-16 is no character; encodeURIComponent would throw on it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
