// How one part of an address is written and read. A link is somebody else's text: nothing here throws, and what cannot be
// used is told and left out.

/** Why a part of an address was left out. */
export type IgnoredReason =
  | 'newer-version'
  | 'repeated'
  | 'too-long'
  | 'unknown-value'
  | 'unknown-id'
  | 'not-a-number'
  | 'said-otherwise'
  | 'not-a-map';

/** Tells that a value was left out. */
export type Ignore = (reason: IgnoredReason, value: string) => void;

/** One field: the parts that say it (none where it is as usual), and the field from the values of those parts. */
export interface Codec<T> {
  readonly keys: readonly string[];
  readonly write: (value: T) => readonly (string | undefined)[];
  /** One value per key. Never throws; returns the usual value for what it ignores. */
  readonly read: (values: readonly (string | undefined)[], ignore: readonly Ignore[]) => T;
}

/** A field that one key says. */
export function one<T>(key: string, write: (value: T) => string | undefined, read: (value: string, ignore: Ignore) => T, usual: T): Codec<T> {
  return {
    keys: [key],
    write: (value) => [write(value)],
    read: ([value], [ignore]) => (value === undefined ? usual : read(value, ignore!)),
  };
}

/** A field that is one of a few words; the usual one is not written. */
export function choice<T extends string>(key: string, values: readonly T[], usual: T): Codec<T>;
export function choice<T extends string>(key: string, values: readonly T[], usual: undefined): Codec<T | undefined>;
export function choice<T extends string>(key: string, values: readonly T[], usual: T | undefined): Codec<T | undefined> {
  const read = (value: string, ignore: Ignore): T | undefined => {
    const known = values.find((each) => each === value);
    if (known === undefined) ignore('unknown-value', value);
    return known ?? usual;
  };
  return one<T | undefined>(key, (value) => (value === usual ? undefined : value), read, usual);
}

/** The ids of a list, each once. */
export function readIds(value: string, ignore: Ignore, pattern: RegExp): string[] {
  return itemsThat((item) => pattern.test(item), value, (item) => ignore('unknown-id', item));
}

/** The items of a list, each once, that pass the test; the others are told. */
export function itemsThat(passes: (item: string) => boolean, value: string, tell: (item: string) => void): string[] {
  return [...new Set(value.split(','))].filter((item) => {
    const isGood = passes(item);
    if (!isGood && item !== '') tell(item);
    return isGood;
  });
}
