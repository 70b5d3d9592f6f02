// What is said of the format in more places than the schema, and without the engine that runs it.

/** The version of the format that this program reads and writes. */
export const FORMAT_VERSION = 1;

/** What every id looks like. It starts with a letter or digit, so that no id is `__proto__`. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
