// What kept a value from being made; nothing where it was made.

import type { Diagnostic, Result } from '../src/model/diagnostics.ts';

export const errorsOf = (result: Result<unknown>): readonly Diagnostic[] => (result.ok ? [] : result.findings);
