import { onChosenFolder } from '../../exchange/csv-writer';
import { makeBackup } from '../../backup/make-backup';
import { makeFolder } from '../../vault/file-layer';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';

export const backup: Command = {
  name: 'backup',
  usage: '--vault DIR --to DIR',
  options: { vault: 'text', to: 'text' },
  required: ['vault', 'to'],
  async run({ args, io, open, answer }) {
    const folder = args.needPath('to');
    const vault = await open();
    try {
      onChosenFolder(() => makeFolder(folder));
      const made = await makeBackup(vault, { folder, reason: 'asked', signal: io.signal });
      answer({ file: made.file, sha256: made.sha256, rows: made.manifest.rows });
      return exitCodes.done;
    } finally {
      vault.close();
    }
  },
};
