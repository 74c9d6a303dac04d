import type { Instant } from '../../dates';

/** A backup as far as putting two places together needs it. */
interface Placed {
  ref: { place: 'vault' | 'second' | 'chosen'; name: string };
  isWhole: boolean;
  madeAt: Instant | null;
}

/** A backup with the places that hold a copy like it. */
export interface MergedBackup<B> {
  /** The copy to use: the one at hand first. */
  backup: B;
  places: ('vault' | 'second' | 'chosen')[];
}

/**
 * The backups of both folders as one list, newest first, damaged ones last. Copies of one file that are
 * equally whole are one line; a damaged copy is a line of its own beside the whole one.
 */
export function mergeBackups<B extends Placed>(
  here: readonly B[],
  second: readonly B[],
): MergedBackup<B>[] {
  const lines = new Map<string, MergedBackup<B>>();
  for (const backup of [...here, ...second]) {
    const key = `${backup.ref.name} ${backup.isWhole}`;
    const line = lines.get(key);
    if (line) line.places.push(backup.ref.place);
    else lines.set(key, { backup, places: [backup.ref.place] });
  }
  const rank = ({ backup }: MergedBackup<B>) => `${backup.madeAt ?? ''} ${backup.ref.name}`;
  return [...lines.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
}
