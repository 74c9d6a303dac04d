import { notify } from '@renderer/ui/feedback/notify';
import { ApiError, api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';

/** Everything on screen may have changed: what undo takes back can be any record. */
async function refreshAll(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}

/** Takes a change back and says so; a refusal is said in its own words. */
export async function undoChange(changeNo: number): Promise<void> {
  try {
    const { changeNo: undoing } = await api.history.undo({ changeNo });
    await refreshAll();
    notify('Undone.', { action: { label: 'Redo', run: () => void undoChange(undoing) } });
  } catch (error) {
    notify(error instanceof ApiError ? error.message : 'This could not be undone.', {
      tone: 'error',
    });
  }
}

/** Edit > Undo the last change. */
export async function undoLast(): Promise<void> {
  const last = await api.history.lastUndoable();
  if (last) await undoChange(last.changeNo);
  else notify('There is nothing to undo.');
}

/** Says what was done, with Undo for the change a command returned. */
export function notifyDone(text: string, changeNo: number): void {
  notify(text, { undo: () => void undoChange(changeNo) });
}
