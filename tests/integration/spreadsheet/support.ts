import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import writeWorkbook from 'write-excel-file/node';
import type { RosterInput } from '@shared/contract/recruitment-roster';
import { importRoster, rosterPreview } from '@main/features/recruitment/roster.service';
import { lookAtSheet } from '@main/features/spreadsheet/spreadsheet.service';
import { Busy } from '@main/session/busy';
import { keepOpen } from '@main/spreadsheet/open-files';
import { readSpreadsheet } from '@main/spreadsheet/read';
import type { Office } from '@main/db/write';
import { unwrap } from '@shared/errors';
import { temporaryFolder } from '../../support/test-office';

export type Value =
  string | number | Date | null | { value: string; rowSpan?: number; span?: number };

const cell = (value: Value) => {
  if (value === null) return null;
  if (value instanceof Date) return { type: Date, value, format: 'mm/dd/yyyy' };
  if (typeof value === 'object') return { type: String, ...value };
  return typeof value === 'number' ? { type: Number, value } : { type: String, value };
};

/** Writes a workbook into a folder of the test's own. @returns its path */
export async function workbookOf(
  rows: Value[][],
  { name = 'Roster.xlsx', sheet = 'People' }: { name?: string; sheet?: string } = {},
): Promise<string> {
  const path = join(temporaryFolder(), name);
  const bytes = await writeWorkbook(rows.map((row) => row.map(cell)) as never, {
    sheet,
  }).toBuffer();
  writeFileSync(path, bytes);
  return path;
}

export function fileOf(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

const heads = ['First name', 'Last name', 'Phone', 'Email', 'Inquiry date', 'Source', 'Stage'];

/** Opens a roster and maps it as the program would. @returns what to preview or bring in */
export async function openRoster(
  office: Office,
  rows: Value[][],
  { kind = 'candidates', top = heads, ...more }: Partial<RosterInput> & { top?: string[] } = {},
): Promise<RosterInput> {
  const path = await workbookOf([top, ...rows]);
  const ticket = keepOpen(office.read, await readSpreadsheet(path));
  const look = unwrap(lookAtSheet(office.read, { ticket, sheet: 0, kind, headRow: null }));
  return {
    ticket,
    sheet: 0,
    kind,
    headRow: look.headRow,
    mapping: look.mapping,
    defaults: { source: 'other', on: '2026-11-02' },
    corrections: {},
    choices: {},
    ...more,
  };
}

export const preview = (office: Office, input: RosterInput) =>
  rosterPreview(
    office.read,
    { ...input, show: 'all', offset: 0, limit: 200 },
    office.clock.today(),
  );

export const bringIn = (office: Office, input: RosterInput, busy = new Busy()) =>
  importRoster(
    office,
    { busy, beforeImport: () => Promise.resolve(), progress: () => undefined },
    input,
  );
