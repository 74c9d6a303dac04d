import type { FolderConcern } from '@shared/domain/vault/folder-concern';

/** What is wrong with a folder, in words; nothing when nothing is. */
export function folderConcernWords(concern: FolderConcern | null): string {
  switch (concern) {
    case 'synced':
      return 'This folder looks like one that a cloud service copies. The file is encrypted, but two computers writing it can damage it, and your agency may not allow it.';
    case 'network':
      return 'This folder is on the network. If the connection drops while it is written, the file can be damaged.';
    case null:
      return '';
  }
}
