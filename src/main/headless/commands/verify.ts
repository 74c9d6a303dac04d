import { verifyChain } from '../../audit/verify';
import { checkPages, corruptError } from '../../db/open';
import { countRows } from '../../db/row-counts';
import { verifySeals } from '../../features/supervision/seal';
import { usageError } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';

export const verify: Command = {
  name: 'verify',
  usage: '--vault DIR',
  options: { vault: 'text' },
  words: 1,
  async run({ args, open, answer, say }) {
    if (args.rest.length > 0) {
      throw usageError('This version cannot check a backup file yet. Use verify --vault DIR.');
    }
    args.need('vault');
    const vault = await open();
    try {
      const { client } = vault.office;
      if (!checkPages(client)) throw corruptError();
      const audit = verifyChain(client);
      const seals = verifySeals(client);
      const ok = audit.intact && seals.intact;
      answer({ ok, rows: countRows(client), audit, seals });
      if (!audit.intact) {
        say(
          `The history was changed from outside: entry ${audit.firstBroken} is the first that does not fit.`,
        );
      }
      if (!seals.intact)
        say('The words of a sealed supervision session were changed from outside.');
      return ok ? exitCodes.done : exitCodes.notOpened;
    } finally {
      vault.close();
    }
  },
};
