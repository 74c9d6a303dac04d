import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

/** What a change of a family or request can alter elsewhere: matches, people, and lists of parents. */
const stale = [['families'], ['matches'], ['people'], ['log']];

/** `said` is the sentence of the message with Undo. */
const saving = (said: string) => ({ stale, done: () => said });

export const useCreateRequest = () => useSave(api.families.createRequest, saving('Request added.'));
export const useUpdateRequest = () => useSave(api.families.updateRequest, saving('Saved.'));
export const useDecideRequest = (said: string) => useSave(api.families.decideRequest, saving(said));
export const useWithdrawRequest = (said: string) =>
  useSave(api.families.withdrawRequest, saving(said));
export const useCreateFamily = () => useSave(api.families.createFamily, saving('Family added.'));
export const useUpdateFamily = () => useSave(api.families.updateFamily, saving('Saved.'));
export const useAddParent = () => useSave(api.families.addParent, saving('Parent added.'));
export const useUpdateParent = () => useSave(api.families.updateParent, saving('Saved.'));
export const useAddEvent = () => useSave(api.families.addEvent, saving('Date added.'));
export const useUpdateEvent = () => useSave(api.families.updateEvent, saving('Saved.'));
export const useRemoveEvent = () => useSave(api.families.removeEvent, saving('Date removed.'));
export const useAddLink = () => useSave(api.families.addLink, saving('Need added.'));
export const useUpdateLink = () => useSave(api.families.updateLink, saving('Saved.'));
export const useRemoveLink = () => useSave(api.families.removeLink, saving('Need removed.'));
