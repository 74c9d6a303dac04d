import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

/** A match stands on families, requests and people, and says who may be logged with whom. */
const stale = [['matches'], ['families'], ['people'], ['log'], ['supervision']];
const saving = (said: string) => ({ stale, done: () => said });

export const useStartMatch = () => useSave(api.matches.start, saving('Match started.'));
export const useUpdateMatch = () => useSave(api.matches.update, saving('Saved.'));
export const useCloseMatch = (said: string) => useSave(api.matches.close, saving(said));
export const useReopenMatch = () => useSave(api.matches.reopen, saving('Match reopened.'));
export const useVoidMatch = () =>
  useSave(api.matches.void, saving('Marked as entered in error. It counts nowhere.'));
export const useUnvoidMatch = () => useSave(api.matches.unvoid, saving('The match counts again.'));
