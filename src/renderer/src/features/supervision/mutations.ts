import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

const stale = [['supervision'], ['people']];

/** Sealing cannot be undone, so the page itself says what was done. */
export const useFinish = () => useSave(api.supervision.finish, { stale });

export const useAddAddendum = () => useSave(api.supervision.addAddendum, { stale });

export const useSetRestricted = () => useSave(api.supervision.setRestricted, { stale });

export const useAddAction = () =>
  useSave(api.supervision.addAction, { stale, done: () => 'Action added.' });

export const useChangeAction = () =>
  useSave(api.supervision.changeAction, { stale, done: () => 'Action changed.' });

export const useTickAction = () => useSave(api.supervision.setActionDone, { stale });

export const useAddConcern = () =>
  useSave(api.supervision.addConcern, { stale, done: () => 'Concern added.' });

export const useUpdateConcern = () =>
  useSave(api.supervision.updateConcern, { stale, done: () => 'Concern saved.' });

export const useSetAsideConcern = () =>
  useSave(api.supervision.setAsideConcern, {
    stale,
    done: () => 'Marked as entered in error. It counts nowhere any more.',
  });

/** The words of a restricted note: kept by the panel that asked, never in a cache. */
export function useOpenRestricted() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: api.supervision.openRestricted,
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: ['supervision', 'history'] }),
  });
}

export const useOpenConcerns = () =>
  useMutation({ mutationFn: () => api.supervision.openConcerns() });
