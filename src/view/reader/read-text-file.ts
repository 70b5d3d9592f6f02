// A plain text from a file: UTF-8, UTF-16 with its mark, else the usual encoding of Chinese texts that are neither.

/** The text, or `undefined` where the file cannot be read or holds no text. */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined; // a folder, or gone
  }
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (marked === undefined && bytes.subarray(0, 8192).includes(0)) return undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one, if any.
    }
  }
  return undefined;
}
