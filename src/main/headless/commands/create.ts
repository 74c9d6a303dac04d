import { checkSetting } from '@shared/domain/settings';
import { Failure } from '@shared/errors';
import { createVault } from '../../vault/vault';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { migrationsFolder } from '../paths';

export const create: Command = {
  name: 'create',
  usage: '--vault DIR [--program NAME]',
  options: { vault: 'text', program: 'text' },
  required: ['vault'],
  async run({ args, io, newPassphrase, answer, say }) {
    const programName = args.get('program');
    const checked = checkSetting('program_name', programName ?? '');
    if (!checked.ok) {
      throw new Failure({
        code: 'VALIDATION',
        message: `The program name does not fit. ${checked.message}`,
      });
    }
    const { vault, recoveryCode } = await createVault({
      dir: args.needPath('vault'),
      migrations: migrationsFolder,
      clock: io.clock,
      passphrase: await newPassphrase(),
      ...(programName !== undefined && { programName }),
    });
    vault.close();
    answer({ vault_id: vault.vaultId, recovery_code: recoveryCode });
    say(
      'Keep the recovery code apart from this computer: it is shown this once and opens the vault.',
    );
    return exitCodes.done;
  },
};
