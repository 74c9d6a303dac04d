import { execFileSync } from 'node:child_process';

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/** What is on the pages, as laid out. */
export const pdfText = (file: string) => run('pdftotext', '-layout', file, '-');

/** Facts about the file: Title, Tagged, Pages, … */
export function pdfInfo(file: string): Record<string, string> {
  const lines = run('pdfinfo', file).split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => line.split(/:\s+/, 2) as [string, string]),
  );
}

/** Width and height of every page, in points. */
export function pageSizes(file: string): string[] {
  const found = run('pdfinfo', '-f', '1', '-l', '999', file).matchAll(
    /Page\s+\d+ size:\s+([\d.]+ x [\d.]+) pts/g,
  );
  return [...found].map(([, size]) => size ?? '');
}

/** The tags of the structure tree in their order. */
export function structure(file: string): string[] {
  const found = run('pdfinfo', '-struct', file).matchAll(/^\s*([A-Z][A-Za-z0-9]*)/gm);
  return [...found].map(([, tag]) => tag ?? '');
}

/** One line a font: name, type, whether embedded. */
export function fonts(file: string): { name: string; embedded: boolean; unicode: boolean }[] {
  return run('pdffonts', file)
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const columns = line.trim().split(/\s+/);
      return {
        name: columns[0] ?? '',
        embedded: columns.at(-5) === 'yes',
        unicode: columns.at(-3) === 'yes',
      };
    });
}

/** Pictures in the file; a report is all vector. */
export const imageCount = (file: string) => run('pdfimages', '-list', file).split('\n').length - 3;

/** Throws when the file is not sound. */
export const checkSound = (file: string) => run('qpdf', '--check', file);
