import { eq } from 'drizzle-orm';
import type { ReadDb } from '../db/handles';
import { vaultNote } from '../db/schema';
import type { WriteTx } from '../db/write';

/** What a vault remembers about itself. */
export interface Notes {
  /** SHA-256 of vault.json as the program last wrote it: shows a change from outside. */
  keyFile?: string;
  /** When the recovery sheet in force was made, and when somebody proved to hold it. */
  recoveryMadeAt?: string;
  recoveryProvenAt?: string;
  /** Who keeps the second copy of the sheet. */
  secondHolder?: string;
  /** The second folder for backups, when it was chosen, and when it last got one. */
  secondFolder?: string;
  secondFolderAt?: string;
  secondFilledAt?: string;
  /** When a test restore last went well. */
  drilledAt?: string;
  /** File name of the backup that the last restore can be undone with, and when that restore was. */
  restoreUndo?: string;
  restoredAt?: string;
}
export type NoteName = keyof Notes;
export type NoteChanges = Partial<Record<NoteName, string | null>>;

export function readNotes(db: ReadDb): Notes {
  const rows = db.select().from(vaultNote).all();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Notes;
}

/** Sets notes; null takes one away. They have no history of their own: what leads to them has. */
export function putNotes(tx: WriteTx, notes: NoteChanges): void {
  for (const [name, value] of Object.entries(notes)) {
    if (value === null) tx.db.delete(vaultNote).where(eq(vaultNote.name, name)).run();
    else {
      tx.db
        .insert(vaultNote)
        .values({ name, value })
        .onConflictDoUpdate({ target: vaultNote.name, set: { value } })
        .run();
    }
  }
}
