import type { Month } from '@shared/dates';

/** What printing and saving need from the edge of the program. */
export interface ReportDelegates {
  /** Asks where to save; undefined when the person changes their mind. */
  chooseFile(options: {
    title: string;
    fileName: string;
    extension: 'pdf' | 'json';
  }): Promise<string | undefined>;
  /** Renders the report's pages. */
  renderPdf(month: Month): Promise<Uint8Array>;
  /** Opens the system's print dialog on the same pages. */
  printPages(month: Month): Promise<void>;
}

/** 'monthly-report-2026-10-internal.pdf': names no person and no family. */
export function reportFileName(month: Month, extension: 'pdf' | 'json'): string {
  return `monthly-report-${month}-internal.${extension}`;
}
