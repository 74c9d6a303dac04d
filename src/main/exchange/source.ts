import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@shared/errors';
import { pieceSize, type SourceFile, unreadable } from './source-file';
import { zipFiles } from './zip-source';

async function folderFiles(dir: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const name of await readdir(dir)) {
    const path = join(dir, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    const read = () => createReadStream(path, { highWaterMark: pieceSize });
    files.push({ name, size: found.size, read });
  }
  return files;
}

async function startsLikeZip(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    // 'PK' and then a local header, or the end record of an empty archive.
    return (
      bytesRead === 4 && ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(buffer.toString('latin1'))
    );
  } finally {
    await handle.close();
  }
}

/** Lists the files of a package: a folder, or a .zip of it. Throws a Failure that says what is wrong with it. */
export async function packageSource(path: string): Promise<SourceFile[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Failure({
      code: 'IO',
      message: 'There is no folder and no .zip file at that place. Check the path, then try again.',
    });
  });
  if (found.isDirectory()) return folderFiles(path);
  if (found.isFile() && (await startsLikeZip(path))) return zipFiles(path, found.size);
  throw unreadable(
    'This is neither a folder nor a .zip file. Choose the folder that holds the CSV files, or a .zip of it.',
  );
}
