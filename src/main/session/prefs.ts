import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../vault/vault-file';

const prefsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** The vault folder, when it is not the default one. */
  vaultDir: z.string().nullable().catch(null),
  hiddenFromSharing: z.boolean().catch(false),
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .catch(null),
});
export type Prefs = z.infer<typeof prefsSchema>;

const defaults: Prefs = { theme: 'system', vaultDir: null, hiddenFromSharing: false, window: null };

/**
 * What the program must know before it is unlocked: theme, window place, vault folder.
 * Lies in the clear beside the profile, so nothing about people may go in here.
 */
export class PrefsFile {
  #prefs: Prefs;

  constructor(private readonly file: string) {
    this.#prefs = read(file);
  }

  get(): Prefs {
    return this.#prefs;
  }

  set(change: Partial<Prefs>): void {
    this.#prefs = { ...this.#prefs, ...change };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileAtomic(this.file, JSON.stringify(this.#prefs, null, 2));
  }
}

/** Damaged preferences are only preferences: the program starts with the defaults. */
function read(file: string): Prefs {
  if (!existsSync(file)) return defaults;
  try {
    return prefsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return defaults;
  }
}
