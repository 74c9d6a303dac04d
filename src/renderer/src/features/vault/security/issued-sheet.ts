import { noted } from '../after-reopening';

/** A recovery code that was just issued, until its sheet is proved or put away. */
export interface IssuedSheet {
  code: string;
  /** Labels of passphrases that a new data key dropped; null when the key is the same. */
  dropped: readonly string[] | null;
}

export const issuedSheet = noted<IssuedSheet>('issued-sheet');
