/**
 * The one form a backup file has: a zip of three stored files in fixed order, without times, comments or
 * extra fields. The same content always gives the same bytes, so any byte that differs is a changed one.
 */
export interface StoredEntry {
  name: string;
  crc: number;
  size: number;
}

/** Sizes and places are 32-bit numbers in a plain zip. */
export const zipMaximum = 0xffff_fffe;

const version = 20;
/** 1980-01-01 00:00, the first moment a zip knows: when it was made stands in the manifest. */
const time = 0;
const date = 0x0021;

const localSize = 30;
const centralSize = 46;
export const endSize = 22;

export const localHeaderSize = (name: string) => localSize + Buffer.byteLength(name);
export const directorySize = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + centralSize + Buffer.byteLength(name), 0) + endSize;

/** Fields that both headers of an entry share, from "version needed" to the lengths of name and extra. */
function sharedFields({ name, crc, size }: StoredEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(time, 6);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

export function localHeader(entry: StoredEntry): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 3, 4]);
  return Buffer.concat([signature, sharedFields(entry), Buffer.from(entry.name)]);
}

/** The list of files at the end, with its end record. */
export function directory(entries: readonly StoredEntry[]): Buffer {
  let offset = 0;
  const records = entries.map((entry) => {
    const head = Buffer.from([0x50, 0x4b, 1, 2, version, 0]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    offset += localHeaderSize(entry.name) + entry.size;
    return Buffer.concat([head, sharedFields(entry), tail, Buffer.from(entry.name)]);
  });
  const list = Buffer.concat(records);
  const end = Buffer.alloc(endSize);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([list, end]);
}

/**
 * Reads what the directory of a backup says of its files. What it says otherwise is not looked at: the
 * caller makes the headers anew from this and compares.
 * @returns undefined when it is no such directory at all
 */
export function readDirectory(
  bytes: Buffer,
  names: readonly string[],
): readonly StoredEntry[] | undefined {
  if (bytes.length !== directorySize(names) || bytes.readUInt32LE(0) !== 0x02014b50)
    return undefined;
  let at = 0;
  let end = 0;
  const entries = names.map((name) => {
    const entry = { name, crc: bytes.readUInt32LE(at + 16), size: bytes.readUInt32LE(at + 24) };
    at += centralSize + Buffer.byteLength(name);
    end += localHeaderSize(name) + entry.size;
    return entry;
  });
  // A changed size may name a place that no plain zip has.
  return end <= zipMaximum ? entries : undefined;
}
