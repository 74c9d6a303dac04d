import { z } from 'zod';
import {
  feedbackAnswer,
  ratingWave,
  selfRatingAnswer,
  signoffResult,
} from '../domain/lists/training';
import { code, id, localDate, optionalText, requiredText, saved, version } from './common';
import { command, query } from './define';

const result = z.enum(signoffResult.codes);

export const signoffRow = z.object({
  id,
  version,
  competency: z.string(),
  method: z.string(),
  result,
  on: localDate,
  signedBy: z.string(),
  note: z.string().nullable(),
});
export type SignoffRow = z.infer<typeof signoffRow>;

export const signoffFields = z.object({
  competency: z.string().min(1, 'Choose what was shown.').pipe(code),
  method: z.string().min(1, 'Choose how it was shown.').pipe(code),
  result,
  on: localDate,
  signedBy: requiredText('Write who saw it.', 200),
  note: optionalText(500),
});

const wave = z.enum(ratingWave.codes);
const ratings = z.record(code, z.enum(selfRatingAnswer.codes));

const selfRating = z.object({ id, version, wave, on: localDate, answers: ratings });
export type SelfRating = z.infer<typeof selfRating>;

const answer = z.enum(feedbackAnswer.codes).nullable();

export const feedbackFields = z
  .object({
    useful: answer,
    clear: answer,
    atEase: answer,
    helped: optionalText(1000),
    wished: optionalText(1000),
  })
  .refine((sheet) => Object.values(sheet).some((value) => value !== null), {
    message: 'Enter at least one answer from the sheet.',
    path: ['useful'],
  });

const feedbackSheet = z.object({
  id,
  version,
  sessionId: id,
  useful: answer,
  clear: answer,
  atEase: answer,
  helped: z.string().nullable(),
  wished: z.string().nullable(),
});
export type FeedbackSheet = z.infer<typeof feedbackSheet>;

const gone = z.object({ changeNo: z.int() });

export const signoffMethods = {
  /** The same sign-off for one or several people. */
  recordSignoffs: command(
    signoffFields.extend({
      enrollmentIds: z.array(id).min(1, 'Choose at least one person.').max(100),
    }),
    z.object({ ids: z.array(id), changeNo: z.int() }),
  ),
  updateSignoff: command(signoffFields.extend({ id, version }), saved),
  removeSignoff: command(z.object({ id, version }), gone),

  /** Feedback and self-ratings of a cohort: sheets that name nobody, ratings by enrollment. */
  feedback: query(
    z.object({ cohortId: id }),
    z.object({
      sheets: z.array(feedbackSheet),
      ratings: z.array(selfRating.extend({ enrollmentId: id })),
    }),
  ),
  addFeedback: command(z.object({ sessionId: id, sheet: feedbackFields }), saved),
  updateFeedback: command(z.object({ id, version, sheet: feedbackFields }), saved),
  removeFeedback: command(z.object({ id, version }), gone),

  /** One person before or after the course; a second time replaces the first. */
  saveSelfRating: command(
    z.object({
      enrollmentId: id,
      wave,
      on: localDate,
      answers: ratings.refine((all) => Object.keys(all).length > 0, 'Enter at least one answer.'),
    }),
    saved,
  ),
  removeSelfRating: command(z.object({ id, version }), gone),
};
