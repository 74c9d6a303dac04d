import { z } from 'zod';
import { command, query } from './define';

const fileCounts = z.object({
  file: z.string(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});

const importReport = z.object({
  /** Name of the package's folder or file, without its path. */
  name: z.string(),
  dryRun: z.boolean(),
  files: z.array(fileCounts),
  /** The first refused rows; the rest is counted. */
  refusedRows: z.array(z.object({ file: z.string(), line: z.int(), reason: z.string() })),
  refusedFiles: z.array(z.object({ file: z.string(), reason: z.string() })),
  unknownFiles: z.array(z.string()),
  unknownColumns: z.array(z.object({ file: z.string(), columns: z.array(z.string()) })),
});
export type ImportReport = z.infer<typeof importReport>;

export const exchange = {
  /** Asks for a package and tries the import without keeping it. CANCELLED when none is chosen. */
  checkPackage: command(z.object({ kind: z.enum(['folder', 'zip']) }), importReport),
  /** Imports the package that was checked last. */
  importChecked: command(z.void(), importReport),
  /** Asks for a folder and writes the refused rows of the package checked last there. */
  saveRefused: command(z.void(), z.object({ folder: z.string(), files: z.int() })),
  /** Asks for a folder and writes the whole office as a package into a new folder in it. */
  exportPackage: command(
    z.object({ withRestricted: z.boolean() }),
    z.object({ folder: z.string(), rows: z.int(), withheldNotes: z.int() }),
  ),
  /** Stops the task under way; what it did is undone. Answers also while it runs. */
  cancel: command(z.void(), z.void(), { requires: 'any' }),
  /** True while a long task runs. */
  running: query(z.void(), z.boolean(), { requires: 'any' }),
};
