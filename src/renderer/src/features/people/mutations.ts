import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

/** A person's name and facts stand in many lists, so all of them are read again. */
const stale = [
  ['people'],
  ['recruitment'],
  ['training'],
  ['families'],
  ['matches'],
  ['log'],
  ['supervision'],
];

export const useCreatePerson = () => useSave(api.people.create, { stale });

export const useUpdatePerson = () => useSave(api.people.update, { stale, done: () => 'Saved.' });
