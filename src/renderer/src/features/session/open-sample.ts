import { notify } from '@renderer/ui/feedback/notify';
import { flushDrafts } from '../../lib/drafts';
import { ApiError, api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

/** Leaves the vault, locked, and opens an office of invented people in its place. */
export async function openSample(): Promise<void> {
  try {
    await flushDrafts();
    window.location.hash = '/';
    queryClient.setQueryData(['session'], await api.session.openSample());
  } catch (error) {
    await queryClient.invalidateQueries({ queryKey: ['session'] });
    const message = 'The sample office could not be opened. Try again.';
    notify(error instanceof ApiError ? error.message : message, { tone: 'error' });
  }
}
