import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import type { Cell } from '@shared/domain/spreadsheet/field';
import { Failure } from '@shared/errors';
import { zipDirectory } from '../exchange/zip-directory';
import { fillMerged, mergedRanges } from './merged';
import { refusals } from './refusals';

export interface SheetData {
  name: string;
  rows: Cell[][];
  /** Cells of the widest row. */
  width: number;
  /** Ranges of merged cells, which were read as if each cell held the value. */
  merged: number;
}

export interface Workbook {
  /** Without its path. */
  name: string;
  sheets: SheetData[];
}

/** What a spreadsheet may ask of us. A roster of a thousand people has 100 kB. */
export const spreadsheetLimits = {
  fileBytes: 30 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  rows: 10_000,
  columns: 200,
} as const;

const oleSignature = 'd0cf11e0a1b11ae1';
const zipSignature = '504b0304';

/** A date of a spreadsheet is midnight in UTC. */
function dateText(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return null;
}

function sheetOf(name: string, raw: readonly (readonly unknown[])[], merges: readonly string[]) {
  const rows = raw.map((row) => row.map(cellOf));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > spreadsheetLimits.rows) throw refusals.tooManyRows(name, rows.length);
  if (width > spreadsheetLimits.columns) throw refusals.tooWide(name);
  return { name, rows: fillMerged(rows, merges), width, merged: merges.length };
}

/** Looks at the parts of a .xlsx before anything is unpacked. */
async function checkParts(path: string, size: number): Promise<void> {
  const handle = await open(path, 'r');
  try {
    const entries = await zipDirectory(handle, size).catch(() => {
      throw refusals.damaged();
    });
    const names = new Set(entries.map(({ name }) => name));
    if (names.has('content.xml')) throw refusals.openDocument();
    if (!names.has('xl/workbook.xml')) throw refusals.notASpreadsheet();
    const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (unpacked > spreadsheetLimits.unpackedBytes) throw refusals.tooLarge();
  } finally {
    await handle.close();
  }
}

async function readXlsx(path: string, bytes: Buffer): Promise<SheetData[]> {
  await checkParts(path, bytes.length);
  const merges = mergedRanges(bytes);
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const sheets = await readWorkbook(content as ArrayBuffer).catch((error: unknown) => {
    throw error instanceof Failure ? error : refusals.damaged();
  });
  return sheets.map(({ sheet, data }) => sheetOf(sheet, data, merges.get(sheet) ?? []));
}

/** Excel saves .csv in the system's old code page unless told otherwise. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readCsv(name: string, bytes: Buffer): SheetData[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw refusals.notASpreadsheet();
  // Empty lines at the end would mislead the guess of what divides the columns.
  const { data } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), { skipEmptyLines: false });
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return [sheetOf(name, rows, [])];
}

async function sheetsOf(path: string): Promise<SheetData[]> {
  const { size } = await stat(path);
  if (size === 0) throw refusals.empty();
  if (size > spreadsheetLimits.fileBytes) throw refusals.tooLarge();
  const bytes = await readFile(path);
  const signature = bytes.subarray(0, 8).toString('hex');
  if (signature === oleSignature) {
    // Excel keeps a workbook with a password in the old kind of file.
    const locked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw locked ? refusals.encrypted() : refusals.oldExcel();
  }
  if (signature.startsWith(zipSignature)) return readXlsx(path, bytes);
  const extension = extname(path).toLowerCase();
  if (!['.csv', '.tsv', '.txt'].includes(extension)) throw refusals.notASpreadsheet();
  return readCsv('Sheet 1', bytes);
}

/**
 * Reads a person's own spreadsheet (.xlsx or .csv) as rows of cells. Throws a Failure with a sentence that
 * says what to do for anything else: an old .xls, one with a password, a picture, a damaged file.
 */
export async function readSpreadsheet(path: string): Promise<Workbook> {
  const sheets = (await sheetsOf(path)).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw refusals.empty();
  return { name: basename(path), sheets };
}
