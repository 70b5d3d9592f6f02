// From an older version of the format to the next, oldest first. Each step takes the document as it was and returns it
// as the next version has it, without repairing or guessing. Empty as long as there is one version.

import { FORMAT_VERSION } from './format.ts';

/** Takes a document of version n to version n + 1; does not change the one that it is given. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The migration from version n is at place n - 1. */
export const migrations: readonly Migration[] = [];

/** Whether a document of this version can be brought up to date. */
export function isKnownVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= FORMAT_VERSION;
}

/** The document in today's format. `version` is a known one. */
export function migrate(document: Readonly<Record<string, unknown>>, version: number): Readonly<Record<string, unknown>> {
  return migrations.slice(version - 1).reduce((older, step) => step(older), document);
}
