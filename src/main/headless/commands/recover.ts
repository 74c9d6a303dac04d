import { recover as setNewPassphrase } from '../../vault/key-changes';
import { checkNewPassphrase, openWithRecovery } from '../../vault/vault';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { recoveryCodeFor } from '../passphrase';
import { migrationsFolder } from '../paths';

export const recover: Command = {
  name: 'recover',
  usage: '--vault DIR [--recovery-file FILE | --recovery-env NAME]',
  options: { vault: 'text', 'recovery-file': 'text', 'recovery-env': 'text' },
  required: ['vault'],
  async run({ args, io, newPassphrase, answer, say }) {
    const code = await recoveryCodeFor(args, io);
    const passphrase = await newPassphrase();
    checkNewPassphrase(passphrase);
    const vault = await openWithRecovery({
      dir: args.needPath('vault'),
      migrations: migrationsFolder,
      clock: io.clock,
      code,
    });
    try {
      answer({ recovery_code: await setNewPassphrase(vault, { passphrase }) });
    } finally {
      vault.close();
    }
    say('The code that was used no longer works. Keep the new one apart from this computer.');
    return exitCodes.done;
  },
};
