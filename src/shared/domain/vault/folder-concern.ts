/** What is wrong with keeping the vault, or its backups, in a folder. */
export type FolderConcern = 'synced' | 'network';

/** Folders that cloud services copy elsewhere, by the names they carry. */
const synced =
  /^(onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|box( sync)?|nextcloud|creative cloud files)$/i;

/**
 * Looks at a path for signs of a synced folder or a network share. A guess from names: a mapped drive
 * letter looks like any other.
 */
export function folderConcern(path: string): FolderConcern | null {
  if (/^[\\/]{2}[^\\/]/.test(path) && !/^[\\/]{2}[?.][\\/]/.test(path)) return 'network';
  return path.split(/[\\/]+/).some((part) => synced.test(part)) ? 'synced' : null;
}
