import { api } from '../../lib/api';
import { useWords } from '../../lib/lists';
import { useSave } from '../../lib/use-save';
import { movedSentence } from './words';

/** A candidate's state stands in the person's record too. */
const stale = [['recruitment'], ['people']];

/** A move can enroll, or make a parent partner: every list that shows one is read again. */
const moveStale = [
  ...stale,
  ['training'],
  ['families'],
  ['matches'],
  ['supervision'],
  ['log'],
  ['professionals'],
];

export function useMoveCandidate() {
  const words = useWords();
  return useSave(api.recruitment.move, {
    stale: moveStale,
    done: (moved) => movedSentence(moved, (stage) => words.label('stage', stage)),
  });
}

const intakeStale = [...stale, ['professionals']];

export const useNominate = () =>
  useSave(api.recruitment.nominate, { stale: intakeStale, done: () => 'Nomination added.' });

export const useInquire = () =>
  useSave(api.recruitment.inquire, { stale: intakeStale, done: () => 'Inquiry added.' });

export const useUpdateCandidate = () =>
  useSave(api.recruitment.update, { stale: intakeStale, done: () => 'Saved.' });

export const useSetNextStep = () =>
  useSave(api.recruitment.setNextStep, { stale, done: () => 'Next step saved.' });

export const useHold = () => useSave(api.recruitment.hold, { stale, done: () => 'Put on hold.' });

export const useResume = () =>
  useSave(api.recruitment.resume, { stale, done: () => 'Back in recruitment.' });

export const useClose = () =>
  useSave(api.recruitment.close, { stale, done: () => 'Recorded as not moving forward.' });

export const useReopen = () =>
  useSave(api.recruitment.reopen, {
    stale,
    done: () => 'Reopened, in the stage they had reached.',
  });

export const useAmendEvent = () =>
  useSave(api.recruitment.amendEvent, { stale, done: () => 'Stage history corrected.' });

export const useRemoveEvent = () =>
  useSave(api.recruitment.removeEvent, { stale, done: () => 'Entry removed.' });
