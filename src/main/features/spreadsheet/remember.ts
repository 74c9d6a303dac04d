import { and, desc, eq } from 'drizzle-orm';
import { ok } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import { spreadsheetImport, spreadsheetMapping } from '../../db/schema';
import { type Office, write } from '../../db/write';

interface Known {
  kind: string;
  /** The heads of the file as they are remembered. */
  heads: string;
}

export function rememberedMapping(db: ReadDb, { kind, heads }: Known) {
  return db
    .select()
    .from(spreadsheetMapping)
    .where(and(eq(spreadsheetMapping.kind, kind), eq(spreadsheetMapping.heads, heads)))
    .get();
}

/** Keeps how a file's columns were mapped, for the next one with the same heads. */
export function rememberMapping(
  office: Office,
  { kind, heads, mapping }: Known & { mapping: Record<string, number> },
): void {
  const found = rememberedMapping(office.read, { kind, heads });
  write(office, (tx) => {
    if (found) updateRecord(tx, entities.spreadsheetMapping, found.id, { mapping });
    else createRecord(tx, entities.spreadsheetMapping, { kind, heads, mapping });
    return ok(undefined);
  });
}

/** Spreadsheets that were brought in, the newest first. */
export function latestImports(db: ReadDb, limit: number) {
  return db.select().from(spreadsheetImport).orderBy(desc(spreadsheetImport.id)).limit(limit).all();
}
