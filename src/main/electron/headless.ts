import { rmSync } from 'node:fs';
import { app } from 'electron';
import { reportPages } from '../features/reports/report-pages';
import { reportsHandlers } from '../features/reports/reports.handlers';
import type { HeadlessServices, ReportRequest } from '../headless/io';
import { processIo } from '../headless/process-io';
import { runHeadless } from '../headless/run';
import { plainServices } from '../headless/services';
import type { Office } from '../db/write';
import { registerIpc } from '../ipc/register';
import { logUnexpected } from '../log';
import { makePartition } from './partition';
import { Printer } from './pdf';

/** Nothing is asked and nothing else is printed while a command runs. */
const noWindow = () => Promise.reject(new Error('a command has no window'));

/** Runs one command of the command line with the pages it may print, without a window, and ends. */
export async function runCommand(words: readonly string[]): Promise<void> {
  let office: Office | undefined;
  const printer = new Printer({
    session: makePartition(),
    packaged: app.isPackaged,
    developerUrl: undefined,
  });
  registerIpc({
    handlers: {
      reports: reportsHandlers({
        chooseFile: noWindow,
        renderPdf: noWindow,
        printPages: noWindow,
      }),
    },
    office: () => office,
    isBusy: () => false,
    log: logUnexpected,
    onDamage: () => {},
  });
  const services: HeadlessServices = {
    ...plainServices,
    async printPdf(request: ReportRequest) {
      office = request.office;
      try {
        return await printer.pdf(reportPages(office.read, request.month));
      } finally {
        office = undefined;
      }
    },
  };
  // Closing the hidden window of one print must not end the command.
  app.on('window-all-closed', () => {});
  const code = await runHeadless(words, processIo(services));
  removeProfile();
  app.exit(code);
}

/**
 * Takes away the profile that this command had for its time. Chromium may still be writing into it: then
 * a rest of it stays, which holds nothing of anybody, and the command must end all the same.
 */
function removeProfile(): void {
  try {
    rmSync(app.getPath('userData'), { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The system clears its temporary folder.
  }
}
