import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { Failure } from '@shared/errors';
import { parseVaultFile, type VaultFile } from '../vault/vault-file';
import { type Bytes, regionOf } from './bytes';
import { badBackup, newerBackup, notABackup } from './errors';
import { entryLimits, entryNames, type Manifest, manifestSchema } from './manifest';
import {
  directory,
  directorySize,
  localHeader,
  localHeaderSize,
  readDirectory,
  type StoredEntry,
} from './zip-layout';

type EntryName = (typeof entryNames)[number];

/** A backup file whose form, key slots and manifest are sound; the program file in it is not read yet. */
export class BackupFile {
  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    private readonly entries: readonly StoredEntry[],
    readonly manifest: Manifest,
    readonly vaultFile: VaultFile,
    /** Bytes of the whole file. */
    readonly size: number,
  ) {}

  /** Throws a Failure for anything that is not exactly a backup of this program. */
  static async open(path: string): Promise<BackupFile> {
    const handle = await openFile(path);
    try {
      const { size } = await handle.stat();
      const entries = await readEntries(handle, size);
      const manifest = parseManifest(await readEntry(handle, entries, 'manifest.json'));
      const slots = parseSlots(await readEntry(handle, entries, 'vault.json'), manifest);
      return new BackupFile(path, handle, entries, manifest, slots, size);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Everything, for checking it byte by byte. */
  get whole(): Bytes {
    return regionOf(this.handle, 0, this.size);
  }

  /** What the directory says of a file in it. */
  entry(name: EntryName): StoredEntry & { start: number } {
    return { ...find(this.entries, name), start: startOf(this.entries, name) };
  }

  content(name: EntryName): Bytes {
    const { start, size } = this.entry(name);
    return regionOf(this.handle, start, size);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new Failure({
      code: 'IO',
      message: 'The backup file is not there. Check its place, or plug the drive in again.',
    });
  }
}

const find = (entries: readonly StoredEntry[], name: EntryName) =>
  entries.find((entry) => entry.name === name)!;

/** Where the content of an entry starts: behind those before it and its own header. */
function startOf(entries: readonly StoredEntry[], name: EntryName): number {
  const index = entries.findIndex((entry) => entry.name === name);
  const earlier = entries.slice(0, index);
  return (
    earlier.reduce((sum, entry) => sum + localHeaderSize(entry.name) + entry.size, 0) +
    localHeaderSize(name)
  );
}

/**
 * The form of the file is fixed, so it is not searched for anything: what stands there must be what we
 * would have written. That leaves no room for other names, packing, comments or hidden bytes.
 */
async function readEntries(handle: FileHandle, size: number): Promise<readonly StoredEntry[]> {
  const file = regionOf(handle, 0, size);
  const tail = directorySize(entryNames);
  if (size < tail) throw notABackup();
  const list = await file.read(size - tail, tail);
  const start = await file.read(0, 4);
  const entries = readDirectory(list, entryNames);
  if (!entries) {
    // A file that begins like ours but does not end like it was cut off or changed.
    if (start.toString('latin1') === 'PK\u0003\u0004') throw badBackup('its end does not fit');
    throw notABackup();
  }
  const total = entries.reduce(
    (sum, entry) => sum + localHeaderSize(entry.name) + entry.size,
    tail,
  );
  if (total !== size) throw badBackup('its length does not fit');
  if (!directory(entries).equals(list)) throw badBackup('its list of files does not fit');
  for (const entry of entries) {
    const header = localHeader(entry);
    const found = await file.read(
      startOf(entries, entry.name as EntryName) - header.length,
      header.length,
    );
    if (!found.equals(header)) throw badBackup(`the header of ${entry.name} does not fit`);
  }
  return entries;
}

async function readEntry(
  handle: FileHandle,
  entries: readonly StoredEntry[],
  name: 'vault.json' | 'manifest.json',
): Promise<string> {
  const { size, crc } = find(entries, name);
  if (size > entryLimits[name]) throw badBackup(`${name} is too long`);
  const content = await regionOf(handle, startOf(entries, name), size).read(0, size);
  if (crc32(content) !== crc) throw badBackup(`${name} does not fit its checksum`);
  return content.toString('utf8');
}

function parseSlots(text: string, manifest: Manifest): VaultFile {
  const hash = createHash('sha256').update(text).digest('hex');
  if (hash !== manifest.sha256['vault.json'])
    throw badBackup('vault.json does not fit its checksum');
  const slots = parseVaultFile(text);
  if (slots.vault_id !== manifest.vault_id) throw badBackup('its parts do not belong together');
  return slots;
}

function parseManifest(text: string): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw badBackup('manifest.json cannot be read');
  }
  const head = z.object({ format: z.literal('ppd-backup'), version: z.number() }).safeParse(raw);
  if (head.success && head.data.version > 1) throw newerBackup();
  const parsed = manifestSchema.safeParse(raw);
  if (!parsed.success) throw badBackup('manifest.json cannot be read');
  return parsed.data;
}
