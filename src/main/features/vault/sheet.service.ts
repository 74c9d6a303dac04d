import { dirname } from 'node:path';
import { fail, ok, type Result } from '@shared/errors';
import { isSameDrive } from '../../backup/second-folder';
import type { Session } from '../../session/session';
import type { Documents, PrintJob } from '../prints/documents.service';
import { readSettings } from '../settings/settings.service';

/** Number of a sheet, from the id of its key slot: it says nothing about the code. */
const sheetNumber = (slotId: string) =>
  slotId
    .replaceAll('-', '')
    .slice(0, 8)
    .toUpperCase()
    .replace(/^(.{4})/, '$1-');

/** The recovery sheet on paper. Only the code that was issued last, and only until it is proved. */
export class SheetService {
  constructor(
    private readonly session: Session,
    private readonly documents: Documents,
  ) {}

  current(): Result<{ number: string; isShown: boolean }> {
    return ok({ number: this.#number, isShown: this.session.issuedCode !== undefined });
  }

  async print(): Promise<Result<void>> {
    const job = this.#job();
    return job.ok ? this.documents.print(this.session.vault.office, job.value) : job;
  }

  async save(): Promise<Result<{ folder: string; isSameDrive: boolean }>> {
    const job = this.#job();
    if (!job.ok) return job;
    const { vault } = this.session;
    const saved = await this.documents.savePdf(vault.office, job.value);
    if (!saved.ok) return saved;
    const folder = dirname(saved.value.path);
    return ok({ folder, isSameDrive: await isSameDrive(folder, vault.dir) });
  }

  get #number(): string {
    const slot = this.session.vault.file.slots.find(({ kind }) => kind === 'recovery');
    return sheetNumber(slot?.id ?? '');
  }

  #job(): Result<PrintJob> {
    const { issuedCode, vault } = this.session;
    if (issuedCode === undefined) {
      return fail('RULE', 'The code is shown only once. Make a new sheet in Settings, Security.');
    }
    const { program_name: program, agency_name: agency } = readSettings(vault.office.read);
    return ok({
      data: {
        document: 'recovery-sheet',
        program,
        agency,
        number: this.#number,
        madeOn: vault.clock.today(),
        folder: vault.dir,
        groups: issuedCode.split(' '),
      },
      running: null,
      fileName: 'recovery-sheet',
      what: 'recovery sheet',
    });
  }
}
