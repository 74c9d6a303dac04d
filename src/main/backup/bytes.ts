import { read as readWithCallback } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';

const readAt = promisify(readWithCallback);

/** Bytes at a time: little enough that hashing them holds nobody up, and a whole number of pages. */
export const pieceSize = 256 * 1024;

/** Something to read from, of known length. */
export interface Bytes {
  size: number;
  read(position: number, length: number): Promise<Buffer>;
}

/** A file that ends before it should: cut off while it was read. */
export class CutOff extends Error {}

/** Part of an open file. */
export function regionOf(handle: FileHandle | number, start: number, size: number): Bytes {
  const descriptor = typeof handle === 'number' ? handle : handle.fd;
  return {
    size,
    async read(position, length) {
      const piece = Buffer.allocUnsafe(length);
      let got = 0;
      while (got < length) {
        const { bytesRead } = await readAt(
          descriptor,
          piece,
          got,
          length - got,
          start + position + got,
        );
        if (bytesRead === 0) throw new CutOff('the file is shorter than it was');
        got += bytesRead;
      }
      return piece;
    },
  };
}

/** All of it, piece by piece. Between two pieces others get a turn. */
export async function* piecesOf(bytes: Bytes): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.size; at += pieceSize) {
    yield await bytes.read(at, Math.min(pieceSize, bytes.size - at));
  }
}
