import { notify } from '@renderer/ui/feedback/notify';
import { flushDrafts } from '../../../lib/drafts';
import { api } from '../../../lib/api';
import { type Act, useAct } from '../../recovery-sheet/use-act';
import { refreshVault } from '../queries';
import { secondWords } from './words';

/** Makes a backup now; what is being typed goes into it. */
export function useBackUp(): Act {
  return useAct(async () => {
    await flushDrafts();
    const { second } = await api.vault.backUp();
    await refreshVault();
    notify(`Backed up, opened again and compared.${secondWords[second]}`, {
      tone: second === 'failed' ? 'attention' : 'done',
    });
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
