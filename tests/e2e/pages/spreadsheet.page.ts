import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/node';
import readWorkbook from 'read-excel-file/universal';

type Cell = string | number | Date | null;

const cell = (value: Cell) => {
  if (value === null) return null;
  if (value instanceof Date) return { type: Date, value, format: 'mm/dd/yyyy' };
  return typeof value === 'number' ? { type: Number, value } : { type: String, value };
};

/** Writes a workbook of one sheet. */
export async function writeSheet(path: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const bytes = await writeWorkbook(rows.map((row) => row.map(cell)) as never, {
    sheet: 'Roster',
  }).toBuffer();
  writeFileSync(path, bytes);
}

/** The rows of the first sheet of a workbook. */
export async function readSheet(path: string): Promise<readonly (readonly unknown[])[]> {
  const bytes = readFileSync(path);
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return (await readWorkbook(content as ArrayBuffer))[0]?.data ?? [];
}

/** Bringing in a spreadsheet, as the coordinator meets it. */
export class SpreadsheetImport {
  constructor(private readonly page: Page) {}

  async choose(): Promise<void> {
    await this.page.getByRole('button', { name: /^Choose (a|another) spreadsheet/ }).click();
  }

  /** What a column of the spreadsheet comes in as. */
  comesInAs(column: string): Locator {
    return this.page.getByRole('combobox', { name: `${column} comes in as` });
  }

  get check(): Locator {
    return this.page.getByRole('button', { name: /^Check [\d,]+ rows?$/ });
  }

  get bringIn(): Locator {
    return this.page.getByRole('button', { name: /^Bring in [\d,]+ / });
  }

  /** A row of the preview, as the spreadsheet counts it. */
  row(number: number): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: String(number), exact: true }) });
  }

  /** The sentence over the preview. */
  get counts(): Locator {
    return this.page.getByRole('status').filter({ hasText: /ready/ });
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: 'Undo' })
      .last()
      .click();
  }
}
