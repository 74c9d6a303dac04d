import { z } from 'zod';
import { localDate } from './common';
import { command, query } from './define';

export const themeChoice = z.enum(['system', 'light', 'dark']);
export type ThemeChoice = z.infer<typeof themeChoice>;

export const sessionStatus = z.object({
  state: z.enum(['absent', 'locked', 'opening', 'ready', 'recovery']),
  programName: z.string(),
  folder: z.string(),
  /** What is wrong with keeping a vault in this folder. */
  concern: z.enum(['synced', 'network']).nullable(),
  /** Another folder can be chosen: nobody gave one when starting the program. */
  canChooseFolder: z.boolean(),
  /** Someone is looking around in the sample office; nothing in it is real or kept. */
  isSample: z.boolean(),
  /** The window stays out of screen sharing and screenshots. */
  isHiddenFromSharing: z.boolean(),
  theme: themeChoice,
  /** Seconds to wait before another passphrase is tried. */
  waitSeconds: z.int(),
  triesLeft: z.int(),
  version: z.string(),
  /** The day it is, by the program's clock. */
  today: localDate,
  /** Set when the program runs in a way that must not hold people's data. */
  notice: z.string().nullable(),
});
export type SessionStatus = z.infer<typeof sessionStatus>;

const passphrase = z.string().min(1, 'Type the passphrase.').max(1000);

export const newPassphrase = z
  .string()
  .max(1000)
  .refine((text) => [...text].length >= 15, 'Use at least 15 characters, or four random words.');

export const session = {
  status: query(z.void(), sessionStatus, { requires: 'any' }),
  /** Four random words, made in the main process. */
  suggestPassphrase: query(z.void(), z.string(), { requires: 'any' }),
  create: command(
    z.object({
      passphrase: newPassphrase,
      programName: z.string().trim().min(1, 'Name the program.').max(200),
    }),
    z.object({ recoveryCode: z.string() }),
    { requires: 'any' },
  ),
  unlock: command(z.object({ passphrase }), sessionStatus, { requires: 'any' }),
  /** Saves nothing by itself: the window has flushed its drafts before it calls this. */
  lock: command(z.void(), z.void(), { requires: 'any' }),
  /** The person is still there: the idle clock starts again. */
  stay: command(z.void(), z.void(), { requires: 'any' }),
  setHiddenFromSharing: command(z.object({ hidden: z.boolean() }), z.void(), { requires: 'any' }),
  /** While locked, or before there is a vault: asks for the folder it is in, or is to be in. */
  chooseFolder: command(z.void(), sessionStatus, { requires: 'any' }),
  /** While locked, or before there is a vault: makes a sample office and opens it. */
  openSample: command(z.void(), sessionStatus, { requires: 'any' }),
  setTheme: command(z.object({ theme: themeChoice }), z.void(), { requires: 'any' }),
};
