import type { RunningText } from './running-text';

/** Pages to render: which document, and what runs above and below it. */
export interface PrintPage {
  /** Query of print.html: `document` and what that document needs to find its data. */
  query: Record<string, string>;
  /** Null for a page of its own, such as a letter. */
  running: RunningText | null;
}

/** Renders pages; the edge of the program has the window for it. */
export interface PagePrinter {
  pdf(page: PrintPage): Promise<Uint8Array>;
  /** Opens the system's print dialog. Resolves when it is closed, whatever was chosen. */
  print(page: PrintPage): Promise<void>;
}
