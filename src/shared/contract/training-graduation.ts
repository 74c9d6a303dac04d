import { z } from 'zod';
import { stage } from '../domain/lists/people';
import { id, localDate, optionalText, version } from './common';
import { command, query } from './define';

export const graduationInput = z.object({
  cohortId: id,
  on: localDate,
  people: z
    .array(
      z.object({
        enrollmentId: id,
        version,
        /** Needed where a requirement is not met; printed on the transcript. */
        reason: optionalText(500),
      }),
    )
    .min(1, 'Choose at least one person.')
    .max(100),
  /** Also finishes the cohort, when nobody is left in training. */
  finish: z.boolean(),
});

/** Someone who completed the course and is a candidate still. */
const readyCandidate = z.object({
  candidateId: id,
  version,
  personId: id,
  name: z.string(),
  stage: z.enum(stage.codes),
  suggestedMentorNo: z.string(),
});
export type ReadyCandidate = z.infer<typeof readyCandidate>;

export const graduationMethods = {
  /**
   * Completes the course for those chosen, in one change: with a date, a certificate number, and a reason
   * for whoever does not meet every requirement.
   */
  graduate: command(
    graduationInput,
    z.object({ changeNo: z.int(), completed: z.int(), finished: z.boolean() }),
  ),
  /** Who completed this cohort's course and can become a parent partner. */
  readyToActivate: query(z.object({ cohortId: id }), z.array(readyCandidate)),
  /** Makes graduates parent partners, one after the other; whoever cannot be stays a candidate. */
  activateGraduates: command(
    z.object({
      startOn: localDate,
      people: z
        .array(
          z.object({
            candidateId: id,
            version,
            from: z.enum(stage.codes),
            mentorNo: optionalText(60),
          }),
        )
        .min(1, 'Choose at least one person.')
        .max(100),
    }),
    z.object({
      /** A change each, to be undone from the last to the first. */
      activated: z.array(z.object({ name: z.string(), changeNo: z.int() })),
      refused: z.array(z.object({ name: z.string(), reason: z.string() })),
    }),
  ),
};
