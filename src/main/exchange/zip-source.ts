import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { importFiles } from '@shared/domain/exchange/files';
import { damagedZip, pieceSize, type SourceFile } from './source-file';
import { type ZipEntry, zipBomb, zipDirectory } from './zip-directory';

const localSignature = 0x04034b50;
const localSize = 30;

/** Where the packed bytes of an entry start: behind its local header. */
async function dataStart(path: string, entry: ZipEntry): Promise<number> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(localSize),
      0,
      localSize,
      entry.offset,
    );
    if (bytesRead !== localSize || buffer.readUInt32LE(0) !== localSignature) throw damagedZip();
    return entry.offset + localSize + buffer.readUInt16LE(26) + buffer.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks one entry piece by piece, never to a disk. Stops at the size its directory names, and checks
 * length and checksum at the end, so that damage is told from data.
 */
async function* unpack(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  if (entry.packedSize > 0) {
    const start = await dataStart(path, entry);
    const packed = createReadStream(path, {
      start,
      end: start + entry.packedSize - 1,
      highWaterMark: pieceSize,
    });
    const pieces = entry.method === 0 ? packed : packed.pipe(createInflateRaw());
    packed.on('error', (error) => pieces.destroy(error));
    try {
      for await (const piece of pieces as AsyncIterable<Buffer>) {
        size += piece.length;
        if (size > entry.size) throw zipBomb();
        crc = crc32(piece, crc);
        yield piece;
      }
    } catch (error) {
      throw isPackingError(error) ? damagedZip() : error;
    } finally {
      packed.destroy();
    }
  }
  if (size !== entry.size || crc !== entry.crc) throw damagedZip();
}

function isPackingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

const folderOf = (name: string) => /^(.*[/\\])?[^/\\]*$/.exec(name)?.[1] ?? '';
const known = new Set(importFiles.map(({ name }) => `${name}.csv`));
const isKnown = (name: string) => known.has(name.slice(folderOf(name).length).toLowerCase());

/** The folder inside the archive that holds the package: the archive itself, or the folder that was zipped. */
function packageFolder(names: readonly string[]): string {
  const folders = names.filter(isKnown).map(folderOf);
  return folders.sort((a, b) => a.length - b.length)[0] ?? '';
}

/** Lists the files of a .zip; nothing is unpacked until it is read. */
export async function zipFiles(path: string, size: number): Promise<SourceFile[]> {
  const handle = await open(path, 'r');
  const all = await zipDirectory(handle, size).finally(() => handle.close());
  const entries = all.filter(({ name }) => !/[/\\]$/.test(name));
  const folder = packageFolder(entries.map(({ name }) => name));
  return entries.map((entry) => ({
    name: folderOf(entry.name) === folder ? entry.name.slice(folder.length) : entry.name,
    size: entry.size,
    read: () => unpack(path, entry),
  }));
}
