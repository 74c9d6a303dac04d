import { createHash } from 'node:crypto';
import { auditAlone } from '../audit/alone';
import { classifyError } from '../db/errors';
import { write } from '../db/write';
import { ok } from '@shared/errors';
import { clearAttempts, readAttempts } from './attempts';
import { putNotes, readNotes } from './notes';
import type { OpenVault } from './open-vault';
import { type VaultFile, vaultFileText } from './vault-file';

/** What vault.json looked like when the program last wrote it. Not a secret. */
export const keyFileHash = (file: VaultFile): string =>
  createHash('sha256').update(vaultFileText(file)).digest('hex');

/**
 * Notes in the history that the vault was opened and with which slot, the failed tries before, and a key
 * file that is not the one the program last wrote (changed from outside, or a crash in mid-change).
 */
export function recordUnlock(vault: OpenVault): void {
  const { office, slot, file, dir } = vault;
  const failed = readAttempts(dir);
  const known = readNotes(office.read).keyFile;
  const found = keyFileHash(file);
  write(office, (tx) => {
    if (failed) {
      const { failed: count, first_at, last_at } = failed;
      tx.audit({
        action: 'failed_unlock',
        fields: { tries: [null, count], first: [null, first_at], last: [null, last_at] },
      });
    }
    tx.audit({ action: 'unlock', fields: { slot: [null, slot.label], kind: [null, slot.kind] } });
    if (known !== undefined && known !== found) {
      tx.audit({ action: 'key_change', fields: { keyFile: [known, found] } });
    }
    if (known !== found) putNotes(tx, { keyFile: found });
    return ok(undefined);
  });
  if (failed) clearAttempts(dir);
}

/** Notes that the vault is about to close. A disk that cannot take it does not keep it from closing. */
export function recordLock({ office, slot }: OpenVault): void {
  try {
    auditAlone(office, { action: 'lock', fields: { slot: [null, slot.label] } });
  } catch (error) {
    if (!classifyError(error)) throw error;
  }
}
