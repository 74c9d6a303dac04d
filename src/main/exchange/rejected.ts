import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { FileWriter, onChosenFolder } from './csv-writer';

/** Text that a spreadsheet would run; an apostrophe before it makes it plain text again. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A record for people to open in a spreadsheet. */
function readableRecord(cells: readonly (string | number)[]): string {
  return `${Papa.unparse([cells], { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

const ours = new Set(['line', 'reason']);

/**
 * `<file>.rejected.csv`: the refused rows of one file as they came, with the line they start on and what
 * to do about each. Made when the first row is refused.
 */
class RejectedFile {
  readonly #writer: FileWriter;
  readonly #places: readonly number[];

  constructor(dir: string, name: string, header: readonly string[]) {
    this.#writer = new FileWriter(dir, name);
    // A rejected file that was corrected and renamed has columns of ours already.
    this.#places = header.map((_, i) => i).filter((i) => !ours.has(header[i]!.trim()));
    this.#writer.write(readableRecord([...this.#pick(header), 'line', 'reason']));
  }

  add(line: number, cells: readonly string[], reasons: readonly string[]): void {
    this.#writer.write(readableRecord([...this.#pick(cells), line, reasons.join(' ')]));
  }

  finish(): string {
    this.#writer.finish();
    return this.#writer.publish();
  }

  discard(): void {
    this.#writer.discard();
  }

  #pick(cells: readonly string[]): string[] {
    return this.#places.map((place) => cells[place] ?? '');
  }
}

/** The refused rows of an import, one file for each package file that has some. */
export class RejectedFiles {
  readonly #files = new Map<string, RejectedFile>();

  /** @param dir where to write; undefined to write nothing */
  constructor(
    private readonly dir: string | undefined,
    private readonly heard?: (row: { file: string; line: number; reason: string }) => void,
  ) {
    if (dir !== undefined) onChosenFolder(() => mkdirSync(dir, { recursive: true }));
  }

  add(
    file: string,
    header: readonly string[],
    row: { line: number; cells: readonly string[] },
    reasons: readonly string[],
  ): void {
    this.heard?.({ file, line: row.line, reason: reasons.join(' ') });
    if (this.dir === undefined) return;
    let rejected = this.#files.get(file);
    if (!rejected) {
      rejected = new RejectedFile(this.dir, `${file}.rejected.csv`, header);
      this.#files.set(file, rejected);
    }
    rejected.add(row.line, row.cells, reasons);
  }

  /**
   * Gives the files their names, and takes away those of an earlier import for files that are clean now.
   * @returns the paths written
   */
  finish(imported: readonly string[]): string[] {
    const { dir } = this;
    if (dir === undefined) return [];
    for (const file of imported) {
      const old = join(dir, `${file}.rejected.csv`);
      if (!this.#files.has(file) && existsSync(old)) rmSync(old);
    }
    return [...this.#files.values()].map((file) => file.finish());
  }

  discard(): void {
    for (const file of this.#files.values()) file.discard();
  }
}
