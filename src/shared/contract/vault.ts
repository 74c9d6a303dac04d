import { z } from 'zod';
import { localDate } from './common';
import { command, query } from './define';
import { newPassphrase } from './session';
import { auditEntry, auditFilter } from './vault-audit';

const passphrase = z.string().min(1, 'Type the passphrase.').max(1000);
/** The passphrase of whoever is doing it: an unlocked desk alone must not change keys. */
const current = passphrase;
const label = z
  .string()
  .trim()
  .min(1, 'Say whose passphrase it is.')
  .max(60, 'Use at most 60 characters.');
const recoveryCode = z.string().trim().min(1, 'Type the recovery code.').max(200);
const issued = z.object({
  /** As printed; shown once and never stored. */
  recoveryCode: z.string(),
});

const slot = z.object({
  id: z.string(),
  kind: z.enum(['passphrase', 'recovery']),
  label: z.string(),
  createdAt: z.string(),
  /** It opened the vault this time. */
  isCurrent: z.boolean(),
});
export type Slot = z.infer<typeof slot>;

/** Which backup is meant: one of the vault's own folder, of the second folder, or the file chosen last. */
const backupRef = z.object({
  place: z.enum(['vault', 'second', 'chosen']),
  name: z.string().min(1).max(300),
});
export type BackupRef = z.infer<typeof backupRef>;

const backupReason = z.enum([
  'asked',
  'lock',
  'hourly',
  'update',
  'import',
  'restore',
  'keys',
  'rescue',
]);

const backup = z.object({
  ref: backupRef,
  /** Bytes of the file. */
  size: z.int(),
  /** False for a file that is damaged or was changed; nothing else is known of it then. */
  isWhole: z.boolean(),
  madeAt: z.string().nullable(),
  /** The date that is typed to confirm restoring it. */
  madeOn: localDate.nullable(),
  reason: backupReason.nullable(),
  appVersion: z.string().nullable(),
  /** It belongs to this vault, or the vault's key file is gone and nobody can tell. */
  isOurs: z.boolean(),
  /** Rows by table, for comparing with today's; null while locked. */
  rows: z.record(z.string(), z.int()).nullable(),
});
export type Backup = z.infer<typeof backup>;

const chain = z.object({
  entries: z.int(),
  intact: z.boolean(),
  firstBroken: z.int().optional(),
});

const checked = z.object({
  ok: z.boolean(),
  /** The first thing that is broken, in words; null when all is well. */
  problem: z.string().nullable(),
  pages: z.int(),
  rows: z.record(z.string(), z.int()),
  history: chain,
  seals: chain,
});
export type Checked = z.infer<typeof checked>;

const secondCopy = z.enum(['none', 'filled', 'absent', 'failed']);
const concern = z.enum(['synced', 'network']).nullable();

const secret = z.object({
  kind: z.enum(['passphrase', 'recovery']),
  text: z.string().min(1).max(1000),
});

const vaultStatus = z.object({
  backup: z.object({
    lastAt: z.string().nullable(),
    /** Whole calendar days since; null when there is none. */
    days: z.int().nullable(),
    /** fine; attention from 3 days (status bar), today from 7 (Today), unlock from 14 (said on unlocking). */
    level: z.enum(['fine', 'attention', 'today', 'unlock']),
    /** Something was written since. */
    changedSince: z.boolean(),
    /** Why the last one that the program made by itself failed. */
    trouble: z.string().nullable(),
  }),
  secondFolder: z
    .object({
      folder: z.string(),
      isThere: z.boolean(),
      filledAt: z.string().nullable(),
      /** Days without a copy; from 7 it is due (Today). */
      absentDays: z.int(),
      isDue: z.boolean(),
      isSameDrive: z.boolean(),
      concern,
    })
    .nullable(),
  recovery: z.object({
    madeAt: z.string().nullable(),
    /** When somebody proved to hold the sheet in force; null is a red item on Today. */
    provenAt: z.string().nullable(),
    secondHolder: z.string().nullable(),
  }),
  drill: z.object({ lastAt: z.string().nullable(), isDue: z.boolean() }),
  /** The last restore, while it can be undone. */
  restoreUndo: z.object({ restoredAt: z.string(), name: z.string() }).nullable(),
  /** What is wrong with the place of the vault itself. */
  concern,
});
export type VaultStatus = z.infer<typeof vaultStatus>;

const restored = z.object({
  /** Name of the backup that the state before was kept in; null when its damaged file was set aside. */
  kept: z.string().nullable(),
  rows: z.record(z.string(), z.int()),
});

