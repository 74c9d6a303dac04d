import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Failure } from '@shared/errors';
import { damagedPage } from '../db/health';
import { NewFile } from '../vault/file-layer';
import { PageCheck } from '../vault/page-check';
import { type VaultFile, vaultFileText } from '../vault/vault-file';
import { type Bytes, piecesOf } from './bytes';
import { entryNames, type Manifest, manifestText } from './manifest';
import type { Turns } from './turns';
import {
  directory,
  localHeader,
  localHeaderSize,
  type StoredEntry,
  zipMaximum,
} from './zip-layout';

/** What goes into a backup beside the program file itself; its checksums are found on the way. */
export type BackupFacts = Omit<Manifest, 'format' | 'version' | 'sha256'>;

export interface BackupContent {
  program: Bytes;
  /** The key of the program file: a page that does not fit it is damage of the file itself. */
  key: Buffer;
  vaultFile: VaultFile;
  facts: BackupFacts;
}

const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');

/**
 * Writes a backup under a name that no backup has, flushed. It is not one until it was checked.
 * @param path must not exist; nothing is left there when writing fails
 */
export async function writeBackup(
  path: string,
  { program, key, vaultFile, facts }: BackupContent,
  turns: Turns,
): Promise<void> {
  if (program.size > zipMaximum / 2) {
    throw new Failure({
      code: 'RULE',
      message: 'The program file is larger than a backup file can hold. Ask for help.',
    });
  }
  const slots = vaultFileText(vaultFile);
  const entries: StoredEntry[] = [];
  const file = await NewFile.create(path);
  let at = 0;
  const put = async (data: Uint8Array) => {
    await file.write(data, at);
    at += data.length;
  };
  const store = async (name: string, text: string) => {
    const content = Buffer.from(text);
    const entry = { name, crc: crc32(content), size: content.length };
    entries.push(entry);
    await put(localHeader(entry));
    await put(content);
  };
  try {
    const [slotsName, programName, manifestName] = entryNames;
    await store(slotsName, slots);
    const headerAt = at;
    at += localHeaderSize(programName);
    const hash = createHash('sha256');
    const check = new PageCheck(key, await program.read(0, Math.min(16, program.size)));
    let crc = 0;
    for await (const piece of piecesOf(program)) {
      hash.update(piece);
      crc = crc32(piece, crc);
      check.take(piece);
      if (check.firstBroken !== undefined) throw damagedPage(check.firstBroken, program.size);
      await put(piece);
      await turns.pause();
    }
    const entry = { name: programName, crc, size: program.size };
    entries.push(entry);
    // The checksum stands before the content, and is known only after it.
    await file.write(localHeader(entry), headerAt);
    const sums = { 'vault.json': sha256(slots), 'program.db': hash.digest('hex') };
    const manifest: Manifest = { format: 'ppd-backup', version: 1, ...facts, sha256: sums };
    await store(manifestName, manifestText(manifest));
    await put(directory(entries));
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
