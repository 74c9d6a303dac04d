import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

export type FileStep = 'create' | 'write' | 'flush' | 'rename' | 'remove' | 'folder';
type Watcher = (step: FileStep, path: string, bytes: number) => void;

let watcher: Watcher | undefined;

/**
 * For tests of faults: is called before each step that changes a file of a vault or a backup. What it
 * throws happens in place of the step, as a full disk or a power cut would.
 */
export function watchFileSteps(next: Watcher | undefined): void {
  watcher = next;
}

const before = (step: FileStep, path: string, bytes = 0) => watcher?.(step, path, bytes);

/** Flushes a folder's own entry, so that a rename in it survives a power cut. */
export function syncFolder(dir: string): void {
  // Windows does not open folders; its rename is durable with the file system's journal.
  if (process.platform === 'win32') return;
  before('flush', dir);
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder for this user alone, and those above it. */
export function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  before('folder', dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
}

/** Gives a file its name, durably. What had the name before is replaced. */
export function renameFile(from: string, to: string): void {
  before('rename', to);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Takes a file away; one that is not there is no trouble. */
export function removeFile(path: string): void {
  before('remove', path);
  rmSync(path, { force: true });
}

/** Takes what a failed step left behind; when that fails too, the first failure is the one to tell. */
export function tidy(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // It is found and cleared at the next unlocking.
  }
}

/** Writes a file so that after a crash there is the old or the new one, whole: write, flush, rename. */
export function writeFileAtomic(file: string, data: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  before('create', temporary);
  const handle = openSync(temporary, 'w', 0o600);
  try {
    try {
      before('write', temporary, data.length);
      writeFileSync(handle, data);
      before('flush', temporary);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameFile(temporary, file);
  } catch (error) {
    tidy(temporary);
    throw error;
  }
}

/** A larger file, written piece by piece without holding up the window. */
export class NewFile {
  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** The file must not exist. */
  static async create(path: string): Promise<NewFile> {
    before('create', path);
    return new NewFile(path, await open(path, 'wx', 0o600));
  }

  async write(data: Uint8Array, position: number): Promise<void> {
    before('write', this.path, data.length);
    let written = 0;
    while (written < data.length) {
      const { bytesWritten } = await this.handle.write(
        data,
        written,
        data.length - written,
        position + written,
      );
      written += bytesWritten;
    }
  }

  /** Everything is on the disk; the file is closed. */
  async finish(): Promise<void> {
    before('flush', this.path);
    await this.handle.sync();
    await this.handle.close();
  }

  /** Leaves nothing behind. Also fine after finish(). */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => {});
    tidy(this.path);
  }
}
