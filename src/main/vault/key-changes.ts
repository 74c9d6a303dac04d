import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, Failure, ok, type Result, unwrap } from '@shared/errors';
import type { FieldChanges } from '../audit/chain';
import { write, type WriteTx } from '../db/write';
import { makeSlot, passphraseMaximum, unlockSlots } from './key-slots';
import { type NoteChanges, putNotes } from './notes';
import type { OpenVault } from './open-vault';
import { keyFileHash } from './unlock-record';
import { checkNewPassphrase, newRecoveryCode, recoveryLabel, wrongSecret } from './vault';
import { renameFile } from './file-layer';
import {
  earlierVersions,
  type KeySlot,
  type VaultFile,
  vaultFileName,
  vaultFileText,
  writeVaultFile,
} from './vault-file';

/** A way to open the vault, as it may be shown. */
export interface SlotView {
  id: string;
  kind: KeySlot['kind'];
  label: string;
  createdAt: string;
  /** It is the one that opened the vault this time. */
  isCurrent: boolean;
}

export function listSlots(vault: OpenVault): SlotView[] {
  return vault.file.slots.map(({ id, kind, label, created_at: createdAt }) => ({
    id,
    kind,
    label,
    createdAt,
    isCurrent: id === vault.slot.id,
  }));
}

/** The slot that a typed passphrase opens; who changes keys must be able to open the vault again. */
async function slotOf(vault: OpenVault, passphrase: string): Promise<KeySlot> {
  const unlocked = await unlockSlots(vault.file, 'passphrase', passphrase);
  if (!unlocked) throw wrongSecret();
  unlocked.key.fill(0);
  vault.requireOpen();
  return unlocked.slot;
}

/**
 * Puts new slots in force: vault.json and the entry of the history, with what the vault notes about
 * itself. The file is replaced while the transaction waits to be committed; should a crash come between
 * the two, the next unlocking finds the new file and notes it (unlock-record.ts).
 */
export function commitSlots(
  vault: OpenVault,
  slots: readonly KeySlot[],
  fields: FieldChanges,
  notes: (tx: WriteTx) => NoteChanges = () => ({}),
): void {
  vault.requireOpen();
  const before = vault.file;
  const after: VaultFile = { ...before, slots: [...slots] };
  try {
    unwrap(
      write(vault.office, (tx) => {
        tx.audit({ action: 'key_change', fields });
        putNotes(tx, { ...notes(tx), keyFile: keyFileHash(after) });
        writeVaultFile(vault.dir, after);
        return ok(undefined);
      }),
    );
  } catch (error) {
    putBack(vault.dir, before);
    throw error;
  }
  vault.file = after;
}

/**
 * What was not committed is not in force: the slots before come back, if they had gone already. The
 * version beside takes its old name again, which needs no room on a full disk.
 */
function putBack(dir: string, before: VaultFile): void {
  const file = join(dir, vaultFileName);
  const older = join(dir, earlierVersions[0]);
  const wanted = vaultFileText(before);
  try {
    if (readFileSync(file, 'utf8') === wanted) return;
    if (readFileSync(older, 'utf8') === wanted) renameFile(older, file);
  } catch {
    // The first error is the one to tell. The new slots open the same file.
  }
}

/** Rewraps the data key for the slot that the current passphrase opens; its label and id stay. */
export async function changePassphrase(
  vault: OpenVault,
  { current, next }: { current: string; next: string },
): Promise<void> {
  checkNewPassphrase(next);
  const { id, label } = await slotOf(vault, current);
  const { vaultId, key, office } = vault;
  const spec = { kind: 'passphrase' as const, label, secret: next, id };
  const made = await makeSlot(vaultId, key, spec, office.clock.now());
  const slots = vault.file.slots.map((slot) => (slot.id === id ? made : slot));
  commitSlots(vault, slots, { changed: [label, label] });
}

