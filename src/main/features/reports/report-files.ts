import type { Month } from '@shared/dates';
import type { FileChooser } from '../save-file';

/** What printing and saving need from the edge of the program. */
export interface ReportDelegates extends FileChooser {
  /** Renders the report's pages. */
  renderPdf(month: Month): Promise<Uint8Array>;
  /** Opens the system's print dialog on the same pages. */
  printPages(month: Month): Promise<void>;
}

/** 'monthly-report-2026-10-internal.pdf': names no person and no family. */
export function reportFileName(month: Month, extension: 'pdf' | 'json' | 'xlsx'): string {
  return `monthly-report-${month}-internal.${extension}`;
}
