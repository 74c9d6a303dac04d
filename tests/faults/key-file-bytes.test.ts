import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyError } from '@main/db/errors';
import { Turns } from '@main/backup/turns';
import { verifyUnopened } from '@main/backup/verify-vault';
import { readVaultFile, type VaultFile } from '@main/vault/vault-file';
import { unlock } from '@main/vault/vault';
import { afterEach, expect, test } from 'vitest';
import { closeAll, migrations, passphrase, vaultFolder } from '../integration/vault/support';

afterEach(closeAll);

/** What opening with the passphrase comes to. */
async function outcome(dir: string): Promise<string> {
  try {
    const keys = await unlock({ dir, migrations }, 'passphrase', passphrase);
    keys.key.fill(0);
    return 'opens';
  } catch (error) {
    const known = classifyError(error);
    if (!known) throw error;
    return known.code;
  }
}

const bytesOf = (base64: string) => Buffer.from(base64, 'base64').toString('hex');

/** What must be as it was for the passphrase to open: of base64 the bytes, not the unused last bits. */
function authenticated(file: VaultFile): unknown {
  const { id, kind, kdf, wrap } = file.slots[0]!;
  return {
    id,
    kind,
    kdf: { ...kdf, salt: bytesOf(kdf.salt) },
    wrapped: [wrap.nonce, wrap.ciphertext, wrap.tag].map(bytesOf),
  };
}

test('a changed byte anywhere in vault.json is refused by its kind, or changes nothing that counts', async () => {
  const { dir } = await vaultFolder();
  const file = join(dir, 'vault.json');
  const whole = readFileSync(file);
  const before = readVaultFile(dir);
  const outcomes = new Set<string>();
  const opened: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = changed[at]! ^ (1 << (at % 7));
    writeFileSync(file, changed);
    const found = await outcome(dir);
    outcomes.add(found);
    if (found === 'opens') opened.push(at);
    // Refused or not, the file is left as it was found.
    expect(readFileSync(file).equals(changed), String(at)).toBe(true);
  }
  const kinds = [...outcomes].filter((kind) => kind !== 'DB_FROM_FUTURE').toSorted();
  expect(kinds).toEqual(['FOREIGN_FILE', 'VAULT_DAMAGED', 'WRONG_KEY_OR_DAMAGED', 'opens']);
  // Nothing that is authenticated was among those that open: number, id, kind, salt, cost, wrapped key.
  for (const at of opened) {
    const changed = Buffer.from(whole);
    changed[at] = changed[at]! ^ (1 << (at % 7));
    writeFileSync(file, changed);
    const now = readVaultFile(dir);
    expect(now.vault_id).toBe(before.vault_id);
    expect(authenticated(now), String(at)).toEqual(authenticated(before));
  }
});

test('a changed label opens, and is noticed by checking the vault', async () => {
  const { dir } = await vaultFolder();
  const file = join(dir, 'vault.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"Coordinator"', '"Coordinated"'));
  const keys = await unlock({ dir, migrations }, 'passphrase', passphrase);
  const check = await verifyUnopened({ dir, migrations }, keys, new Turns());
  expect(check.keyFileIntact).toBe(false);
});
