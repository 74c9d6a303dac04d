import { api } from '../../../lib/api';
import { useSave } from '../../../lib/use-save';

/** Events stand beside the candidates they brought. */
const stale = [['recruitment']];

export const useAddOutreach = () =>
  useSave(api.recruitment.addOutreach, { stale, done: () => 'Event added.' });

export const useUpdateOutreach = () =>
  useSave(api.recruitment.updateOutreach, { stale, done: () => 'Saved.' });

export const useRemoveOutreach = () =>
  useSave(api.recruitment.removeOutreach, { stale, done: () => 'Event removed.' });
