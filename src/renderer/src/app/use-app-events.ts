import { useEffect } from 'react';
import { messages } from '@renderer/ui/feedback/notify';
import { refreshVault } from '../features/vault/queries';
import { api, listen } from '../lib/api';
import { runCommand } from '../lib/commands';
import { flushDrafts } from '../lib/drafts';
import { queryClient } from '../lib/query-client';
import { idleWarning } from '../lib/idle-warning';

/** Drafts are saved first; then nothing of the data stays in the window, and the database closes. */
export async function lockNow(): Promise<void> {
  await flushDrafts();
  await api.session.lock();
}

/** Forgets everything that was read, so that nothing is left behind the lock screen. */
function forget(): void {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  queryClient.getMutationCache().clear();
  messages.set([]);
  idleWarning.set(null);
  document.title = 'Parent Partner Desk';
}

/** Hears the main process: state of the vault, idle time, menu. */
export function useAppEvents(): void {
  useEffect(
    () =>
      listen((event) => {
        switch (event.type) {
          case 'session-changed':
            if (event.state !== 'ready') forget();
            void queryClient.invalidateQueries({ queryKey: ['session'] });
            break;
          case 'locking':
            void lockNow();
            break;
          case 'idle-warning':
            idleWarning.set(event.seconds);
            break;
          case 'menu':
            runCommand(event.command);
            break;
          case 'backup-finished':
            void refreshVault();
            break;
          case 'progress':
            break;
        }
      }),
    [],
  );
}
