import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BackupFile } from '../../backup/backup-file';
import type { Contents } from '../../backup/examine';
import { unlockBackup, verifyBackupFile } from '../../backup/restore';
import { Turns } from '../../backup/turns';
import { verifyUnopened } from '../../backup/verify-vault';
import { tidy } from '../../vault/file-layer';
import { unlock } from '../../vault/vault';
import { usageError } from '../arguments';
import type { Command, CommandContext } from '../command';
import { exitCodes } from '../exit-codes';
import { passphraseFor } from '../passphrase';
import { migrationsFolder } from '../paths';

/** What `verify` and `restore` print about what they looked at. */
export function answerContents(
  { rows, pages, audit = { entries: 0, intact: true }, seals }: Contents,
  { answer, say }: Pick<CommandContext, 'answer' | 'say'>,
  more: { key_file?: { intact: boolean } } = {},
): number {
  const ok = audit.intact && seals?.intact !== false && more.key_file?.intact !== false;
  answer({ ok, rows, audit, seals, pages, ...more });
  if (!audit.intact) {
    say(
      `The history was changed from outside: entry ${audit.firstBroken} is the first that does not fit.`,
    );
  }
  if (seals?.intact === false)
    say('The words of a sealed supervision session were changed from outside.');
  if (more.key_file?.intact === false)
    say('The key file (vault.json) was changed from outside, or by a change that was cut off.');
  return ok ? exitCodes.done : exitCodes.notOpened;
}

async function verifyFile(context: CommandContext, path: string): Promise<number> {
  const { args, io } = context;
  const turns = new Turns(io.signal);
  const backup = await BackupFile.open(path);
  const work = mkdtempSync(join(tmpdir(), 'ppd-verify-'));
  try {
    const secret = { kind: 'passphrase' as const, text: await passphraseFor(args, io) };
    const { key } = await unlockBackup(backup, secret);
    try {
      const place = { work, migrations: migrationsFolder };
      return answerContents(await verifyBackupFile(backup, key, place, turns), context);
    } finally {
      key.fill(0);
    }
  } finally {
    await backup.close();
    tidy(work);
  }
}

async function verifyFolder(context: CommandContext): Promise<number> {
  const { args, io } = context;
  const options = { dir: args.needPath('vault'), migrations: migrationsFolder, clock: io.clock };
  const keys = await unlock(options, 'passphrase', await passphraseFor(args, io));
  const check = await verifyUnopened(options, keys, new Turns(io.signal));
  const intact = check.keyFileIntact;
  return answerContents(check, context, intact === null ? {} : { key_file: { intact } });
}

export const verify: Command = {
  name: 'verify',
  usage: 'FILE | --vault DIR',
  options: { vault: 'text' },
  words: 1,
  run(context) {
    const { args, io } = context;
    const [file] = args.rest;
    if (file === undefined) return verifyFolder(context);
    if (args.has('vault')) throw usageError('Name a backup file or --vault DIR, not both.');
    return verifyFile(context, resolve(io.cwd, file));
  },
};