export const vault = {
  /** For the status bar and Today. */
  status: query(z.void(), vaultStatus),
  /** In the state `recovery`: what is wrong with the program file. */
  trouble: query(z.void(), z.object({ code: z.string(), message: z.string() }).nullable(), {
    requires: 'any',
  }),

  slots: query(z.void(), z.array(slot)),
  changePassphrase: command(z.object({ current, next: newPassphrase }), z.void()),
  addPassphrase: command(
    z.object({ current, label, passphrase: newPassphrase }),
    z.object({ id: z.string() }),
  ),
  removePassphrase: command(z.object({ current, id: z.string() }), z.void()),
  /** The sheet before stops working. */
  newRecoverySheet: command(z.object({ current }), issued),
  /** Number of the sheet in force, as printed on it. */
  sheet: query(z.void(), z.object({ number: z.string(), isShown: z.boolean() })),
  /** Prints the code issued last, through the system's dialog. RULE when it is no longer known. */
  printSheet: command(z.void(), z.void()),
  /** Saves it as a PDF, for a USB stick. */
  saveSheet: command(z.void(), z.object({ folder: z.string(), isSameDrive: z.boolean() })),
  /** Two groups of the code issued last, or all of the code. */
  proveRecovery: command(
    z.union([
      z.object({
        groups: z
          .array(z.object({ group: z.int().min(1).max(8), text: z.string().max(20) }))
          .min(2)
          .max(8),
      }),
      z.object({ code: recoveryCode }),
    ]),
    z.object({ provenAt: z.string() }),
  ),
  /** Who keeps the second copy of the sheet; null takes the note away. */
  nameSecondHolder: command(
    z.object({ holder: z.string().trim().min(1).max(200).nullable() }),
    z.void(),
  ),
  /**
   * A new data key. Only the passphrase that is typed goes on working: a new recovery code is issued, and
   * the other passphrases are dropped and must be added again. Cannot be undone: confirm it.
   */
  rotateKey: command(
    z.object({ passphrase }),
    issued.extend({
      /** Labels of the passphrases that must be added again. */
      dropped: z.array(z.string()),
    }),
  ),
  /** While locked: the code sets a new passphrase in place of the coordinator's, and a new code is issued. */
  recover: command(z.object({ code: recoveryCode, passphrase: newPassphrase }), issued, {
    requires: 'any',
  }),
  /** While locked, when vault.json is missing or damaged: finds an older copy that the passphrase opens. */
  repairKeyFile: command(z.object({ passphrase }), z.object({ from: z.string() }), {
    requires: 'any',
  }),

  /** Newest first. While locked only the vault's own folder, without counts. */
  backups: query(
    z.object({ place: z.enum(['vault', 'second']).default('vault') }),
    z.object({
      backups: z.array(backup),
      /** Rows by table now; null while locked. */
      present: z.record(z.string(), z.int()).nullable(),
    }),
    { requires: 'any' },
  ),
  backUp: command(z.void(), z.object({ name: z.string(), madeAt: z.string(), second: secondCopy })),
  /** Asks for a folder. CANCELLED when none is chosen. */
  backUpTo: command(z.void(), z.object({ folder: z.string(), name: z.string() })),
  /** Asks for the second folder and copies the last backup there. */
  chooseSecondFolder: command(
    z.void(),
    z.object({ folder: z.string(), isSameDrive: z.boolean(), concern, second: secondCopy }),
  ),
  forgetSecondFolder: command(z.void(), z.void()),
  /** Asks for a backup file anywhere. */
  chooseBackup: command(z.void(), backup, { requires: 'any' }),
  /**
   * Restores a backup. The vault as it is becomes a backup first, or is set aside when it is damaged.
   * `secret` is needed while locked, and for a backup from before the data key was changed: without it
   * the answer is RULE with the field `secret`.
   */
  restore: command(
    z.object({
      backup: backupRef,
      /** The date of the backup, typed by hand. */
      confirm: localDate,
      secret: secret.optional(),
    }),
    restored,
    { requires: 'any' },
  ),
  undoRestore: command(z.object({ secret: secret.optional() }), restored),
  /** Opens the latest backup in a temporary place and looks at all of it. Touches nothing. */
  drill: command(z.void(), checked.extend({ name: z.string(), madeAt: z.string() })),
  /** Checks every page, history and seals. Works in the state `recovery` too. */
  verify: command(z.void(), checked, { requires: 'any' }),
  /** In the state `recovery`: asks for a folder and saves what is readable there, encrypted, as a backup. */
  saveReadable: command(
    z.void(),
    z.object({
      file: z.string(),
      rows: z.record(z.string(), z.int()),
      /** Tables of which something could not be read. */
      incomplete: z.array(z.string()),
    }),
    { requires: 'any' },
  ),

  auditList: query(
    auditFilter.extend({
      /** Entries before this number: what the answer before gave as `next`. */
      before: z.int().positive().nullable().default(null),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({
      /** Newest first. */
      entries: z.array(auditEntry),
      /** Where to go on; null at the first entry of all. There may be more behind an empty page. */
      next: z.int().nullable(),
    }),
  ),
  auditFilters: query(
    z.void(),
    z.object({
      actors: z.array(z.string()),
      actions: z.array(z.string()),
      entities: z.array(z.string()),
    }),
  ),
  /** Prints what the filter finds, newest first and so many at most, through the system's dialog. */
  printAudit: command(auditFilter, z.void()),
  /** The same as a PDF. CANCELLED when no place is chosen. */
  saveAudit: command(auditFilter, z.object({ path: z.string() })),
};
