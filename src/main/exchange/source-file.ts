import { Failure } from '@shared/errors';

/** Bytes read at a time. */
export const pieceSize = 64 * 1024;

/** One file of a package, wherever it lies. It can be read more than once. */
export interface SourceFile {
  /** As written; without its folder where it lies with the others. */
  name: string;
  /** Bytes of its content. */
  size: number;
  read(): AsyncIterable<Uint8Array>;
}

/** The package as a whole cannot be read; the sentence says what to do. */
export const unreadable = (message: string) => new Failure({ code: 'PACKAGE_UNREADABLE', message });

export const damagedZip = () =>
  unreadable(
    'The .zip file is damaged or cut off. Copy or download it again, or import the folder itself.',
  );

/** A file of the package that the disk does not give, in words about the package. */
export function readTrouble(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!['EACCES', 'EPERM', 'EBUSY', 'EIO', 'ENOENT', 'ENOTDIR'].includes(code)) return error;
  return new Failure({
    code: 'IO',
    message:
      'The package cannot be read. Check that it is still there, that you may read it, and that no other program holds it open.',
  });
}
