import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '@shared/errors';
import { writeFileAtomic } from './file-layer';

export { syncFolder, writeFileAtomic } from './file-layer';

const base64 = (least: number, most = 1024) =>
  z.string().refine((text) => {
    const length = Buffer.from(text, 'base64').length;
    return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && length >= least && length <= most;
  });

const slotSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['passphrase', 'recovery']),
  label: z.string().max(200),
  kdf: z
    .object({
      name: z.literal('scrypt'),
      N: z
        .int()
        .min(2)
        .max(1 << 20)
        .refine((n) => (n & (n - 1)) === 0),
      r: z.int().min(1).max(32),
      p: z.int().min(1).max(16),
      salt: base64(16),
    })
    // Keeps a crafted file from asking for more memory than the program will give: 128 N r bytes.
    .refine(({ N, r }) => 128 * N * r <= 512 * 1024 * 1024),
  wrap: z.object({
    name: z.literal('aes-256-gcm'),
    nonce: base64(12, 12),
    ciphertext: base64(32, 32),
    tag: base64(16, 16),
  }),
  created_at: z.string(),
});

const vaultFileSchema = z.object({
  format: z.literal('ppd-vault'),
  version: z.literal(1),
  vault_id: z.uuid(),
  created_at: z.string(),
  slots: z.array(slotSchema).min(1).max(64),
});

export type KeySlot = z.infer<typeof slotSchema>;
export type VaultFile = z.infer<typeof vaultFileSchema>;

export const vaultFileName = 'vault.json';
export const databaseFileName = 'program.db';

/** Marks trouble with the key file: an older version of it may help, where trouble with program.db needs a backup. */
const keyFileField = 'keyFile';

const damaged = (what: string) =>
  new Failure({
    code: 'VAULT_DAMAGED',
    field: keyFileField,
    message: `The key file (vault.json) ${what}. Restore a backup: every backup carries a good copy. Nothing was changed.`,
  });

/** Parses the text of a vault.json. Throws a Failure that says what is wrong with it. */
export function parseVaultFile(text: string): VaultFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw damaged('is damaged or cut off');
  }
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(raw);
  if (!head.success || head.data.format !== 'ppd-vault') {
    throw new Failure({
      code: 'FOREIGN_FILE',
      field: keyFileField,
      message: 'The vault.json in this folder was not made by this program. Choose another folder.',
    });
  }
  if (head.data.version > 1) {
    throw new Failure({
      code: 'DB_FROM_FUTURE',
      message:
        'This vault was made by a newer version of the program. Install that version to open it.',
    });
  }
  const parsed = vaultFileSchema.safeParse(raw);
  if (!parsed.success) throw damaged('has been changed and cannot be trusted');
  return parsed.data;
}

export function readVaultFile(dir: string): VaultFile {
  const file = join(dir, vaultFileName);
  if (!existsSync(file)) {
    throw new Failure({
      code: 'VAULT_MISSING',
      field: keyFileField,
      message: existsSync(join(dir, databaseFileName))
        ? 'The key file (vault.json) is missing beside program.db. Restore a backup, or put the file back.'
        : 'There is no vault in this folder. Choose another folder, or create one.',
    });
  }
  return parseVaultFile(readFileSync(file, 'utf8'));
}

/** The text of a vault.json, the same for the same content. */
export function vaultFileText(content: VaultFile): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Earlier versions of vault.json that lie beside it, newest first. */
export const earlierVersions = ['vault.json.1', 'vault.json.2'] as const;

/** Replaces vault.json and keeps its last two versions beside it: losing it loses the file. */
export function writeVaultFile(dir: string, content: VaultFile): void {
  const file = join(dir, vaultFileName);
  if (existsSync(file)) {
    const [older, oldest] = earlierVersions.map((name) => join(dir, name)) as [string, string];
    if (existsSync(older)) writeFileAtomic(oldest, readFileSync(older));
    writeFileAtomic(older, readFileSync(file));
  }
  writeFileAtomic(file, vaultFileText(content));
}
