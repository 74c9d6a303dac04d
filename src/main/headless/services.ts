import { ok } from '@shared/errors';
import { reportWorkbook } from '../features/reports/report-workbook';
import { reportJson } from '../features/reports/report.service';
import type { HeadlessServices } from './io';

/** What works in any process; Electron's composition root adds `printPdf`. */
export const plainServices: HeadlessServices = {
  reportXlsx: ({ office, month }) => reportWorkbook(office, month),
  reportJson: ({ office, month }) => ok(reportJson(office, month)),
};
