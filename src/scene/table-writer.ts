// The rows of a scene while they are measured, in lists that the layout gets.

import type { Polarity } from '../model/argument-map.ts';
import type { RowSpec } from '../layout/drawing.ts';
import { ROW_KIND, type RowTable } from '../layout/row-table.ts';

export class TableWriter {
  readonly ids: string[] = [];
  readonly #kinds: Uint8Array<ArrayBuffer>;
  readonly #parents: Int32Array<ArrayBuffer>;
  readonly #steps: Int32Array<ArrayBuffer>;
  readonly columns: Int32Array<ArrayBuffer>;
  readonly indents: Float64Array<ArrayBuffer>;
  readonly #widths: Float64Array<ArrayBuffer>;
  readonly #heights: Float64Array<ArrayBuffer>;
  readonly #anchors: Float64Array<ArrayBuffer>;
  readonly polarities = new Map<number, Polarity>();
  readonly refersTo = new Map<number, string>();

  /** @param most no more rows come */
  constructor(most: number) {
    const ints = (): Int32Array<ArrayBuffer> => new Int32Array(most);
    const floats = (): Float64Array<ArrayBuffer> => new Float64Array(most);
    this.#kinds = new Uint8Array(most);
    [this.#parents, this.#steps, this.columns] = [ints(), ints(), ints()];
    [this.indents, this.#widths, this.#heights, this.#anchors] = [floats(), floats(), floats(), floats()];
  }

  /** @returns the row */
  put(id: string, kind: RowSpec['kind'], parent: number, step: number, column: number, indent: number): number {
    const row = this.ids.push(id) - 1;
    this.#kinds[row] = ROW_KIND[kind];
    this.#parents[row] = parent;
    this.#steps[row] = step;
    this.columns[row] = column;
    this.indents[row] = indent;
    return row;
  }

  size(row: number, width: number, height: number, anchor: number): void {
    this.#widths[row] = width;
    this.#heights[row] = height;
    this.#anchors[row] = anchor;
  }

  done(): RowTable {
    const { ids, polarities, refersTo } = this;
    const count = ids.length;
    const fitted = <T extends { readonly length: number; slice: (start: number, end: number) => T }>(list: T): T => (list.length === count ? list : list.slice(0, count));
    return {
      count,
      ids,
      kinds: fitted(this.#kinds),
      parents: fitted(this.#parents),
      steps: fitted(this.#steps),
      columns: fitted(this.columns),
      indents: fitted(this.indents),
      widths: fitted(this.#widths),
      heights: fitted(this.#heights),
      anchors: fitted(this.#anchors),
      polarities,
      refersTo,
    };
  }
}
