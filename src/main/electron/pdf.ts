import { BrowserWindow, type Session } from 'electron';
import { markArtifacts } from '../pdf/mark-artifacts';
import type { PagePrinter, PrintPage } from '../pdf/print-page';
import { headerFooter } from '../pdf/running-text';
import { appOrigin } from '../ipc/trust';
import { preloadFile } from './partition';
import { webPreferences } from './window';

interface PrinterOptions {
  session: Session;
  packaged: boolean;
  developerUrl?: string | undefined;
}

/**
 * Renders pages in a hidden window that is as locked down as the visible one. The same HTML goes to the
 * PDF and to the printer; nothing is written to disk on the way.
 */
export class Printer implements PagePrinter {
  constructor(private readonly options: PrinterOptions) {}

  /** Tagged, Letter, fonts embedded. */
  async pdf(page: PrintPage): Promise<Uint8Array> {
    return this.#withPages(page, async (window) => {
      const raw = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        ...(page.running ? { displayHeaderFooter: true, ...headerFooter(page.running) } : {}),
      });
      return markArtifacts(raw);
    });
  }

  /** Opens the system's print dialog. Resolves when it is closed, whatever was chosen. */
  async print(page: PrintPage): Promise<void> {
    await this.#withPages(
      page,
      (window) =>
        new Promise<void>((resolve) => {
          window.webContents.print({ printBackground: true }, () => resolve());
        }),
    );
  }

  async #withPages<T>(page: PrintPage, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const { session, packaged, developerUrl } = this.options;
    const window = new BrowserWindow({
      show: false,
      width: 816,
      height: 1056,
      webPreferences: {
        ...webPreferences(preloadFile(), session, packaged),
        backgroundThrottling: false,
      },
    });
    try {
      const query = new URLSearchParams(page.query).toString();
      await window.loadURL(`${developerUrl ?? appOrigin}/print.html?${query}`);
      await window.webContents.executeJavaScript('window.printReady');
      return await work(window);
    } finally {
      window.destroy();
    }
  }
}
