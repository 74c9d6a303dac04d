import type { FileHandle } from 'node:fs/promises';
import { damagedZip, unreadable } from './source-file';

/** One file of a .zip, as its central directory describes it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header starts. */
  offset: number;
}

/** What a package may ask of us. 1,700,000 contacts are about 300 MB of text. */
export const zipLimits = {
  entries: 1_000,
  directoryBytes: 1024 * 1024,
  /** Unpacked bytes of one file and of all. */
  totalBytes: 4 * 1024 ** 3,
  /** Tables of text shrink to a tenth or twentieth; what shrinks more than this was made to. */
  ratio: 200,
  /** Files smaller than this may shrink as they like. */
  ratioFrom: 10 * 1024 * 1024,
} as const;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
/** What a 32-bit field says when the real number stands elsewhere (zip64). */
const elsewhere = 0xffffffff;

export const zipBomb = () =>
  unreadable(
    'The .zip file would unpack to far more than tables of text do, so it was not read. Import the folder itself.',
  );

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  if (bytesRead !== length) throw damagedZip();
  return buffer;
}

async function findEnd(handle: FileHandle, fileSize: number): Promise<Buffer> {
  // The end record is last, but for a comment of up to 65,535 bytes.
  const length = Math.min(fileSize, endSize + 0xffff);
  const tail = await readAt(handle, fileSize - length, length);
  for (let at = length - endSize; at >= 0; at -= 1) {
    const whole = at + endSize + tail.readUInt16LE(Math.min(at + 20, length - 2)) <= length;
    if (tail.readUInt32LE(at) === endSignature && whole) return tail.subarray(at);
  }
  throw damagedZip();
}

function parseEntry(directory: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + entrySize > directory.length || directory.readUInt32LE(at) !== entrySignature)
    throw damagedZip();
  const nameLength = directory.readUInt16LE(at + 28);
  const next =
    at + entrySize + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  if (next > directory.length) throw damagedZip();
  const flags = directory.readUInt16LE(at + 8);
  if ((flags & 1) !== 0) {
    throw unreadable(
      'The .zip file is protected with a password. Make one without, or import the folder itself.',
    );
  }
  const entry = {
    name: directory.toString('utf8', at + entrySize, at + entrySize + nameLength),
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
  };
  return { entry, next };
}

/** Names that would leave the folder they are unpacked to. Nothing here is ever unpacked to a disk. */
function leavesFolder(name: string): boolean {
  const parts = name.split(/[/\\]/);
  return parts.includes('..') || /^([/\\]|[A-Za-z]:)/.test(name) || name.includes('\0');
}

function checkEntry(entry: ZipEntry): void {
  if (leavesFolder(entry.name)) {
    throw unreadable(
      'The .zip file holds a name that points outside it, as no honest one does. It was not read.',
    );
  }
  if ([entry.size, entry.packedSize, entry.offset].includes(elsewhere)) {
    throw unreadable('The .zip file is larger than can be read. Import the folder itself.');
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw unreadable(
      'The .zip file is packed in an unusual way. Make it again with the system’s own zip command, or import the folder.',
    );
  }
  if (entry.size > zipLimits.ratioFrom && entry.size > entry.packedSize * zipLimits.ratio)
    throw zipBomb();
}

/** Reads and checks the list of files of a .zip. Throws a Failure for a damaged, protected or hostile one. */
export async function zipDirectory(handle: FileHandle, fileSize: number): Promise<ZipEntry[]> {
  const end = await findEnd(handle, fileSize);
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (count > zipLimits.entries || length > zipLimits.directoryBytes) throw zipBomb();
  if (start + length > fileSize) throw damagedZip();
  const directory = await readAt(handle, start, length);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    const { entry, next } = parseEntry(directory, at);
    checkEntry(entry);
    entries.push(entry);
    at = next;
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  // Files that share their bytes are a way to make a small archive unpack to a huge one.
  if (total > zipLimits.totalBytes || packed > fileSize) throw zipBomb();
  return entries;
}
