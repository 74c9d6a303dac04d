import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PrefsFile } from './prefs';

/**
 * Which folder the vault is in: the one given at start, the one chosen in the program, or the usual one.
 * While somebody looks around in the sample office it is that of the sample, which nothing else uses and
 * which is thrown away when they leave.
 */
export class VaultPlace {
  #isSample = false;

  constructor(private readonly options: { home: string; given: string | null; prefs: PrefsFile }) {}

  get isSample(): boolean {
    return this.#isSample;
  }

  get dir(): string {
    const { home, given, prefs } = this.options;
    if (this.#isSample) return this.#sampleDir;
    return given ?? prefs.get().vaultDir ?? join(home, 'vault');
  }

  /** False when the folder was given at start: it is not ours to change then. */
  get canChoose(): boolean {
    return this.options.given === null && !this.#isSample;
  }

  choose(folder: string): void {
    this.options.prefs.set({ vaultDir: folder });
  }

  /** Makes room for a new sample office and points at it. */
  enterSample(): void {
    this.#isSample = true;
    this.#clear();
  }

  /** Points at the program's own vault again; the sample is gone. Its file must be closed. */
  leaveSample(): void {
    if (!this.#isSample) return;
    this.#clear();
    this.#isSample = false;
  }

  get #sampleDir(): string {
    return join(this.options.home, 'sample-office');
  }

  #clear(): void {
    rmSync(this.#sampleDir, { recursive: true, force: true });
  }
}