/** A further passphrase for somebody else. */
export async function addPassphrase(
  vault: OpenVault,
  { current, label, passphrase }: { current: string; label: string; passphrase: string },
): Promise<Result<{ id: string }>> {
  checkNewPassphrase(passphrase);
  const { slots } = vault.file;
  const passphrases = slots.filter(({ kind }) => kind === 'passphrase');
  if (passphrases.length >= passphraseMaximum) {
    return fail('RULE', `There are ${passphraseMaximum} passphrases already. Remove one first.`);
  }
  const same = (slot: KeySlot) => slot.label.toLowerCase() === label.toLowerCase();
  if (slots.some(same)) {
    return fail('RULE', 'There is a passphrase with this label already. Choose another label.', {
      field: 'label',
    });
  }
  await slotOf(vault, current);
  const taken = await unlockSlots(vault.file, 'passphrase', passphrase);
  taken?.key.fill(0);
  if (taken) {
    return fail('RULE', 'This passphrase opens the vault already. Choose another one.', {
      field: 'passphrase',
    });
  }
  vault.requireOpen();
  const spec = { kind: 'passphrase' as const, label, secret: passphrase };
  const made = await makeSlot(vault.vaultId, vault.key, spec, vault.office.clock.now());
  commitSlots(vault, [...vault.file.slots, made], { added: [null, label] });
  return ok({ id: made.id });
}

/** Takes a passphrase away. The last one stays, and so does the one whose owner is doing this. */
export async function removePassphrase(
  vault: OpenVault,
  { current, id }: { current: string; id: string },
): Promise<Result<void>> {
  const slot = vault.file.slots.find((one) => one.id === id && one.kind === 'passphrase');
  if (!slot) return fail('NOT_FOUND', 'This passphrase is no longer there.');
  const own = await slotOf(vault, current);
  if (own.id === id) {
    return fail(
      'RULE',
      'This is the passphrase you typed. Change it, or remove it with another one.',
    );
  }
  const rest = vault.file.slots.filter((one) => one.id !== id);
  if (!rest.some(({ kind }) => kind === 'passphrase')) {
    return fail('RULE', 'The last passphrase cannot be removed.');
  }
  commitSlots(vault, rest, { removed: [slot.label, null] });
  return ok(undefined);
}

/** Makes the slot of a new recovery code; the code before stops working when it is put in force. */
async function recoverySlot(vault: OpenVault): Promise<{ slot: KeySlot; printed: string }> {
  const code = newRecoveryCode();
  const spec = { kind: 'recovery' as const, label: recoveryLabel, secret: code.secret };
  const slot = await makeSlot(vault.vaultId, vault.key, spec, vault.office.clock.now());
  return { slot, printed: code.printed };
}

/** Notes that a new sheet is in force and that nobody has proved to hold it. */
export const newSheetNotes = ({ now }: WriteTx): NoteChanges => ({
  recoveryMadeAt: now,
  recoveryProvenAt: null,
  secondHolder: null,
});

/** A new recovery sheet. @returns its code as printed, which is shown once and never stored */
export async function renewRecovery(
  vault: OpenVault,
  { current }: { current: string },
): Promise<string> {
  await slotOf(vault, current);
  const { slot, printed } = await recoverySlot(vault);
  const others = vault.file.slots.filter(({ kind }) => kind !== 'recovery');
  commitSlots(vault, [...others, slot], { recoverySheet: ['old', 'new'] }, newSheetNotes);
  return printed;
}

/**
 * After opening with the recovery code: a new passphrase in place of the one with this label (the
 * forgotten one), and a new code. Passphrases with other labels stay.
 */
export async function recover(
  vault: OpenVault,
  { passphrase, label = 'Coordinator' }: { passphrase: string; label?: string },
): Promise<string> {
  checkNewPassphrase(passphrase);
  const kept = vault.file.slots.filter(
    (slot) => slot.kind === 'passphrase' && slot.label.toLowerCase() !== label.toLowerCase(),
  );
  if (kept.length >= passphraseMaximum) {
    throw new Failure({
      code: 'RULE',
      message: `There are ${passphraseMaximum} passphrases already. Use the label of the one to replace.`,
    });
  }
  const { slot: recovery, printed } = await recoverySlot(vault);
  const spec = { kind: 'passphrase' as const, label, secret: passphrase };
  const own = await makeSlot(vault.vaultId, vault.key, spec, vault.office.clock.now());
  const fields: FieldChanges = { recovered: [null, label], recoverySheet: ['old', 'new'] };
  commitSlots(vault, [own, ...kept, recovery], fields, newSheetNotes);
  return printed;
}
