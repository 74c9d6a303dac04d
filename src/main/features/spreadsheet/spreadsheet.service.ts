import type { SheetLook, spreadsheet } from '@shared/contract/spreadsheet';
import {
  cellText,
  findHeadRow,
  guessMapping,
  headsKey,
  headsOf,
} from '@shared/domain/spreadsheet/heads';
import { isEmptyRow } from '@shared/domain/spreadsheet/read-row';
import { fail, ok, type Result } from '@shared/errors';
import { formatCount } from '@shared/parse/format';
import type { z } from 'zod';
import type { ReadDb } from '../../db/handles';
import { type Office, write } from '../../db/write';
import { keepOpen, openSheet } from '../../spreadsheet/open-files';
import { readSpreadsheet } from '../../spreadsheet/read';
import { writeSpreadsheet } from '../../spreadsheet/write';
import { writeFileAtomic } from '../../vault/vault-file';
import type { FileChooser } from '../save-file';
import { fieldsOfKind } from './kinds';
import { latestImports, rememberedMapping } from './remember';

/** What spreadsheets need from the edge of the program. */
export interface SpreadsheetDelegates extends FileChooser {
  chooseSpreadsheet(): Promise<string | undefined>;
}

type Method = typeof spreadsheet;

/** Asks for a file and reads it. Expected trouble with it is thrown as a Failure with its sentence. */
export async function openSpreadsheet(
  office: Office,
  delegates: SpreadsheetDelegates,
): Promise<Result<z.input<Method['open']['output']>>> {
  const path = await delegates.chooseSpreadsheet();
  if (path === undefined) return fail('CANCELLED', 'Nothing was chosen.');
  const workbook = await readSpreadsheet(path);
  return ok({
    ticket: keepOpen(office.read, workbook),
    name: workbook.name,
    sheets: workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
  });
}

const sampleSize = 3;

/** The heads of a sheet, and what they seem to be. */
export function lookAtSheet(
  db: ReadDb,
  input: z.output<Method['look']['input']>,
): Result<SheetLook> {
  const fields = fieldsOfKind(db, input.kind);
  if (!fields) return fail('NOT_FOUND', 'The program does not know lists of this kind.');
  const { rows, width, merged } = openSheet(db, input.ticket, input.sheet);
  const headRow = input.headRow ?? findHeadRow(rows, fields);
  const heads = headsOf(rows[headRow] ?? [], width);
  const body = rows.slice(headRow + 1).filter((row) => !isEmptyRow(row));
  const known = rememberedMapping(db, { kind: input.kind, heads: headsKey(heads) });
  return ok({
    headRow,
    heads,
    samples: heads.map((_, at) =>
      body
        .map((row) => cellText(row[at]))
        .filter((text) => text !== '')
        .slice(0, sampleSize)
        .map((text) => text.slice(0, 60)),
    ),
    rows: body.length,
    merged,
    fields: fields.map((field) => ({
      key: field.key,
      label: field.label,
      required: field.required ?? false,
      choices: field.kind === 'choice' ? field.choices.map(({ label }) => label) : [],
    })),
    mapping: { ...(known?.mapping ?? guessMapping(heads, fields)) },
    remembered: known !== undefined,
  });
}

const undoDays = 30;
const shownImports = 20;

export function pastImports(db: ReadDb, now: string) {
  return latestImports(db, shownImports).map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.fileName,
    at: row.createdAt,
    created: row.created,
    updated: row.updated,
    left: row.left,
    changeNo: row.changeNo,
    undoable: Date.parse(now) - Date.parse(row.createdAt) < undoDays * 86_400_000,
  }));
}

/** 'Parents waiting' → 'parents-waiting.xlsx'. */
const fileName = (title: string): string =>
  `${
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'list'
  }.xlsx`;

/** Writes a list as an Excel file where the person says; that it left the program is kept in history. */
export async function saveTable(
  office: Office,
  delegates: SpreadsheetDelegates,
  { title, columns, rows }: z.output<Method['saveTable']['input']>,
): Promise<Result<{ path: string }>> {
  const path = await delegates.chooseFile({
    title: 'Save as Excel',
    fileName: fileName(title),
    extension: 'xlsx',
  });
  if (path === undefined) return fail('CANCELLED', 'Nothing was saved.');
  writeFileAtomic(path, await writeSpreadsheet({ sheet: title, columns, rows }));
  write(office, (tx) => {
    const what = `${title}: ${formatCount(rows.length)} rows`;
    tx.audit({ action: 'export', entity: 'list', fields: { what: [null, what] } });
    return ok(undefined);
  });
  return ok({ path });
}
