import { join } from 'node:path';
import { reportMonth } from '../generator/plan';
import { median } from '../measure';
import { entry } from '../result';
import { root, scratch, vaultWith } from '../vault/offices';
import { Driven } from '../window/driven';
import type { Work } from '../work';

/** Loads the finished pages in a hidden window that stays, for printing them bare. */
async function loadPages({ app }: Driven): Promise<void> {
  const page = { month: reportMonth, preload: join(root, 'out', 'preload', 'index.cjs') };
  await app.evaluate(async ({ BrowserWindow }, { month, preload }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!own) throw new Error('the program has no window');
    const { session } = own;
    const window = new BrowserWindow({
      show: false,
      width: 816,
      height: 1056,
      webPreferences: { preload, session, sandbox: true, backgroundThrottling: false },
    });
    await window.loadURL(`app://bundle/print.html?document=report&month=${month}`);
    await window.webContents.executeJavaScript('window.printReady');
    Object.assign(globalThis, { benchPages: window });
  }, page);
}

/** Milliseconds and bytes of printing the loaded pages, as the program asks Chromium for it. */
function printBare({ app }: Driven): Promise<{ ms: number; bytes: number }> {
  return app.evaluate(async () => {
    const { benchPages } = globalThis as unknown as {
      benchPages: { webContents: { printToPDF(options: object): Promise<Uint8Array> } };
    };
    const line = '<div style="width:100%;padding:0 0.75in;font-size:8pt">Monthly report</div>';
    const began = performance.now();
    const pdf = await benchPages.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: line,
      footerTemplate: line,
    });
    return { ms: performance.now() - began, bytes: pdf.length };
  });
}

/** Saving the report as PDF, from the button to the file on the disk. */
export const pdf: Work = {
  name: 'pdf',
  sizes: ['S', 'M', 'L'],
  window: true,
  async run({ options, size }) {
    const driven = await Driven.start(await vaultWith(size));
    try {
      await driven.unlock();
      await driven.saveTo(scratch('report.pdf'));
      await loadPages(driven);
      const samples: { product: number[]; reference: number[] } = { product: [], reference: [] };
      let bytes = 0;
      for (let i = 0; i <= options.runs; i++) {
        const product = await driven.ask('reports.savePdf', { month: reportMonth });
        const bare = await printBare(driven);
        ({ bytes } = bare);
        if (i === 0) continue; // the warm-up
        samples.product.push(product);
        samples.reference.push(bare.ms);
      }
      return [
        entry(
          {
            work: 'pdf',
            size,
            budget: 1.2,
            product_is: `the report of ${reportMonth} saved: figures, pages, PDF, tags, file on the disk`,
            reference_is: `printToPDF of the finished pages with the same options (${Math.round(bytes / 1000)} kB)`,
          },
          {
            product: median(samples.product),
            reference: median(samples.reference),
            runs: options.runs,
          },
        ),
      ];
    } finally {
      await driven.stop();
    }
  },
};
