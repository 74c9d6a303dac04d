import { notify } from '@renderer/ui/feedback/notify';
import { flushDrafts } from '../../../lib/drafts';
import { ApiError, api } from '../../../lib/api';
import { type Act, useAct } from '../../recovery-sheet/use-act';
import { refreshVault } from '../queries';
import { secondWords } from './words';

async function makeBackup(): Promise<void> {
  await flushDrafts();
  const { second } = await api.vault.backUp();
  await refreshVault();
  notify(`Backed up, opened again and compared.${secondWords[second]}`, {
    tone: second === 'failed' ? 'attention' : 'done',
  });
}

/** Makes a backup now; what is being typed goes into it. */
export const useBackUp = (): Act => useAct(makeBackup);

/** The same from a message, where no page shows how it went. */
export function backUpNow(): void {
  makeBackup().catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    notify(`No backup was made. ${error.message}`, { tone: 'error' });
  });
}

/** Makes one in a folder that is asked for: a USB stick to take along. */
export function useBackUpTo(): Act {
  return useAct(async () => {
    await flushDrafts();
    const { folder, name } = await api.vault.backUpTo();
    await refreshVault();
    notify(`${name} is in ${folder}. It is encrypted like the vault.`, { tone: 'done' });
  });
}
