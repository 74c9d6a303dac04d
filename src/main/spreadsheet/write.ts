import writeWorkbook from 'write-excel-file/node';

export interface TableColumn {
  header: string;
  kind: 'text' | 'number' | 'date';
}

export interface Table {
  sheet: string;
  columns: readonly TableColumn[];
  /** Text, a number, a day 'YYYY-MM-DD', or nothing. */
  rows: readonly (readonly (string | number | null)[])[];
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function cell(kind: TableColumn['kind'], value: string | number | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  const day = kind === 'date' ? dayPattern.exec(value) : null;
  if (day) {
    const [, year, month, date] = day;
    return {
      type: Date,
      value: new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))),
      format: 'mm/dd/yyyy',
    };
  }
  // Text stays text, also where it reads like a formula.
  return { type: String, value };
}

const widest = 60;

const widthOf = (texts: readonly (string | number | null | undefined)[]): number =>
  Math.min(widest, Math.max(8, ...texts.map((text) => String(text ?? '').length + 2)));

/** What Excel accepts as the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]*?:/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'List';

/** A list as an Excel file: heads that stay in view, real dates and numbers. */
export async function writeSpreadsheet({ sheet, columns, rows }: Table): Promise<Uint8Array> {
  const heads = columns.map(({ header }) => ({
    type: String,
    value: header,
    fontWeight: 'bold' as const,
  }));
  const body = rows.map((row) => columns.map(({ kind }, at) => cell(kind, row[at] ?? null)));
  const widths = columns.map(({ header }, at) => ({
    width: widthOf([header, ...rows.slice(0, 200).map((row) => row[at])]),
  }));
  return writeWorkbook([heads, ...body], {
    sheet: sheetName(sheet),
    columns: widths,
    stickyRowsCount: 1,
  }).toBuffer();
}
