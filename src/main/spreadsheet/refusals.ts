import { Failure } from '@shared/errors';
import { formatCount } from '@shared/parse/format';

const refuse = (message: string) => new Failure({ code: 'PACKAGE_UNREADABLE', message });

/** Why a spreadsheet was not read, and what to do. No names and nothing of its content. */
export const refusals = {
  empty: () => refuse('This file is empty. Choose another one.'),
  tooLarge: () =>
    refuse(
      'This file is too large for a list of people. Save the sheet you need as a file of its own.',
    ),
  tooManyRows: (_sheet: string, rows: number) =>
    refuse(
      `A sheet of this file has ${formatCount(rows)} rows. Up to 10,000 can be read at once: split it, or delete the rows you do not need.`,
    ),
  tooWide: (_sheet: string) =>
    refuse('A sheet of this file has more than 200 columns. Delete those you do not need.'),
  oldExcel: () =>
    refuse(
      'This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and choose that.',
    ),
  encrypted: () =>
    refuse(
      'This file is protected with a password. In Excel, save a copy without one, choose that, and delete it afterwards.',
    ),
  openDocument: () =>
    refuse('This is an OpenDocument file (.ods). Save it as .xlsx, and choose that.'),
  notASpreadsheet: () =>
    refuse('This is not a spreadsheet that can be read. Choose a file that ends in .xlsx or .csv.'),
  damaged: () =>
    refuse(
      'This file is damaged or not complete. Open it in Excel and save it again, then try once more.',
    ),
};
