import { createHash } from 'node:crypto';
import type { FileDef } from '@shared/domain/exchange/define';
import { importFiles } from '@shared/domain/exchange/files';
import type { Pace } from './pace';
import { packageSource } from './source';
import { readTrouble, type SourceFile, unreadable } from './source-file';

/** A file of the package that the program understands. */
export interface PackageFile {
  def: FileDef;
  source: SourceFile;
  /** Text in UTF-8; otherwise every row is refused. */
  isUtf8: boolean;
}

export interface OfficePackage {
  /** In the order in which they are imported. */
  files: PackageFile[];
  /** Names of files that are no part of a package. */
  unknown: string[];
  /** Bytes of all its files. */
  bytes: number;
  /** SHA-256 over names and contents: the same for a folder and a .zip of it. */
  hash: string;
}

/** What operating systems leave in folders, and what an earlier import wrote there for people. */
const ignored = /^\.|^__MACOSX[/\\]|^(thumbs\.db|desktop\.ini)$|\.rejected\.csv$/i;

/** Reads a file once before anything is imported: its checksum, and whether it is UTF-8. */
async function inspect(
  source: SourceFile,
  pace: Pace,
): Promise<{ sha256: string; isUtf8: boolean }> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  const decode = (piece?: Uint8Array) => {
    try {
      if (isUtf8) decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      isUtf8 = false;
    }
  };
  for await (const piece of source.read()) {
    hash.update(piece);
    decode(piece);
    if (pace.due()) await pace.pause();
  }
  decode();
  return { sha256: hash.digest('hex'), isUtf8 };
}

/**
 * Opens a package and looks at all of it once, so that a broken one is refused before anything changes.
 * Throws PACKAGE_UNREADABLE with a sentence about what to do.
 */
export async function openPackage(path: string, pace: Pace): Promise<OfficePackage> {
  try {
    return await readPackage(path, pace);
  } catch (error) {
    throw readTrouble(error);
  }
}

async function readPackage(path: string, pace: Pace): Promise<OfficePackage> {
  const sources = (await packageSource(path)).filter(({ name }) => !ignored.test(name));
  const used = new Set<SourceFile>();
  const files: PackageFile[] = [];
  const overall = createHash('sha256');
  for (const def of importFiles) {
    const name = `${def.name}.csv`;
    const found = sources.filter((source) => source.name.toLowerCase() === name);
    if (found.length > 1)
      throw unreadable(`The package holds more than one ${name}. Keep the right one.`);
    const [source] = found;
    if (!source) continue;
    const { sha256, isUtf8 } = await inspect(source, pace);
    overall.update(`${sha256}  ${name}\n`);
    used.add(source);
    files.push({ def, source, isUtf8 });
  }
  if (files.length === 0) {
    throw unreadable(
      'None of the files of an office package is there (people.csv, contacts.csv and so on). Choose the folder that holds them, or a .zip of it.',
    );
  }
  return {
    files,
    unknown: sources.filter((source) => !used.has(source)).map(({ name }) => name),
    bytes: files.reduce((sum, { source }) => sum + source.size, 0),
    hash: overall.digest('hex'),
  };
}
