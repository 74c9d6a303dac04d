import type { Month } from '@shared/dates';
import { fail, ok, type Result } from '@shared/errors';
import { type Office, write } from '../../db/write';
import { writeFileAtomic } from '../../vault/vault-file';
import { type ReportDelegates, reportFileName } from './report-files';
import { reportJson } from './report.service';
import { reportWorkbook } from './report-workbook';

const cancelled = fail('CANCELLED', 'Nothing was saved.');

/** Leaving the encrypted file is recorded: what, for which month, not where to. */
function note(office: Office, action: 'print' | 'export', what: string): void {
  write(office, (tx) => {
    tx.audit({ action, entity: 'report', fields: { what: [null, what] } });
    return ok(undefined);
  });
}

async function saveAs(
  office: Office,
  delegates: ReportDelegates,
  month: Month,
  extension: 'pdf' | 'json' | 'xlsx',
  make: () => Promise<string | Uint8Array>,
): Promise<Result<{ path: string }>> {
  const path = await delegates.chooseFile({
    title: 'Save the report',
    fileName: reportFileName(month, extension),
    extension,
  });
  if (path === undefined) return cancelled;
  writeFileAtomic(path, await make());
  note(office, 'export', `Report ${month}, internal, ${extension}`);
  return ok({ path });
}

export const savePdf = (office: Office, delegates: ReportDelegates, month: Month) =>
  saveAs(office, delegates, month, 'pdf', () => delegates.renderPdf(month));

export const saveJson = (office: Office, delegates: ReportDelegates, month: Month) =>
  saveAs(
    office,
    delegates,
    month,
    'json',
    async () => `${JSON.stringify(reportJson(office, month), null, 1)}\n`,
  );

export const saveXlsx = (office: Office, delegates: ReportDelegates, month: Month) =>
  saveAs(office, delegates, month, 'xlsx', () => reportWorkbook(office, month));

export async function printReport(
  office: Office,
  delegates: ReportDelegates,
  month: Month,
): Promise<Result<void>> {
  await delegates.printPages(month);
  note(office, 'print', `Report ${month}, internal`);
  return ok(undefined);
}
