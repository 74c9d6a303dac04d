import type { Busy } from '../../session/busy';
import type { Session } from '../../session/session';

/** What the vault's own pages need from the edge of the program. */
export interface VaultDelegates {
  session: Session;
  busy: Busy;
  chooseFolder(title: string): Promise<string | undefined>;
  /** Asks for a backup file. */
  chooseBackup(): Promise<string | undefined>;
}
