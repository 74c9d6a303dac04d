import { createCipheriv, createDecipheriv, randomBytes, randomUUID, scrypt } from 'node:crypto';
import type { KeySlot, VaultFile } from './vault-file';

/** What deriving a wrapping key costs. */
export type SlotCost = Pick<KeySlot['kdf'], 'N' | 'r' | 'p'>;

/** Cost of new slots; 128 MiB and about a third of a second on an office laptop. */
export const slotCost: SlotCost = { N: 131_072, r: 8, p: 1 };

/** How many passphrases can open a vault. */
export const passphraseMaximum = 8;

/** Slots tried at the same time: each takes 128 MiB while it is. */
const together = 4;

function derive(secret: string, kdf: KeySlot['kdf']): Promise<Buffer> {
  const salt = Buffer.from(kdf.salt, 'base64');
  const maxmem = 128 * kdf.N * kdf.r * 2 + 64 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(
      Buffer.from(secret, 'utf8'),
      salt,
      32,
      { N: kdf.N, r: kdf.r, p: kdf.p, maxmem },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}

/** The form of a passphrase that is derived from: the same words typed on any keyboard. */
function passphraseSecret(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

function additionalData(vaultId: string, slot: Pick<KeySlot, 'id' | 'kind'>): Buffer {
  return Buffer.from(`${vaultId}:${slot.id}:${slot.kind}`, 'utf8');
}

export interface NewSlot {
  kind: KeySlot['kind'];
  label: string;
  /** The passphrase, or the 32 data characters of the recovery code. */
  secret: string;
  /** For a slot that takes the place of another: its id. */
  id?: string;
}

/** Wraps the data key under a secret. The key stays in the caller's hands. */
export async function makeSlot(
  vaultId: string,
  dataKey: Buffer,
  { kind, label, secret, id = randomUUID() }: NewSlot,
  now: string,
  cost: SlotCost = slotCost,
): Promise<KeySlot> {
  const kdf = { name: 'scrypt' as const, ...cost, salt: randomBytes(16).toString('base64') };
  const wrapping = await derive(kind === 'passphrase' ? passphraseSecret(secret) : secret, kdf);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(additionalData(vaultId, { id, kind }));
  const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  wrapping.fill(0);
  return {
    id,
    kind,
    label,
    kdf,
    wrap: {
      name: 'aes-256-gcm',
      nonce: nonce.toString('base64'),
      ciphertext: ciphertext.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    },
    created_at: now,
  };
}

async function openSlot(
  vaultId: string,
  slot: KeySlot,
  secret: string,
): Promise<Buffer | undefined> {
  const wrapping = await derive(secret, slot.kdf);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    wrapping,
    Buffer.from(slot.wrap.nonce, 'base64'),
    { authTagLength: 16 },
  );
  wrapping.fill(0);
  decipher.setAAD(additionalData(vaultId, slot));
  decipher.setAuthTag(Buffer.from(slot.wrap.tag, 'base64'));
  try {
    const key = decipher.update(Buffer.from(slot.wrap.ciphertext, 'base64'));
    decipher.final();
    return key;
  } catch {
    // Authentication failed: another secret, or an edited slot. Which of the two cannot be told.
    return undefined;
  }
}

/**
 * Tries a secret on the slots of its kind.
 * @returns the data key and the slot it opened, or undefined when it opens none
 */
export async function unlockSlots(
  vault: VaultFile,
  kind: KeySlot['kind'],
  secret: string,
): Promise<{ key: Buffer; slot: KeySlot } | undefined> {
  const typed = kind === 'passphrase' ? passphraseSecret(secret) : secret;
  const slots = vault.slots.filter((slot) => slot.kind === kind);
  for (let first = 0; first < slots.length; first += together) {
    const batch = slots.slice(first, first + together);
    const keys = await Promise.all(batch.map((slot) => openSlot(vault.vault_id, slot, typed)));
    const at = keys.findIndex((key) => key !== undefined);
    // The same passphrase twice opens two slots; one key is enough.
    for (const [i, key] of keys.entries()) if (i !== at) key?.fill(0);
    if (at >= 0) return { key: keys[at]!, slot: batch[at]! };
  }
  return undefined;
}
