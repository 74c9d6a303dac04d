import { open } from 'node:fs/promises';
import { PageCheck } from '../vault/page-check';
import { type Bytes, piecesOf, regionOf } from './bytes';
import type { Turns } from './turns';

/** Checks the code of every page of a program file. @returns the check, to be asked what it found */
export async function checkPagesOf(bytes: Bytes, key: Buffer, turns: Turns): Promise<PageCheck> {
  const check = new PageCheck(key, await bytes.read(0, Math.min(16, bytes.size)));
  for await (const piece of piecesOf(bytes)) {
    check.take(piece);
    await turns.pause();
  }
  return check;
}

/** The same for a file that is not open in this process. */
export async function checkPagesIn(path: string, key: Buffer, turns: Turns): Promise<PageCheck> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await checkPagesOf(regionOf(handle, 0, size), key, turns);
  } finally {
    await handle.close();
  }
}
