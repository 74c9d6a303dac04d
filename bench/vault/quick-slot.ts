import { createCipheriv, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { unlockSlots } from '@main/vault/key-slots';
import { readVaultFile, type VaultFile, writeVaultFile } from '@main/vault/vault-file';

export const passphrase = 'correct horse battery staple';

/** The smallest cost that the program accepts: takes no time, so that unlocking is measured without it. */
const cost = { N: 2, r: 8, p: 1 };

function quickSlot(vaultId: string, key: Buffer): VaultFile['slots'][number] {
  const id = randomUUID();
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const wrapping = scryptSync(passphrase.normalize('NFKC'), salt, 32, cost);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(Buffer.from(`${vaultId}:${id}:passphrase`));
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    id,
    kind: 'passphrase',
    label: 'Bench',
    kdf: { name: 'scrypt', ...cost, salt: salt.toString('base64') },
    wrap: {
      name: 'aes-256-gcm',
      nonce: nonce.toString('base64'),
      ciphertext: ciphertext.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    },
    created_at: '2026-11-02T00:00:00.000Z',
  };
}

/** The key of the database of a vault that the bench made. */
export async function dataKey(dir: string): Promise<Buffer> {
  const unlocked = await unlockSlots(readVaultFile(dir), 'passphrase', passphrase);
  if (!unlocked) throw new Error(`${dir} was not made by the bench`);
  return unlocked.key;
}

/** Leaves a vault with one key slot that opens without the slow derivation. Never for real data. */
export async function makeQuick(dir: string): Promise<void> {
  const file = readVaultFile(dir);
  const key = await dataKey(dir);
  writeVaultFile(dir, { ...file, slots: [quickSlot(file.vault_id, key)] });
}
