import { randomUUID } from 'node:crypto';
import type { PrintData } from '@shared/contract/prints';
import { fail, ok, type Result } from '@shared/errors';
import { type Office, write } from '../../db/write';
import type { PagePrinter, PrintPage } from '../../pdf/print-page';
import { writeFileAtomic } from '../../vault/vault-file';
import type { FileChooser } from '../save-file';

/** What printing needs from the edge of the program. */
export interface PrintDelegates extends FileChooser {
  pages: PagePrinter;
}

export interface PrintJob {
  data: PrintData;
  /** What runs above and below the pages, besides the program's name; null for a letter. */
  running: { title: string; audience: string } | null;
  /** Offered for saving, without its ending; names no person. */
  fileName: string;
  /** What the history says was given out; names no person either. */
  what: string;
  /** The record it is about. */
  about?: { entity: string; id: number };
}

/**
 * Puts documents on paper. The data of a job waits here under a ticket, so that the page that prints it
 * can get it once and nothing else can ask for it.
 */
export class Documents {
  readonly #waiting = new Map<string, PrintData>();

  constructor(private readonly delegates: PrintDelegates) {}

  take(ticket: string): Result<PrintData> {
    const data = this.#waiting.get(ticket);
    this.#waiting.delete(ticket);
    return data ? ok(data) : fail('NOT_FOUND', 'There is nothing to print. Print it again.');
  }

  async print(office: Office, job: PrintJob): Promise<Result<void>> {
    await this.#withTicket(job, (page) => this.delegates.pages.print(page));
    note(office, 'print', job);
    return ok(undefined);
  }

  async savePdf(office: Office, job: PrintJob): Promise<Result<{ path: string }>> {
    const path = await this.delegates.chooseFile({
      title: 'Save as PDF',
      fileName: `${job.fileName}.pdf`,
      extension: 'pdf',
    });
    if (path === undefined) return fail('CANCELLED', 'Nothing was saved.');
    const pdf = await this.#withTicket(job, (page) => this.delegates.pages.pdf(page));
    writeFileAtomic(path, pdf);
    note(office, 'export', job);
    return ok({ path });
  }

  async #withTicket<T>(job: PrintJob, work: (page: PrintPage) => Promise<T>): Promise<T> {
    const ticket = randomUUID();
    this.#waiting.set(ticket, job.data);
    try {
      const { program, document } = job.data;
      return await work({
        query: { document, ticket },
        running: job.running && { program, ...job.running },
      });
    } finally {
      this.#waiting.delete(ticket);
    }
  }
}

/** Leaving the encrypted file is recorded: what and about whom, not where to. */
function note(office: Office, action: 'print' | 'export', { what, about }: PrintJob): void {
  write(office, (tx) => {
    tx.audit({
      action,
      entity: about?.entity ?? 'print',
      ...(about ? { recordId: about.id } : {}),
      fields: { printed: [null, what] },
    });
    return ok(undefined);
  });
}
