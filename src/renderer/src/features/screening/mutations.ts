import { plural } from '@shared/parse/format';
import { api } from '../../lib/api';
import { useSave } from '../../lib/use-save';

/** A candidate's record counts what their screening holds. */
const stale = [['screening'], ['recruitment'], ['people']];

const rulesDone = ({ candidates }: { candidates: number }): string =>
  candidates === 0
    ? 'Rules changed.'
    : `Rules changed. ${plural(candidates, 'candidate stands', 'candidates stand')} differently now.`;

export const useApplyPreset = () => useSave(api.screening.applyPreset, { stale, done: rulesDone });
export const useSaveRule = () => useSave(api.screening.saveRule, { stale, done: rulesDone });
export const useRemoveRule = () => useSave(api.screening.removeRule, { stale, done: rulesDone });

export const useSaveFacts = () =>
  useSave(api.screening.saveFacts, { stale, done: ({ words }) => `Saved. ${words}.` });
export const useRunCheck = () =>
  useSave(api.screening.runCheck, { stale, done: ({ words }) => `Recorded: ${words}.` });
export const useSaveWaiver = () =>
  useSave(api.screening.saveWaiver, { stale, done: ({ words }) => `Waiver saved. ${words}.` });
export const useRemoveWaiver = () =>
  useSave(api.screening.removeWaiver, { stale, done: () => 'Waiver taken out.' });

export const useSaveResponse = () =>
  useSave(api.screening.saveResponse, { stale, done: () => 'Questionnaire saved.' });
export const useRemoveResponse = () =>
  useSave(api.screening.removeResponse, { stale, done: () => 'Questionnaire taken out.' });
export const useSaveTemplate = () =>
  useSave(api.screening.saveTemplate, {
    stale,
    done: ({ formVersion }) => `Saved as version ${formVersion}.`,
  });

export const useAddInterview = () =>
  useSave(api.screening.addInterview, { stale, done: () => 'Interview added.' });
export const useUpdateInterview = () =>
  useSave(api.screening.updateInterview, { stale, done: () => 'Interview changed.' });
export const useAddInterviewer = () =>
  useSave(api.screening.addInterviewer, { stale, done: () => 'Interviewer added.' });
export const useRemoveInterview = () =>
  useSave(api.screening.removeInterview, { stale, done: () => 'Interview taken out.' });
export const useSaveSheet = () =>
  useSave(api.screening.saveSheet, { stale, done: () => 'Ratings saved.' });
export const useSkipSheet = () => useSave(api.screening.skipSheet, { stale, done: () => 'Noted.' });

export const useAddReference = () =>
  useSave(api.screening.addReference, { stale, done: () => 'Reference added.' });
export const useSaveReference = () =>
  useSave(api.screening.saveReference, { stale, done: () => 'Call saved.' });
export const useRemoveReference = () =>
  useSave(api.screening.removeReference, { stale, done: () => 'Reference taken out.' });

export const useSaveCheck = () =>
  useSave(api.screening.saveCheck, { stale, done: () => 'Check saved.' });
export const useRemoveCheck = () =>
  useSave(api.screening.removeCheck, { stale, done: () => 'Check taken out.' });
export const useSaveCredential = () =>
  useSave(api.screening.saveCredential, { stale, done: () => 'Saved.' });
export const useRemoveCredential = () =>
  useSave(api.screening.removeCredential, { stale, done: () => 'Taken out.' });
export const useOverrideGate = () =>
  useSave(api.screening.overrideGate, { stale, done: () => 'Noted who decided.' });
export const useEndOverride = () =>
  useSave(api.screening.endOverride, { stale, done: () => 'That no longer holds.' });
export const useSaveRequirement = () =>
  useSave(api.screening.saveRequirement, { stale, done: () => 'What is needed was changed.' });

export const useSaveDecision = () =>
  useSave(api.screening.saveDecision, { stale, done: () => 'Decision saved.' });
export const useRemoveDecision = () =>
  useSave(api.screening.removeDecision, { stale, done: () => 'Decision taken out.' });
export const useMarkLetterSent = () => useSave(api.screening.markLetterSent, { stale });
