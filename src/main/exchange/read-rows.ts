import type { FileDef } from '@shared/domain/exchange/define';
import { type Header, readHeader } from '@shared/domain/exchange/header';
import { CsvReader, type CsvRecord } from './csv-reader';
import type { PackageFile } from './package';

const notUtf8 =
  'This file is not UTF-8 text, so letters with accents would be lost. In Excel, save it as “CSV UTF-8 (comma delimited)” and import again.';

/** The first record of a file, and what it says about the others. */
export interface OpenedFile extends Header {
  cells: readonly string[];
}

/** Records of a file in the pieces in which they are read. Text that is not UTF-8 is read so that people can recognise it. */
export async function* recordsOf(
  { source, isUtf8 }: PackageFile,
  onBytes: (count: number) => void,
): AsyncGenerator<CsvRecord[]> {
  const decoder = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252');
  const reader = new CsvReader();
  for await (const piece of source.read()) {
    onBytes(piece.length);
    yield reader.push(decoder.decode(piece, { stream: true }));
  }
  yield reader.push(decoder.decode());
  yield reader.end();
}

/** Looks at the first record: which column is where, or why the whole file is refused. */
export function openFile(def: FileDef, file: PackageFile, first: CsvRecord): OpenedFile {
  const header = { ...readHeader(def, first.cells), cells: first.cells };
  if (!file.isUtf8) return { ...header, unknown: [], refused: notUtf8 };
  if (first.broken !== undefined) return { ...header, unknown: [], refused: first.broken };
  return header;
}

/** Why a record is no row of this file whatever it says, or undefined. */
export function brokenRecord(opened: OpenedFile, record: CsvRecord): string | undefined {
  if (opened.refused !== undefined) return opened.refused;
  if (record.broken !== undefined) return record.broken;
  const found = record.cells.length;
  const wanted = opened.cells.length;
  if (found === wanted) return undefined;
  return `This row has ${found} cells where the first line has ${wanted} columns. Put text that holds a comma between quotation marks.`;
}
