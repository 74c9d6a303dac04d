import type { FileDef } from '@shared/domain/exchange/define';
import type { CodeList } from '@shared/domain/lists/define';
import { unwrap } from '@shared/errors';
import { updateRecord } from '../db/record-store';
import type { ImportRun } from './import-run';
import { RecordWriter, sqlColumn, sqlTable, type Stored, type Values } from './record-writer';
import { referenceColumns, type ReferenceColumn, type ResolvedRow } from './resolve-row';
import { SeenIds } from './seen-ids';
import type { Target } from './targets/target';

export type Outcome = 'created' | 'updated' | 'unchanged' | 'rejected';

/** True when a stored value is one that exports leave out, so that an empty cell does not erase it. */
type LeftOut = (stored: unknown, id: number) => boolean;

/** Writes the resolved rows of one file, and says what became of each. */
export class RowApplier {
  readonly #writer: RecordWriter;
  readonly #seen = new SeenIds();
  readonly #leftOut: readonly (LeftOut | undefined)[];
  readonly #links: readonly ReferenceColumn[];
  readonly #openLists: readonly { column: string; list: CodeList }[];

  constructor(
    private readonly run: ImportRun,
    private readonly def: FileDef,
    private readonly target: Target,
  ) {
    const { fields, entity, match, derived = [], initial = [] } = target;
    const columns = [...Object.values(fields), ...derived].filter(
      (name) => !(name in entity.links),
    );
    this.#writer = new RecordWriter(run.client, entity, columns, match, initial, run.stamp);
    this.#links = referenceColumns(def).filter(({ type }) => type === 'refs');
    this.#leftOut = columns.map((field) => this.#leftOutOf(field));
    this.#openLists = def.columns.flatMap((column) =>
      (column.type === 'code' || column.type === 'codes') && column.list.kind === 'open'
        ? [{ column: column.name, list: column.list }]
        : [],
    );
  }

  apply({ row, values }: ResolvedRow): Outcome {
    if (row.reasons.length > 0) return 'rejected';
    const encoded = this.#writer.encode(values);
    const stored = this.#writer.find(encoded);
    if (!stored) {
      this.#seen.add(this.#writer.insert(values, encoded));
      this.#learnCodes(row);
      return 'created';
    }
    if (this.#seen.has(stored.id)) row.refuse(this.#twice());
    else if (stored.archived) {
      row.refuse(
        `${this.def.key[0]}: this record was set aside in the program. Bring it back there first.`,
      );
    } else {
      this.#seen.add(stored.id);
      if (this.#isSame(stored, encoded, values)) return 'unchanged';
      if (this.target.sealed === undefined) {
        unwrap(updateRecord(this.run.tx, this.target.entity, stored.id, values as never));
        this.#learnCodes(row);
        return 'updated';
      }
      row.refuse(this.target.sealed);
    }
    return 'rejected';
  }

  #twice(): string {
    const [first, ...more] = this.def.key;
    return more.length === 0
      ? `${first}: an earlier row of this file has the same key. Keep one of them.`
      : `${this.def.key.join(', ')}: an earlier row of this file has the same ones. Keep one of them.`;
  }

  #isSame(stored: Stored, encoded: readonly unknown[], values: Values): boolean {
    const same = encoded.every(
      (value, i) =>
        value === stored.encoded[i] ||
        (value === null && this.#leftOut[i]?.(stored.encoded[i], stored.id) === true),
    );
    return same && this.#links.every((column) => this.#sameLinks(column, stored.id, values));
  }

  #sameLinks({ name, to }: ReferenceColumn, id: number, values: Values): boolean {
    const link = this.target.fields[name]!;
    const wanted = values[link] as readonly number[];
    const aside = this.run.references.archived(to);
    const there = this.#writer.links(id, link).filter((target) => !aside.has(target));
    return there.length === wanted.length && there.every((target, i) => target === wanted[i]);
  }

  #leftOutOf(field: string): LeftOut | undefined {
    const { withheld, entity, fields } = this.target;
    if (withheld?.field === field) {
      const when = sqlColumn(entity.table, withheld.when);
      const select = `select ${when} from ${sqlTable(entity.table)} where id = ?`;
      const statement = this.run.client.prepare(select).pluck();
      return (_stored, id) => statement.get(id) === 1;
    }
    const column = referenceColumns(this.def).find(({ name }) => fields[name] === field);
    return column && ((stored) => this.run.references.archived(column.to).has(stored as number));
  }

  #learnCodes(row: ResolvedRow['row']): void {
    for (const { column, list } of this.#openLists) {
      const value = row.get(column);
      const used = typeof value === 'string' ? [value] : ((value ?? []) as readonly string[]);
      for (const code of used) this.run.learnCode(list, code);
    }
  }
}
