import { type Clock, type Month, shiftMonth } from '@shared/dates';
import { figureRows } from '@shared/domain/report/workbook';
import { formatMonth } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import { writeSpreadsheet } from '../../spreadsheet/write';
import { listWords } from '../lists/list-words';
import { reportJson } from './report.service';

/** The figures of a month as an Excel file: the numbers of the report's JSON, in words. */
export function reportWorkbook(
  office: { read: ReadDb; clock: Clock },
  month: Month,
): Promise<Uint8Array> {
  const rows = figureRows(reportJson(office, month).metrics, listWords(office.read));
  return writeSpreadsheet({
    sheet: `Report ${month}`,
    columns: [
      { header: 'Section', kind: 'text' },
      { header: 'Figure', kind: 'text' },
      { header: 'Of these', kind: 'text' },
      { header: 'Unit', kind: 'text' },
      { header: formatMonth(month), kind: 'number' },
      { header: formatMonth(shiftMonth(month, -1)), kind: 'number' },
      { header: 'Year to date', kind: 'number' },
      { header: 'Id', kind: 'text' },
    ],
    rows: rows.map((row) => [
      row.section,
      row.figure,
      row.part,
      row.unit,
      row.month,
      row.previous,
      row.fytd,
      row.id,
    ]),
  });
}
