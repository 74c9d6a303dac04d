import type { FormKind } from '../form-template';
import type { StarterForm } from './build';
import { interviewGuide } from './interview-guide';
import { questionnaire } from './questionnaire';
import { referenceCall } from './reference-call';

/** The forms that are there on the first day, each version 1 of its kind. */
export const starterForms: Record<FormKind, StarterForm> = {
  questionnaire,
  interview_guide: interviewGuide,
  reference_call: referenceCall,
};
