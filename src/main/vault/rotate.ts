import { randomBytes } from 'node:crypto';
import { Failure } from '@shared/errors';
import { auditAlone } from '../audit/alone';
import { piecesOf } from '../backup/bytes';
import { keepBackup } from '../backup/keep-backup';
import { type Snapshot, withSnapshot } from '../backup/snapshot';
import { Turns } from '../backup/turns';
import { checkPagesIn } from '../backup/check-pages';
import { firstDamagedTable } from '../db/health';
import { foldJournal, openDatabase, rekeyDatabase } from '../db/open';
import { countRowsInTurns, firstDifference } from '../db/row-counts';
import { makeOffice } from '../db/write';
import { NewFile, tidy } from './file-layer';
import { newSheetNotes } from './key-changes';
import { makeSlot, unlockSlots } from './key-slots';
import { putNotes } from './notes';
import type { OpenVault, UnlockedKeys } from './open-vault';
import { announceReplacement, unfinishedFile } from './replacement';
import { type Swap, swapProgram } from './swap';
import { keyFileHash } from './unlock-record';
import { newRecoveryCode, recoveryLabel, wrongSecret } from './vault';
import type { KeySlot, VaultFile } from './vault-file';

export interface Rotated {
  vault: OpenVault;
  /** Set when it could not be done: the vault is open as it was. */
  error?: unknown;
  /** The new code as printed; shown once and never stored. */
  recoveryCode: string;
  /** Labels of the passphrases that were dropped and must be added again. */
  dropped: string[];
}

interface NewKeys extends UnlockedKeys {
  printed: string;
  dropped: string[];
}

/**
 * New key, new slots. Only the passphrase that is typed can be wrapped anew: nobody else's is known. So
 * that one stays, a new recovery code is issued, and the other passphrases must be added again.
 */
async function makeNewKeys(vault: OpenVault, passphrase: string): Promise<NewKeys> {
  const own = await unlockSlots(vault.file, 'passphrase', passphrase);
  if (!own) throw wrongSecret();
  own.key.fill(0);
  vault.requireOpen();
  const { id, label } = own.slot;
  const now = vault.office.clock.now();
  const key = randomBytes(32);
  const code = newRecoveryCode();
  const make = (spec: { kind: KeySlot['kind']; label: string; secret: string; id?: string }) =>
    makeSlot(vault.vaultId, key, spec, now);
  const slots = await Promise.all([
    make({ kind: 'passphrase', label, secret: passphrase, id }),
    make({ kind: 'recovery', label: recoveryLabel, secret: code.secret }),
  ]);
  const file: VaultFile = { ...vault.file, slots };
  const dropped = vault.file.slots
    .filter((slot) => slot.kind === 'passphrase' && slot.id !== id)
    .map((slot) => slot.label);
  return { file, slot: slots[0]!, key, printed: code.printed, dropped };
}

const notTheSame = () =>
  new Failure({
    code: 'IO',
    message:
      'The newly encrypted file did not match the one in use, so it was thrown away. Nothing was changed. Try again.',
  });

/** Writes a copy of the program file and encrypts every page of it anew. */
async function writeRotated(
  vault: OpenVault,
  snapshot: Snapshot,
  next: NewKeys,
  turns: Turns,
): Promise<void> {
  const to = unfinishedFile(vault.dir, 'rotated');
  const copy = await NewFile.create(to);
  try {
    let at = 0;
    for await (const piece of piecesOf(snapshot.bytes)) {
      await copy.write(piece, at);
      at += piece.length;
      await turns.pause();
    }
    await copy.finish();
  } catch (error) {
    await copy.discard();
    throw error;
  }
  const client = openDatabase(to, vault.key);
  try {
    rekeyDatabase(client, next.key);
  } finally {
    client.close();
  }
}

/** Opens it with the new key, checks every page and every count, and writes its entry of the history. */
async function verifyRotated(
  vault: OpenVault,
  snapshot: Snapshot,
  next: NewKeys,
  turns: Turns,
): Promise<void> {
  const file = unfinishedFile(vault.dir, 'rotated');
  const client = openDatabase(file, next.key);
  try {
    if ((await firstDamagedTable(client, turns.pause)) !== undefined) throw notTheSame();
    const rows = await countRowsInTurns(client, turns.pause);
    if (firstDifference(rows, snapshot.rows) !== undefined) throw notTheSame();
    const office = makeOffice(client, vault.slotLabel, vault.office.clock);
    const fields = {
      dataKey: ['old', 'new'],
      recoverySheet: ['old', 'new'],
      removed: [next.dropped, []],
    } as const;
    auditAlone(office, { action: 'key_change', fields }, (tx) =>
      putNotes(tx, { ...newSheetNotes(tx), keyFile: keyFileHash(next.file) }),
    );
    foldJournal(client);
  } finally {
    client.close();
  }
  const { firstBroken } = await checkPagesIn(file, next.key, turns);
  const { firstBroken: withOldKey } = await checkPagesIn(file, vault.key, turns);
  if (firstBroken !== undefined || withOldKey !== 1) throw notTheSame();
}

/**
 * Gives the vault a new data key: the records are rewritten into a new file, which is checked page by
 * page and count by count before it takes the old one's place. A backup under the old key is made first.
 * Nothing else may write meanwhile.
 * @param onClosing is called right before the vault that was given is closed
 * @returns the vault opened anew; with an error, still under its old key
 */
export async function rotateKey(
  vault: OpenVault,
  { passphrase, signal }: { passphrase: string; signal?: AbortSignal | undefined },
  onClosing: () => void = () => {},
): Promise<Rotated> {
  const { dir, migrations, clock } = vault;
  const turns = new Turns(signal);
  const next = await makeNewKeys(vault, passphrase);
  const { file, slot, key, dropped, printed } = next;
  const unfinished = unfinishedFile(dir, 'rotated');
  try {
    await keepBackup(vault, { reason: 'keys', signal });
    await withSnapshot(vault, turns, async (snapshot) => {
      tidy(unfinished);
      await writeRotated(vault, snapshot, next, turns);
      await verifyRotated(vault, snapshot, next, turns);
      if (!snapshot.isCurrent()) throw notTheSame();
      announceReplacement(dir, 'rotated');
    });
  } catch (error) {
    tidy(unfinished);
    key.fill(0);
    throw error;
  }
  onClosing();
  const swap: Swap = {
    kind: 'rotated',
    next: { file, slot, key },
    newKeyFile: true,
    setAside: false,
  };
  const swapped = await swapProgram({ dir, migrations, clock }, vault, swap);
  return { ...swapped, recoveryCode: printed, dropped };
}
