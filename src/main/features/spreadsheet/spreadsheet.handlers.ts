import { ok } from '@shared/errors';
import { closeFile } from '../../spreadsheet/open-files';
import type { HandlersOf } from '../feature-handlers';
import { attendancePreview, importAttendance } from '../training/attendance-import.service';
import {
  lookAtSheet,
  openSpreadsheet,
  pastImports,
  saveTable,
  type SpreadsheetDelegates,
} from './spreadsheet.service';

export function spreadsheetHandlers(delegates: SpreadsheetDelegates): HandlersOf<'spreadsheet'> {
  return {
    open: ({ office }) => openSpreadsheet(office, delegates),
    close: ({ read }) => ok(closeFile(read)),
    look: ({ read }, input) => lookAtSheet(read, input),
    imports: ({ read, clock }) => ok(pastImports(read, clock.now())),
    attendancePreview: ({ read, clock }, input) => attendancePreview(read, input, clock.today()),
    attendanceImport: ({ office }, input) => importAttendance(office, input),
    saveTable: ({ office }, input) => saveTable(office, delegates, input),
  };
}
