import { Failure } from '@shared/errors';
import { exportPackage } from '../../exchange/export';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { Progress } from '../progress';

export const exportCommand: Command = {
  name: 'export',
  usage: '--vault DIR --to DIR [--with-restricted]',
  options: { vault: 'text', to: 'text', 'with-restricted': 'flag' },
  required: ['vault', 'to'],
  async run({ args, io, open, answer, say }) {
    const vault = await open();
    const progress = new Progress(io.stderr, 'Exporting');
    try {
      const result = await exportPackage(vault.office, args.needPath('to'), {
        withRestricted: args.has('with-restricted'),
        signal: io.signal,
        onProgress: ({ file, rows }) => progress.show(`${file}, ${rows} rows`),
      });
      progress.end();
      if (!result.ok) throw new Failure(result.error);
      const { rows, withheldNotes, leftOut } = result.value;
      answer(rows);
      say('These files are not encrypted. Keep them where only the right people can read them.');
      if (withheldNotes > 0) {
        say(`${withheldNotes} restricted notes were left empty; --with-restricted includes them.`);
      }
      for (const [file, count] of Object.entries(leftOut)) {
        say(`${count} rows of ${file} lack something every such row needs, so they were left out.`);
      }
      return exitCodes.done;
    } finally {
      vault.close();
    }
  },
};
