import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@shared/errors';

const bom = '\uFEFF';
/** Characters gathered before they are written. */
const enough = 256 * 1024;

function quoted(cell: string): string {
  // Spaces at the ends are quoted too: some readers drop them otherwise.
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Cells as one record of the package, text exactly as it is. */
export function exactRecord(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** Does something to a file or folder that a person chose; trouble is told in words about it. */
export function onChosenFolder<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const readOnly = ['EACCES', 'EPERM', 'EROFS'].includes(code);
    if (!readOnly && !['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOENT', 'EBUSY'].includes(code))
      throw error;
    throw new Failure({
      code: readOnly ? 'READ_ONLY' : 'IO',
      message:
        'A file cannot be written where you want it. Check that the place is a folder you may write to, and that no other program holds the file open.',
    });
  }
}

/**
 * Writes a file under a temporary name, for its owner's eyes only, and gives it its real name when all
 * is well, so that a crash never leaves half a file that looks whole. UTF-8 with the mark Excel needs.
 */
export class FileWriter {
  readonly #temporary: string;
  readonly #handle: number;
  #waiting = bom;

  constructor(
    readonly dir: string,
    readonly name: string,
  ) {
    this.#temporary = join(dir, `.${name}.${process.pid}.tmp`);
    this.#handle = onChosenFolder(() => openSync(this.#temporary, 'w', 0o600));
  }

  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= enough) this.#flush();
  }

  /** Everything is on the disk; the real name is still free or holds the file before. */
  finish(): void {
    this.#flush();
    fsyncSync(this.#handle);
    closeSync(this.#handle);
  }

  /** After finish(): takes the real name. @returns the path */
  publish(): string {
    const path = join(this.dir, this.name);
    onChosenFolder(() => renameSync(this.#temporary, path));
    return path;
  }

  /** Leaves nothing behind. */
  discard(): void {
    try {
      closeSync(this.#handle);
    } catch {
      // Already closed by finish().
    }
    rmSync(this.#temporary, { force: true });
  }

  #flush(): void {
    writeFileSync(this.#handle, this.#waiting);
    this.#waiting = '';
  }
}
