import { CodeBook, type OwnCode } from '@shared/domain/exchange/code-book';
import { type CodeList, humanize } from '@shared/domain/lists/define';
import { entities } from '../db/entities';
import type { Client } from '../db/handles';
import type { WriteTx } from '../db/write';
import { RecordWriter, type Stamp } from './record-writer';
import { References } from './references';

/** What the files of one import share. */
export class ImportRun {
  readonly references: References;
  readonly stamp: Stamp;
  readonly batchId: number;
  /** Known codes: shipped, and the agency's own. */
  codes: CodeBook;

  constructor(
    readonly client: Client,
    readonly tx: WriteTx,
  ) {
    const last = client.prepare('select coalesce(max(id), 0) from import_batch').pluck().get();
    this.batchId = (last as number) + 1;
    this.stamp = { at: tx.now, by: `import ${this.batchId}` };
    this.references = new References(client);
    this.codes = this.#readCodes();
  }

  /** After the package's own lists are in. */
  reloadCodes(): void {
    this.codes = this.#readCodes();
  }

  createCourse(code: string): number {
    const writer = new RecordWriter(
      this.client,
      entities.course,
      ['code', 'title'],
      ['code'],
      [],
      this.stamp,
    );
    const values = { code, title: code };
    const id = writer.insert(values, writer.encode(values));
    this.references.add('course_sessions', code, id);
    return id;
  }

  /** A new value of an open list becomes one of the agency's own. */
  learnCode(list: CodeList, code: string): void {
    if (this.codes.knows(list, code)) return;
    const fields = ['list', 'code', 'label', 'active'];
    const writer = new RecordWriter(
      this.client,
      entities.codeItem,
      fields,
      ['list', 'code'],
      [],
      this.stamp,
    );
    const values = { list: list.name, code, label: humanize(code), active: true };
    writer.insert(values, writer.encode(values));
    this.codes.add({ list: list.name, code });
  }

  /** Notes the import with its counts in the history; the rows it made refer to it by `created_by`. */
  recordBatch(batch: {
    packageHash: string;
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
  }): void {
    const writer = new RecordWriter(
      this.client,
      entities.importBatch,
      Object.keys(batch),
      ['packageHash'],
      [],
      { at: this.tx.now, by: this.tx.actor },
    );
    const id = writer.insert(batch, writer.encode(batch));
    const fields = Object.fromEntries(
      Object.entries(batch).map(([name, value]) => [name, [null, value]]),
    );
    this.tx.audit({
      action: 'import',
      entity: entities.importBatch.name,
      recordId: id,
      fields: fields as Record<string, [null, unknown]>,
    });
  }

  #readCodes(): CodeBook {
    const own = this.client.prepare('select list, code from code_item').all();
    return new CodeBook(own as OwnCode[]);
  }
}
