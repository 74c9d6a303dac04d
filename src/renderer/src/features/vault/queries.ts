import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

/** What is known of the vault itself. Files change beside the window, so arriving looks again. */
export const vaultQueries = {
  status: () => queryOptions({ queryKey: ['vault', 'status'], queryFn: () => api.vault.status() }),
  slots: () => queryOptions({ queryKey: ['vault', 'slots'], queryFn: () => api.vault.slots() }),
  sheet: () => queryOptions({ queryKey: ['vault', 'sheet'], queryFn: () => api.vault.sheet() }),
  backups: (place: 'vault' | 'second') =>
    queryOptions({
      queryKey: ['vault', 'backups', place],
      queryFn: () => api.vault.backups({ place }),
      // Also what is there today, which every change makes stale.
      refetchOnMount: 'always',
    }),
};

/** Something about the vault was changed: what is shown about it, and Today, look again. */
export async function refreshVault(): Promise<void> {
  await Promise.all(
    [['vault'], ['today'], ['session']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}
