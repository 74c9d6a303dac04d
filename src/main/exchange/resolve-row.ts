import type { ColumnDef, FileDef } from '@shared/domain/exchange/define';
import { type ParsedRow, rowReader } from '@shared/domain/exchange/parse-row';
import type { ImportRun } from './import-run';
import type { Values } from './record-writer';
import type { Target } from './targets/target';

/** A row ready for the database, or with the reasons why it is not (`row.reasons`). */
export interface ResolvedRow {
  row: ParsedRow;
  values: Values;
}

export type ReferenceColumn = Extract<ColumnDef, { type: 'ref' | 'refs' }>;

export const referenceColumns = (def: FileDef): ReferenceColumn[] =>
  def.columns.filter((column) => column.type === 'ref' || column.type === 'refs');

/** Turns the cells of one file's rows into values of records: typed, with ids in place of keys. */
export class RowResolver {
  readonly #read;
  readonly #references: readonly ReferenceColumn[];
  readonly #plain: readonly (readonly [column: string, field: string])[];

  constructor(
    private readonly run: ImportRun,
    def: FileDef,
    private readonly target: Target,
  ) {
    this.#read = rowReader(def, run.codes);
    this.#references = referenceColumns(def);
    const references = new Set(this.#references.map(({ name }) => name));
    this.#plain = Object.entries(target.fields).filter(([column]) => !references.has(column));
  }

  /** @param cells in the order of the definition's columns */
  resolve(cells: readonly (string | undefined)[]): ResolvedRow {
    const row = this.#read(cells);
    const values: Values = {};
    if (row.reasons.length > 0) return { row, values };
    for (const [column, field] of this.#plain) values[field] = row.get(column);
    const ids = new Map<string, number>();
    for (const column of this.#references) this.#find(column, row, values, ids);
    if (row.reasons.length === 0 && this.target.complete) {
      const { references, tx } = this.run;
      const createCourse = (code: string) => this.run.createCourse(code);
      this.target.complete(row, values, { references, ids, now: tx.now, createCourse });
    }
    return { row, values };
  }

  #find(column: ReferenceColumn, row: ParsedRow, values: Values, ids: Map<string, number>): void {
    const { name, to, type } = column;
    const keys = type === 'refs' ? row.list(name) : row.get(name) === null ? [] : [row.text(name)];
    const found: number[] = [];
    for (const key of keys) {
      const id = this.run.references.find(to, key);
      if (typeof id === 'number') found.push(id);
      else if (id === 'archived') {
        row.refuse(`${name}: “${key}” was set aside in the program. Bring it back there first.`);
      } else {
        row.refuse(
          `${name}: “${key}” is not known: no row of ${to}.csv that could be taken has this key. Correct it, or add that row.`,
        );
      }
    }
    const field = this.target.fields[name];
    if (field !== undefined) values[field] = type === 'refs' ? found : (found[0] ?? null);
    if (type === 'ref' && found[0] !== undefined) ids.set(name, found[0]);
  }
}
