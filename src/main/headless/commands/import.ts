import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '@shared/errors';
import { keepBackupIfChanged } from '../../backup/keep-backup';
import { importPackage, type ImportSummary } from '../../exchange/import';
import type { Command, CommandContext } from '../command';
import { exitCodes } from '../exit-codes';
import { Progress } from '../progress';

/** Where refused rows go: the folder that was named, else beside the package, where that can be written. */
function rejectedFolder({ args }: CommandContext): string | undefined {
  const named = args.path('rejected');
  if (named !== undefined) return named;
  const source = args.needPath('from');
  try {
    const beside = statSync(source).isDirectory() ? source : dirname(source);
    accessSync(beside, constants.W_OK);
    return beside;
  } catch {
    return undefined;
  }
}

const hasRefusedRows = ({ files }: ImportSummary): boolean =>
  Object.values(files).some(({ rejected }) => rejected > 0);

function explain(summary: ImportSummary, say: CommandContext['say']): void {
  for (const { file, reason } of summary.refusedFiles) say(`${file}.csv was refused: ${reason}`);
  for (const name of summary.unknownFiles) say(`Not part of an office package, not read: ${name}`);
  for (const { file, columns } of summary.unknownColumns) {
    say(`Not columns of ${file}.csv, not read: ${columns.join(', ')}`);
  }
  for (const path of summary.rejectedFiles) say(`Refused rows, each with its reason: ${path}`);
  if (hasRefusedRows(summary) && summary.rejectedFiles.length === 0) {
    say('Refused rows could not be written beside the package; name a folder with --rejected.');
  }
  if (summary.dryRun) say('This was a dry run: nothing was changed.');
  else if (summary.batchId === null) say('Nothing was new or different: nothing was changed.');
}

export const importCommand: Command = {
  name: 'import',
  usage: '--vault DIR --from PACKAGE [--dry-run] [--rejected DIR]',
  options: { vault: 'text', from: 'text', 'dry-run': 'flag', rejected: 'text' },
  required: ['vault', 'from'],
  async run(context) {
    const { args, io, open, answer, say } = context;
    const rejectedDir = rejectedFolder(context);
    const vault = await open();
    const progress = new Progress(io.stderr, 'Importing');
    try {
      const result = await importPackage(vault.office, args.needPath('from'), {
        dryRun: args.has('dry-run'),
        rejectedDir,
        beforeChange: async () => void (await keepBackupIfChanged(vault, { reason: 'import' })),
        signal: io.signal,
        onProgress: ({ file, done, total }) => {
          if (total > 0) progress.show(file, Math.min(done / total, 1));
          else progress.show('looking at the files');
        },
      });
      progress.end();
      if (!result.ok) throw new Failure(result.error);
      const { value } = result;
      answer(value.files);
      explain(value, say);
      const refused = hasRefusedRows(value) || value.refusedFiles.length > 0;
      return refused ? exitCodes.rowsRefused : exitCodes.done;
    } finally {
      vault.close();
    }
  },
};
