// What may be wrong with a file before there is a map to hold rules against: its bytes, its JSON or outline, its shape.
// All of it is an error, but for what an outline leaves unsure. Found by `formats/read-map-text.ts`, `model/parse.ts` and `model/schema-check.ts`.

import type { Diagnostic } from '../diagnostics.ts';
import type { NoParams, Path } from './rule.ts';

/** Why a text is not JSON; the place is in `line` and `column`. */
export type SyntaxReason =
  | 'not-json'
  | 'comma-missing'
  | 'colon-missing'
  | 'value-missing'
  | 'name-missing'
  | 'bracket-missing'
  | 'string-open'
  | 'comment'
  | 'number'
  | 'character'
  | 'after-end'
  | 'unclear';

/** What a field asks for, or what stands there. */
export type JsonKind = 'text-by-language' | 'text' | 'number' | 'truth-value' | 'list' | 'object' | 'null' | 'value';

/** Why a line of an outline cannot stand where it stands. */
export type OutlinePlace =
  | 'no-sign'
  | 'second-thesis'
  | 'nothing-above'
  | 'below-question'
  | 'question-below'
  | 'answer-without-question'
  | 'alone-together'
  | 'alone-below'
  | 'no-step';

/** As what a line of an outline was read, of the line that it bears on. */
export type OutlineRelation = 'reason' | 'objection' | 'undercut' | 'together' | 'restatement' | 'answer' | 'reservation' | 'alone';

/** The values that each message names. */
export interface DoorParams {
  readonly 'file-missing': { readonly file: string };
  readonly 'file-unreadable': { readonly file: string; readonly reason: string };
  readonly 'file-too-large': { readonly megabytes: number; readonly limit: number };
  readonly 'file-empty': NoParams;
  readonly 'file-binary': NoParams;
  readonly 'file-encoding': { readonly encoding: 'utf-16' | 'unknown'; readonly line: number; readonly column: number };
  readonly 'file-truncated': { readonly line: number; readonly column: number };
  readonly 'json-syntax': { readonly reason: SyntaxReason; readonly near: string; readonly line: number; readonly column: number };
  readonly 'outline-empty': { readonly line: number; readonly column: number };
  readonly 'outline-indent': { readonly line: number; readonly column: number };
  readonly 'outline-place': { readonly place: OutlinePlace; readonly near: string; readonly line: number; readonly column: number };
  readonly 'outline-step': { readonly near: string; readonly indent: number; readonly unit: number; readonly of: 'tabs' | 'spaces'; readonly relation: OutlineRelation; readonly onto: number; readonly line: number; readonly column: number };
  readonly 'outline-thesis': { readonly near: string; readonly line: number; readonly column: number };
  readonly 'not-a-map': { readonly found: JsonKind | 'source' | 'schema' };
  readonly 'newer-format': { readonly found: number; readonly known: number };
  readonly 'unknown-format': { readonly found: string; readonly known: number };
  readonly 'too-many-records': { readonly list: 'statements' | 'inferences'; readonly found: number; readonly most: number };
  readonly 'missing-field': { readonly field: string };
  readonly 'wrong-type': { readonly field: string; readonly expected: JsonKind; readonly found: JsonKind };
  readonly 'unknown-value': { readonly field: string; readonly found: string; readonly allowed: string };
  readonly 'id-form': { readonly field: string; readonly found: string; readonly length: number };
  readonly 'weight-range': { readonly found: number };
  readonly 'inference-without-premises': { readonly id: string };
  readonly 'target-form': { readonly id: string };
  readonly 'wrong-length': { readonly field: string; readonly expected: number; readonly found: number };
  readonly 'source-missing': { readonly file: string };
  readonly 'not-a-reading': { readonly found: JsonKind | 'map' };
  readonly 'newer-reading': { readonly found: number; readonly known: number };
  /** Letters of a text, or entries of a list. */
  readonly 'reading-limit': { readonly field: string; readonly found: number; readonly most: number };
  readonly 'reading-other-map': { readonly map: string; readonly here: string };
  readonly 'not-a-talk': { readonly found: JsonKind | 'map' };
  readonly 'newer-talk': { readonly found: number; readonly known: number };
  readonly 'talk-empty': NoParams;
  readonly 'talk-other-map': { readonly map: string; readonly here: string };
  readonly 'talk-scene-twice': { readonly id: string };
  /** Scenes, ids, choices. */
  readonly 'talk-limit': { readonly field: string; readonly found: number; readonly most: number };
  readonly 'talk-missing': { readonly scene: string; readonly id: string };
  readonly 'talk-focus': { readonly scene: string; readonly found: number; readonly most: number };
  readonly 'talk-new': { readonly scene: string; readonly found: number; readonly most: number };
  readonly 'talk-unled': { readonly scene: string; readonly id: string; readonly claim: string };
  readonly 'talk-unseen': { readonly scene: string; readonly id: string };
  readonly 'talk-language': { readonly scene: string; readonly language: string };
  readonly 'reading-code': { readonly fault: 'none' | 'cut' | 'unpack' | 'unreadable' };
}

/** A finding of the door. */
export function doorFinding<Id extends keyof DoorParams>(rule: Id, params: DoorParams[Id], path: Path = [], ids: readonly string[] = []): Diagnostic {
  return { rule, severity: 'error', path, ids, params: params as Diagnostic['params'] };
}

/** What the door lets through, and advises on. */
export function doorAdvice<Id extends keyof DoorParams>(rule: Id, params: DoorParams[Id], ids: readonly string[], path: Path = []): Diagnostic {
  return { ...doorFinding(rule, params, path, ids), severity: 'advice' };
}
