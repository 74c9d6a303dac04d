import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Said, whatWasLost } from './lost';
import { makeOlderVault, makeVault, olderMigrations } from './templates';

export const kinds = [
  'writes',
  'imports',
  'backups',
  'migrates',
  'passphrases',
  'rotates',
  'restores',
] as const;
export type Kind = (typeof kinds)[number];

/** One process that was killed, and what was found afterwards. */
export interface Kill {
  kind: Kind;
  /** Milliseconds from when its work began. */
  after: number;
  /** What it had been told was done. */
  acknowledged: number;
  /** Sentences about what was lost or half-done; none is as it should be. */
  lost: string[];
}

const passphrase = 'correct horse battery staple';
const template: Record<Kind, 'empty' | 'sample' | 'older'> = {
  writes: 'sample',
  imports: 'empty',
  backups: 'sample',
  migrates: 'older',
  passphrases: 'empty',
  rotates: 'sample',
  restores: 'sample',
};

/** The same numbers from the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Kills processes at random points of their work, and looks at what they leave. */
export class Killer {
  readonly #shelf = mkdtempSync(join(tmpdir(), 'ppd-faults-'));
  readonly #random: () => number;
  /** Milliseconds that a piece of work takes here; learned on the way. */
  readonly #span = new Map<Kind, number>();
  #count = 0;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  async prepare(): Promise<void> {
    await makeVault(join(this.#shelf, 'empty'), passphrase, { sample: false });
    await makeVault(join(this.#shelf, 'sample'), passphrase, { sample: true });
    const older = olderMigrations(join(this.#shelf, 'drizzle'), 3);
    await makeOlderVault(join(this.#shelf, 'older'), passphrase, older);
  }

  async kill(kind: Kind): Promise<Kill> {
    this.#count += 1;
    const dir = join(this.#shelf, `${kind}-${this.#count}`);
    cpSync(join(this.#shelf, template[kind]), dir, { recursive: true });
    const span = this.#span.get(kind) ?? 400;
    const after = Math.round(this.#random() * span);
    const said = await runAndKill(kind, dir, after);
    // About half of the kills are to come before the first piece of work is done.
    const grown = said.acknowledged.length > 0 ? span * 0.85 : span * 1.2;
    this.#span.set(kind, Math.min(6000, Math.max(40, grown)));
    const lost = await whatWasLost(kind, dir, passphrase, said);
    rmSync(dir, { recursive: true, force: true });
    return { kind, after, acknowledged: said.acknowledged.length, lost };
  }

  /** Takes everything away. */
  dispose(): void {
    rmSync(this.#shelf, { recursive: true, force: true });
  }
}

/** Starts the work and kills it some time after it has begun. @returns what it said */
async function runAndKill(kind: Kind, dir: string, after: number): Promise<Said> {
  const flags = ['--no-warnings', '--experimental-transform-types'];
  const files = ['--import', './tests/faults/loader.mjs', 'tests/faults/kill-child.ts'];
  const child = spawn(process.execPath, [...flags, ...files, kind, dir, passphrase], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let trouble = '';
  const begins = kind === 'migrates' ? 'go\n' : kind === 'restores' ? 'ready\n' : 'open\n';
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (output.includes(begins)) resolve();
    });
    child.on('close', () => resolve());
  });
  child.stderr.on('data', (text: Buffer) => void (trouble += text.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  await begun;
  await wait(after);
  child.kill('SIGKILL');
  const signal = await ended;
  const words = output.split('\n').slice(0, -1);
  const finished = words.includes('end');
  if (signal !== 'SIGKILL' && !finished) trouble ||= 'it ended by itself';
  const acknowledged = words.filter((line) =>
    /^(person|imported|backup|passphrase|rotated|restored|opened)\b/.test(line),
  );
  return { words, acknowledged, trouble: signal === 'SIGKILL' ? '' : trouble };
}
