import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

/** Contacts stand in lists of people, families and matches ("last contact") and in the log. */
const stale = [['log'], ['people'], ['families'], ['matches'], ['supervision']];

export const useAddContact = () =>
  useSave(api.log.addContact, { stale, done: () => 'Contact saved.' });

export const useUpdateContact = () =>
  useSave(api.log.updateContact, { stale, done: () => 'Contact changed.' });

export const useAddActivity = () =>
  useSave(api.log.addActivity, { stale, done: () => 'Program work saved.' });

export const useUpdateActivity = () =>
  useSave(api.log.updateActivity, { stale, done: () => 'Program work changed.' });

const takenOut = () => 'Marked as entered in error. It counts nowhere any more.';

export const useSetAsideContact = () => useSave(api.log.setAsideContact, { stale, done: takenOut });

export const useSetAsideActivity = () =>
  useSave(api.log.setAsideActivity, { stale, done: takenOut });
