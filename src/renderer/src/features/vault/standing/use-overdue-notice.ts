import type { VaultStatus } from '@shared/contract/vault';
import { notify } from '@renderer/ui/feedback/notify';
import { useToday } from '@renderer/ui/today';
import { useEffect } from 'react';
import { backUpNow } from '../backup/use-backup';
import { overdueWords } from './words';

/** The day on which it was last said. Outlives locking, so that it is said once a day. */
let saidOn: string | null = null;

/** On unlocking, once a day: that the last backup is 14 days old or older, with a way to make one. */
export function useOverdueNotice(backup: VaultStatus['backup'] | undefined): void {
  const today = useToday();
  useEffect(() => {
    if (backup?.level !== 'unlock' || saidOn === today) return;
    saidOn = today;
    notify(overdueWords(backup), {
      tone: 'attention',
      stays: true,
      action: { label: 'Back up now', run: backUpNow },
    });
  }, [backup, today]);
}
