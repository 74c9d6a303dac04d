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
