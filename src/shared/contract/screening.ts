import { z } from 'zod';
import { stage as stages } from '../domain/lists/people';
import { formKinds } from '../domain/screening/form-template';
import { id, localDate } from './common';
import { command, query } from './define';
import { candidateStates } from './recruitment';
import { decisionMethods, decisionView } from './screening-decision';
import { eligibilityMethods } from './screening-eligibility';
import { fileMethods } from './screening-file';
import { formMethods, interviewView, referenceLine } from './screening-forms';

/** What may be seen only after opening it, which is kept in history. */
export const restrictedParts = ['eligibility', 'checks', 'answers'] as const;
export type RestrictedPart = (typeof restrictedParts)[number];

const file = z.object({
  personId: id,
  name: z.string(),
  /** 'Maria R.', for the window's title. */
  shortName: z.string(),
  isMentor: z.boolean(),
  /** Null for a parent partner who never was a candidate here. */
  candidate: z
    .object({
      id,
      version: z.int(),
      stage: z.enum(stages.codes),
      state: z.enum(candidateStates),
      inquiryOn: localDate,
    })
    .nullable(),
  /** Questionnaires without their answers, the newest first. */
  responses: z.array(z.object({ id, version: z.int(), completedOn: localDate, mode: z.string() })),
  interviews: z.array(interviewView),
  references: z.array(referenceLine),
  /** The newest first. */
  decisions: z.array(decisionView),
});
export type ScreeningFile = z.infer<typeof file>;

/** What a form on paper is about: nobody (blank), a response, a sheet or a call. */
const printable = z.object({
  kind: z.enum(formKinds),
  /** The response, sheet or reference; null for a blank form. */
  recordId: id.nullable(),
  /** Whose name stands on a blank form; null for nobody's. */
  candidateId: id.nullable(),
});

export const screening = {
  /** Everything of a person's screening that is not restricted. */
  file: query(z.object({ personId: id }), file),
  /** Opens a restricted part on purpose; that it was opened is kept in history. */
  open: command(
    z.object({ personId: id, part: z.enum(restrictedParts) }),
    z.object({ opened: z.int() }),
  ),
  ...eligibilityMethods,
  ...formMethods,
  ...fileMethods,
  ...decisionMethods,
  printForm: command(printable, z.void()),
  saveForm: command(printable, z.object({ path: z.string() })),
};
