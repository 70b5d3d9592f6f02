// What every page here draws: the same boxes with the same texts at the same places, and the same lines. Where they stand is worked
// out before anything is measured from it, in one pass, for what is compared is drawing; the whole is about as wide as a screen.

import type { ArgumentMap } from '../../../src/model/argument-map.ts';

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Whether the filter of the measurement takes it away. */
  readonly goes: boolean;
}

export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly isAttack: boolean;
}

export interface Picture {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const WIDTH = 260;
const GAP = 24;
const LINE_HEIGHT = 18;
const PADDING = 10;
export const LETTERS_A_LINE = 36;
const ASPECT = 1.6;

/** Fetches the map that the address names (`?map=...`) and places it: each claim, then all that bears on it, down columns. */
export async function loadPicture(): Promise<Picture> {
  const map = (await (await fetch(`/${new URLSearchParams(location.search).get('map')}`)).json()) as ArgumentMap;
  const stepOf = new Map(map.inferences.map((step) => [step.id, step]));
  const lines = map.inferences.flatMap(({ id, premises, target, polarity }): Line[] => {
    const on = 'statement' in target ? target.statement : stepOf.get(target.inference)!.premises[0]!;
    return premises.map((source) => ({ id: `${id}-${source}`, source, target: on, isAttack: polarity === 'attack' }));
  });
  const below = new Map<string, string[]>();
  for (const { source, target } of lines) below.set(target, [...(below.get(target) ?? []), source]);
  const order: string[] = [];
  const seen = new Set<string>();
  for (const { id } of map.statements) {
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      order.push(at);
      open.push(...(below.get(at) ?? []).toReversed());
    }
  }
  const statementOf = new Map(map.statements.map((statement) => [statement.id, statement]));
  const heightOf = (text: string): number => 2 * PADDING + LINE_HEIGHT * linesOf(text).length;
  const texts = new Map(order.map((id) => [id, statementOf.get(id)!.text['en']!]));
  const total = [...texts.values()].reduce((sum, text) => sum + heightOf(text) + GAP, 0);
  const columnHeight = Math.sqrt((total * (WIDTH + GAP)) / ASPECT);
  const kept = new Set(map.questions.slice(0, Math.ceil(map.questions.length / 2)).map(({ id }) => id));
  let [x, y] = [0, 0];
  const boxes = order.map((id): Box => {
    const text = texts.get(id)!;
    const height = heightOf(text);
    if (y > 0 && y + height > columnHeight) [x, y] = [x + WIDTH + GAP, 0];
    const { question } = statementOf.get(id)!;
    const box = { id, x, y, width: WIDTH, height, text, goes: question !== undefined && !kept.has(question) };
    y += height + GAP;
    return box;
  });
  return { boxes, lines };
}

/** A text in the lines that a box has room for. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length > LETTERS_A_LINE) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  return lines;
}

export function boundsOf(boxes: readonly Box[]): { readonly width: number; readonly height: number } {
  return { width: boxes.reduce((most, { x, width }) => Math.max(most, x + width), 1), height: boxes.reduce((most, { y, height }) => Math.max(most, y + height), 1) };
}
