import { notify } from '@renderer/ui/feedback/notify';
import { ApiError } from '../../lib/api';

/** Runs a print or a save and says what became of it; a cancelled dialog says nothing. */
export async function runPrint(work: () => Promise<{ path: string } | void>): Promise<void> {
  try {
    const saved = await work();
    if (saved) {
      notify(
        `Saved as ${saved.path}. This file is not encrypted: keep it only where your agency allows.`,
      );
    }
  } catch (error) {
    if (error instanceof ApiError && error.code === 'CANCELLED') return;
    notify(error instanceof Error ? error.message : 'This could not be printed.', {
      tone: 'error',
    });
  }
}
