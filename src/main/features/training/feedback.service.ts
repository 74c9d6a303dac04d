import type {
  feedbackFields,
  FeedbackSheet,
  SelfRating,
  signoffMethods,
} from '@shared/contract/training-signoffs';
import { competency } from '@shared/domain/lists/training';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { isKnownCode } from '../lists/lists.service';
import { findSession } from './records.repo';
import { cohortFeedback, cohortRatings, enrollmentsById, ratingOf } from './signoffs.repo';

type Sheet = z.output<typeof feedbackFields>;
type At = { id: number; version: number };
type Saved = { id: number; changeNo: number };
type RatingInput = z.output<(typeof signoffMethods)['saveSelfRating']['input']>;

/** Feedback on the sessions of a cohort, and how sure its people felt before and after. */
export function feedbackOf(db: ReadDb, cohortId: number) {
  return {
    sheets: cohortFeedback(db, cohortId) as FeedbackSheet[],
    ratings: cohortRatings(db, cohortId) as (SelfRating & { enrollmentId: number })[],
  };
}

/** Keys one sheet of paper. A session that was not held yet has none. */
export function addFeedback(
  office: Office,
  { sessionId, sheet }: { sessionId: number; sheet: Sheet },
): Result<Saved> {
  return write(office, (tx) => {
    const session = findSession(tx.db, sessionId);
    if (!session)
      return fail('NOT_FOUND', 'This session is not there any more. Go back to the cohort.');
    if (session.held === 'cancelled' || session.on > tx.today)
      return fail('RULE', 'This session has not been held, so there is no feedback on it.');
    const id = createRecord(tx, entities.sessionFeedback, { sessionId, ...sheet });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateFeedback(
  office: Office,
  { id, version, sheet }: At & { sheet: Sheet },
): Result<Saved> {
  return write(office, (tx) => {
    const changed = updateRecord(tx, entities.sessionFeedback, id, sheet, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeFeedback(office: Office, { id, version }: At): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.sessionFeedback, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}

/** How sure someone feels, before or after the course; what was keyed before is replaced. */
export function saveSelfRating(office: Office, input: RatingInput): Result<Saved> {
  const { enrollmentId, wave, on, answers } = input;
  return write(office, (tx) => {
    const [found] = enrollmentsById(tx.db, [enrollmentId]);
    if (!found)
      return fail('NOT_FOUND', 'This person is not in the cohort any more. Go back to the cohort.');
    if (on > tx.today)
      return fail('VALIDATION', 'The date cannot be in the future.', { field: 'on' });
    const before = ratingOf(tx.db, enrollmentId, wave);
    const unknown = Object.keys(answers).find(
      (code) => !(code in (before?.answers ?? {})) && !isKnownCode(tx.db, competency, code),
    );
    if (unknown !== undefined)
      return fail('VALIDATION', 'Rate competencies of the list.', { field: 'answers' });
    if (before) {
      const changed = updateRecord(tx, entities.selfRating, before.id, { on, answers });
      return changed.ok ? ok({ id: before.id, changeNo: tx.changeNo }) : changed;
    }
    const id = createRecord(tx, entities.selfRating, { enrollmentId, wave, on, answers });
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function removeSelfRating(
  office: Office,
  { id, version }: At,
): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.selfRating, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
