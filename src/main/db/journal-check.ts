import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { damage } from './health';

/** Layout of SQLite's journal (https://www.sqlite.org/fileformat2.html#walformat); pages are encrypted. */
const headerSize = 32;
const frameHeaderSize = 24;
const frameSize = frameHeaderSize + 4096;
const framesAtOnce = 256;
const littleEndianMagic = 0x377f0682;
const bigEndianMagic = 0x377f0683;

type Sums = readonly [number, number];

/** Goes on with the two running sums over eight bytes at a time. */
function addUp([first, second]: Sums, bytes: Buffer, bigEndian: boolean): Sums {
  let a = first;
  let b = second;
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}

const sumsAt = (bytes: Buffer, at: number): Sums => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
];

const fits = (found: Sums, stored: Sums) => found[0] === stored[0] && found[1] === stored[1];

/** Walks the frames of a journal in order, a stretch at a time. */
class FrameWalk {
  readonly #bigEndian: boolean;
  /** The random numbers that every frame of this round carries. */
  #round: Buffer | undefined;
  #sums: Sums;
  #number = 0;
  /** First frame that does not follow from the one before; 0 for the header. */
  #broken: number | undefined;
  /** Changes that end at the broken frame or after it, in one unbroken row. */
  #endsAfter = 0;
  /** True when two or more changes end there: the first of them was on the disk before the next began. */
  isDamaged = false;

  constructor(header: Buffer) {
    const magic = header.readUInt32BE(0);
    const bigEndian = magic === bigEndianMagic;
    this.#sums = addUp([0, 0], header.subarray(0, 24), bigEndian);
    const isWhole =
      (bigEndian || magic === littleEndianMagic) && fits(this.#sums, sumsAt(header, 24));
    // Every machine this runs on is little-endian.
    this.#bigEndian = isWhole && bigEndian;
    if (isWhole) this.#round = header.subarray(16, 24);
    else this.#broken = 0;
  }

  get broken(): number {
    return this.#broken ?? 0;
  }

  take(frame: Buffer): void {
    this.#number += 1;
    const head = frame.subarray(0, frameHeaderSize);
    // Where the header is broken, the first frame says which round it is.
    this.#round ??= Buffer.from(head.subarray(8, 16));
    const isOurs = head.subarray(8, 16).equals(this.#round) && head.readUInt32BE(0) !== 0;
    const found = addUp(
      addUp(this.#sums, head.subarray(0, 8), this.#bigEndian),
      frame.subarray(frameHeaderSize),
      this.#bigEndian,
    );
    const stored = sumsAt(head, 16);
    const follows = isOurs && fits(found, stored);
    this.#sums = stored;
    if (follows && this.#broken === undefined) return;
    this.#broken ??= this.#number;
    // A row of frames that hang together begins anew with the first that does not follow.
    if (!follows) this.#endsAfter = 0;
    if (isOurs && head.readUInt32BE(4) !== 0) this.#endsAfter += 1;
    if (this.#endsAfter >= 2) this.isDamaged = true;
  }
}

/**
 * Looks at the journal that a crash left, before the driver does. SQLite takes a journal up to the first
 * frame that does not fit and forgets the rest: right for a change that a power cut tore, but when one
 * that was acknowledged before others is damaged, those others would be gone without a word. A torn
 * change is always the last, so two that end behind the broken place give damage away.
 * Damage to the very last change cannot be told from a power cut.
 * @returns the number of the first broken frame (0: the header), or undefined when nothing is lost
 */
function brokenFrame(journal: string): number | undefined {
  const handle = openSync(journal, 'r');
  try {
    const header = Buffer.alloc(headerSize);
    if (readSync(handle, header, 0, headerSize, 0) < headerSize) return undefined;
    const walk = new FrameWalk(header);
    const frames = Math.floor((statSync(journal).size - headerSize) / frameSize);
    const buffer = Buffer.alloc(framesAtOnce * frameSize);
    for (let done = 0; done < frames && !walk.isDamaged; done += framesAtOnce) {
      const length = Math.min(framesAtOnce, frames - done) * frameSize;
      readSync(handle, buffer, 0, length, headerSize + done * frameSize);
      for (let at = 0; at < length; at += frameSize) walk.take(buffer.subarray(at, at + frameSize));
    }
    return walk.isDamaged ? walk.broken : undefined;
  } finally {
    closeSync(handle);
  }
}

/**
 * Throws DB_CORRUPT when the journal beside a program file is damaged. Nothing is changed. The file must
 * not be open in this process.
 */
export function requireWholeJournal(file: string): void {
  const journal = `${file}-wal`;
  const frame = existsSync(journal) ? brokenFrame(journal) : undefined;
  if (frame === undefined) return;
  throw damage(
    `what was saved last lies in its journal (program.db-wal), which was changed at ${frame === 0 ? 'its beginning' : `page ${frame}`}`,
  );
}
