import type { TrainingPaper } from '@shared/contract/training-paper';
import { fail, ok, type Result } from '@shared/errors';
import { type Office, write } from '../../../db/write';
import { writeSpreadsheet } from '../../../spreadsheet/write';
import { writeFileAtomic } from '../../../vault/vault-file';
import type { PrintJob } from '../../prints/documents.service';
import type { FileChooser } from '../../save-file';
import { certificatesJob, gridJob, rosterJob, transcriptsJob } from './jobs';
import { gridTable, rosterTable, transcriptTable } from './tables';

interface FileJob {
  job: PrintJob;
  extension: 'docx' | 'xlsx';
  bytes: () => Promise<Uint8Array>;
}

/** Certificates and transcripts as Word files; the writer is loaded only now. */
function wordJob(office: Office, paper: TrainingPaper): Result<FileJob> {
  const today = office.clock.today();
  if (paper.what === 'transcripts') {
    const job = transcriptsJob(office.read, paper, today);
    if (!job.ok) return job;
    const bytes = async () => (await import('./transcript-docx')).transcriptsDocx(job.value.data);
    return ok({ job: job.value, extension: 'docx', bytes });
  }
  if (paper.what === 'certificates') {
    const job = certificatesJob(office.read, paper, today);
    if (!job.ok) return job;
    const bytes = async () => (await import('./certificate-docx')).certificatesDocx(job.value.data);
    return ok({ job: job.value, extension: 'docx', bytes });
  }
  return fail('RULE', 'Only certificates and transcripts can be saved for Word.');
}

function excelJob(office: Office, paper: TrainingPaper): Result<FileJob> {
  const today = office.clock.today();
  const { read } = office;
  if (paper.what === 'grid') {
    const job = gridJob(read, paper.cohortId, today);
    if (!job.ok) return job;
    const bytes = () => writeSpreadsheet(gridTable(job.value.data));
    return ok({ job: job.value, extension: 'xlsx', bytes });
  }
  if (paper.what === 'roster') {
    const job = rosterJob(read, paper.cohortId, today);
    if (!job.ok) return job;
    const bytes = () => writeSpreadsheet(rosterTable(job.value.data));
    return ok({ job: job.value, extension: 'xlsx', bytes });
  }
  if (paper.what === 'transcripts') {
    const job = transcriptsJob(read, paper, today);
    if (!job.ok) return job;
    const bytes = () => writeSpreadsheet(transcriptTable(job.value.data));
    return ok({ job: job.value, extension: 'xlsx', bytes });
  }
  return fail('RULE', 'Only the roster, the attendance and transcripts can be saved for Excel.');
}

const titles = { docx: 'Save for Word', xlsx: 'Save for Excel' } as const;

/** Writes a file where the person chooses. That it left the encrypted file is recorded, not where to. */
async function save(
  office: Office,
  files: FileChooser,
  made: Result<FileJob>,
): Promise<Result<{ path: string }>> {
  if (!made.ok) return made;
  const { job, extension, bytes } = made.value;
  const path = await files.chooseFile({
    title: titles[extension],
    fileName: `${job.fileName}.${extension}`,
    extension,
  });
  if (path === undefined) return fail('CANCELLED', 'Nothing was saved.');
  writeFileAtomic(path, await bytes());
  const { about, what } = job;
  write(office, (tx) => {
    tx.audit({
      action: 'export',
      entity: about?.entity ?? 'print',
      ...(about ? { recordId: about.id } : {}),
      fields: { printed: [null, `${what}, ${extension}`] },
    });
    return ok(undefined);
  });
  return ok({ path });
}

export const saveDocx = (office: Office, files: FileChooser, paper: TrainingPaper) =>
  save(office, files, wordJob(office, paper));

export const saveXlsx = (office: Office, files: FileChooser, paper: TrainingPaper) =>
  save(office, files, excelJob(office, paper));
