import { plural } from '@shared/parse/format';
import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

const stale = [['training']];
/** Enrolling and leaving show on the person too. */
const stalePeople = [['training'], ['people'], ['recruitment']];

export const useCreateCohort = () => useSave(api.training.createCohort, { stale });
export const useUpdateCohort = () =>
  useSave(api.training.updateCohort, { stale, done: () => 'Saved.' });
export const useSetCohortStatus = () =>
  useSave(api.training.setCohortStatus, { stale, done: () => 'Saved.' });

export const useSaveCourse = () =>
  useSave(api.training.saveCourse, {
    stale,
    done: ({ versionNo, isNewVersion }) =>
      isNewVersion ? `Saved as version ${versionNo}.` : 'Course saved.',
  });
export const useRemoveCourse = () =>
  useSave(api.training.removeCourse, { stale, done: () => 'Version taken out.' });

export const useUpdateSession = () =>
  useSave(api.training.updateSession, { stale, done: () => 'Session saved.' });
export const useMoveSession = () =>
  useSave(api.training.moveSession, { stale, done: () => 'New date saved.' });

export const useMergeSession = () =>
  useSave(api.training.mergeSession, { stale, done: () => 'Both sessions are on one day now.' });
export const useSetDaysOff = () =>
  useSave(api.training.setDaysOff, { stale, done: () => 'Days off saved.' });

export const useAddWaiting = () =>
  useSave(api.training.addWaiting, {
    stale,
    done: ({ ids }) => `${plural(ids.length, 'person', 'people')} on the waiting list.`,
  });
export const useRemoveWaiting = () =>
  useSave(api.training.removeWaiting, { stale, done: () => 'Off the waiting list.' });

export const useEnroll = () =>
  useSave(api.training.enroll, {
    stale: stalePeople,
    done: ({ ids }) => `${plural(ids.length, 'person', 'people')} enrolled.`,
  });
export const useEndEnrollment = () =>
  useSave(api.training.endEnrollment, { stale: stalePeople, done: () => 'Saved.' });
export const useReopenEnrollment = () =>
  useSave(api.training.reopenEnrollment, { stale: stalePeople, done: () => 'Back in training.' });
export const useRemoveEnrollment = () =>
  useSave(api.training.removeEnrollment, {
    stale: stalePeople,
    done: () => 'Taken out of the cohort.',
  });

export const useAddMakeups = () =>
  useSave(api.training.addMakeups, {
    stale,
    done: ({ ids }) => `${plural(ids.length, 'make-up')} recorded.`,
  });
export const useUpdateMakeup = () =>
  useSave(api.training.updateMakeup, { stale, done: () => 'Make-up saved.' });
export const useRemoveMakeup = () =>
  useSave(api.training.removeMakeup, { stale, done: () => 'Make-up removed.' });

export const useRecordModule = () =>
  useSave(api.training.recordModule, {
    stale: stalePeople,
    done: () => 'Add-on training recorded.',
  });
export const useUpdateModule = () =>
  useSave(api.training.updateModule, {
    stale: stalePeople,
    done: () => 'Add-on training saved.',
  });
export const useRemoveModule = () =>
  useSave(api.training.removeModule, {
    stale: stalePeople,
    done: () => 'Add-on training removed.',
  });
