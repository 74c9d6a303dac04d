import { setKeyFileAside, type ReplacementKind, replaceProgram } from './replacement';
import { openUnlocked, stampOf } from './open';
import type { OpenVault, UnlockedKeys, VaultOptions } from './open-vault';
import { writeVaultFile } from './vault-file';

export interface Swap {
  kind: ReplacementKind;
  /** The keys of the file that waits. */
  next: UnlockedKeys;
  /** vault.json changes with it. */
  newKeyFile: boolean;
  /** The file before must stay at hand beside its backup. */
  setAside: boolean;
}

/**
 * Puts a waiting program file in place of the one in use (replacement.ts) and opens it.
 * @param before what is open now; undefined when nothing is
 * @returns the vault as it is then, with the error when it is still the one before. Throws when neither
 *   opens; the next unlocking finds out which one counts.
 */
export async function swapProgram(
  options: Required<VaultOptions>,
  before: OpenVault | undefined,
  { kind, next, newKeyFile, setAside }: Swap,
): Promise<{ vault: OpenVault; error?: unknown }> {
  const { dir } = options;
  const old = before?.copyKeys();
  before?.close();
  const stamp = stampOf(new Date(options.clock.now()));
  try {
    if (setAside) setKeyFileAside(dir, stamp);
    if (newKeyFile) writeVaultFile(dir, next.file);
  } catch (error) {
    next.key.fill(0);
    if (!old) throw error;
    return { vault: await openUnlocked(options, old, { record: false }), error };
  }
  old?.key.fill(0);
  try {
    replaceProgram(dir, kind, setAside ? stamp : undefined);
  } catch (error) {
    // The step that counts may be done: opening settles which file is the right one.
    return { vault: await openUnlocked(options, next, { record: false }), error };
  }
  return { vault: await openUnlocked(options, next, { record: false }) };
}
