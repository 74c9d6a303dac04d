import { readFileSync } from 'node:fs';
import { Failure } from '@shared/errors';
import type { Arguments } from './command';
import { usageError } from './arguments';
import type { HeadlessIo } from './io';
import { askSecret } from './prompt';

type SecretOption = 'passphrase' | 'recovery';

/** The secret of --passphrase-file or --passphrase-env (or --recovery-…); undefined when neither is given. */
function givenSecret(what: SecretOption, args: Arguments, io: HeadlessIo): string | undefined {
  const file = args.path(`${what}-file`);
  const name = args.get(`${what}-env`);
  if (file !== undefined && name !== undefined) {
    throw usageError(`Give either --${what}-file or --${what}-env, not both.`);
  }
  if (file !== undefined) return readSecretFile(file, what);
  if (name === undefined) return undefined;
  const value = io.env[name];
  if (value === undefined) {
    throw usageError(`The variable that --${what}-env names is not set.`);
  }
  return value;
}

/** The content of a file that holds a secret; a final line break is not part of it. */
function readSecretFile(file: string, what: SecretOption): string {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r?\n$/, '');
  } catch {
    throw new Failure({
      code: 'IO',
      message: `The file that --${what}-file names cannot be read. Check its path and its permissions.`,
    });
  }
}

export async function passphraseFor(args: Arguments, io: HeadlessIo): Promise<string> {
  return givenSecret('passphrase', args, io) ?? (await askSecret(io, 'Passphrase: '));
}

/** The recovery code as it was typed. */
export async function recoveryCodeFor(args: Arguments, io: HeadlessIo): Promise<string> {
  return givenSecret('recovery', args, io) ?? (await askSecret(io, 'Recovery code: '));
}

/** A passphrase for a new vault: asked for twice, so that a slip does not lock anyone out. */
export async function newPassphraseFor(args: Arguments, io: HeadlessIo): Promise<string> {
  const given = givenSecret('passphrase', args, io);
  if (given !== undefined) return given;
  const first = await askSecret(io, 'New passphrase (15 characters or more): ');
  const second = await askSecret(io, 'Again: ');
  if (first === second) return first;
  throw new Failure({ code: 'VALIDATION', message: 'The two were not the same. Start again.' });
}
