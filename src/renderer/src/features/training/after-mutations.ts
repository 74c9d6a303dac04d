import { plural } from '@shared/parse/format';
import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

const stale = [['training']];
const stalePeople = [['training'], ['people'], ['recruitment']];

export const useRecordSignoffs = () =>
  useSave(api.training.recordSignoffs, {
    stale,
    done: ({ ids }) => `${plural(ids.length, 'sign-off')} recorded.`,
  });
export const useUpdateSignoff = () =>
  useSave(api.training.updateSignoff, { stale, done: () => 'Sign-off saved.' });
export const useRemoveSignoff = () =>
  useSave(api.training.removeSignoff, { stale, done: () => 'Sign-off removed.' });

export const useGraduate = () =>
  useSave(api.training.graduate, {
    stale: stalePeople,
    done: ({ completed, finished }) =>
      `${plural(completed, 'person', 'people')} completed the course.${finished ? ' The cohort is finished.' : ''}`,
  });

export const useAddFeedback = () =>
  useSave(api.training.addFeedback, { stale, done: () => 'Sheet saved.' });
export const useUpdateFeedback = () =>
  useSave(api.training.updateFeedback, { stale, done: () => 'Sheet saved.' });
export const useRemoveFeedback = () =>
  useSave(api.training.removeFeedback, { stale, done: () => 'Sheet removed.' });
export const useSaveSelfRating = () =>
  useSave(api.training.saveSelfRating, { stale, done: () => 'Self-rating saved.' });
export const useRemoveSelfRating = () =>
  useSave(api.training.removeSelfRating, { stale, done: () => 'Self-rating removed.' });

export const useAddInservice = () =>
  useSave(api.training.addInservice, {
    stale: stalePeople,
    done: ({ ids }) => `Training recorded for ${plural(ids.length, 'person', 'people')}.`,
  });
export const useUpdateInservice = () =>
  useSave(api.training.updateInservice, { stale: stalePeople, done: () => 'Training saved.' });
export const useRemoveInservice = () =>
  useSave(api.training.removeInservice, { stale: stalePeople, done: () => 'Training removed.' });
