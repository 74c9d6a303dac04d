import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

/** Their names stand beside candidates and requests. */
const stale = [['professionals'], ['recruitment'], ['families'], ['matches']];

export const useCreateProfessional = () => useSave(api.professionals.create, { stale });

export const useUpdateProfessional = () =>
  useSave(api.professionals.update, { stale, done: () => 'Saved.' });

export const useArchiveProfessional = () =>
  useSave(api.professionals.archive, { stale, done: () => 'Taken out of the list.' });
