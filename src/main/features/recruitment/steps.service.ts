import type { Activation, MoveOptions } from '@shared/contract/recruitment';
import type { LocalDate } from '@shared/dates';
import { nextMentorNo } from '@shared/domain/recruitment/mentor-no';
import { planActivation } from '@shared/domain/recruitment/plan-activation';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import type { WriteTx } from '../../db/write';
import { getCandidate } from './recruitment.repo';
import { noCandidate } from './recruitment.service';
import { enrollmentsOf, mentorNumbers, mentorOf, openCohorts, statusPeriods } from './steps.repo';

/** What the panel of a move into training or activated asks about. */
export function moveOptions(db: ReadDb, id: number, today: LocalDate): Result<MoveOptions> {
  const found = getCandidate(db, id, today);
  if (!found) return noCandidate();
  const enrollments = enrollmentsOf(db, found.personId);
  return ok({
    enrolledIn: enrollments.find(({ status }) => status === 'active')?.cohort ?? null,
    completedCourse: enrollments.some(({ status }) => status === 'completed'),
    cohorts: openCohorts(db),
    isMentor: mentorOf(db, found.personId) !== undefined,
    suggestedMentorNo: nextMentorNo(mentorNumbers(db)),
  });
}

/** Someone in training is enrolled in a cohort: now, unless they are already. */
export function enterTraining(
  tx: WriteTx,
  db: ReadDb,
  { personId, cohortId, on }: { personId: number; cohortId: number | null; on: LocalDate },
): Result<void> {
  const enrollments = enrollmentsOf(db, personId);
  if (enrollments.some(({ status }) => status === 'active')) return ok(undefined);
  const cohort = openCohorts(db).find(({ id }) => id === cohortId);
  if (!cohort) {
    return fail('VALIDATION', 'Choose a cohort that is planned or running.', { field: 'cohortId' });
  }
  if (enrollments.some((enrollment) => enrollment.cohortId === cohort.id)) {
    return fail(
      'VALIDATION',
      'They were in this cohort before. Choose another one, or change the enrollment in Training.',
      { field: 'cohortId' },
    );
  }
  createRecord(tx, entities.enrollment, {
    cohortId: cohort.id,
    personId,
    enrolledOn: on,
    status: 'active',
  });
  return ok(undefined);
}

function writeMentor(
  tx: WriteTx,
  db: ReadDb,
  personId: number,
  { startOn, mentorNo, maxMatches, maxHoursMonth }: Activation,
): Result<number> {
  const known = mentorOf(db, personId);
  const number = mentorNo ?? known?.mentorNo ?? null;
  const taken = mentorNumbers(db).some((other) => other === number);
  if (number !== null && number !== known?.mentorNo && taken) {
    return fail('VALIDATION', 'Another parent partner has this number. Choose a free one.', {
      field: 'activation.mentorNo',
    });
  }
  if (!known) {
    const values = { personId, mentorNo: number, startOn, maxMatches, maxHoursMonth };
    return ok(createRecord(tx, entities.mentor, values));
  }
  const patch = {
    mentorNo: number,
    maxMatches: maxMatches ?? known.maxMatches,
    maxHoursMonth: maxHoursMonth ?? known.maxHoursMonth,
  };
  const updated = updateRecord(tx, entities.mentor, known.id, patch);
  return updated.ok ? ok(known.id) : updated;
}

/**
 * Makes a candidate a parent partner, active from their start date. Needs a completed course, or a
 * reason why not. Someone who comes back keeps their record and gets a new period.
 */
export function enterActivated(
  tx: WriteTx,
  db: ReadDb,
  personId: number,
  activation: Activation | null,
): Result<void> {
  if (!activation) {
    return fail('VALIDATION', 'Enter the day they start as a parent partner.', {
      field: 'activation.startOn',
    });
  }
  const completed = enrollmentsOf(db, personId).some(({ status }) => status === 'completed');
  if (!completed && activation.overrideReason === null) {
    return fail('VALIDATION', 'Say why they start without having completed the course.', {
      field: 'activation.overrideReason',
    });
  }
  const mentorId = writeMentor(tx, db, personId, activation);
  if (!mentorId.ok) return mentorId;
  const plan = planActivation(statusPeriods(db, mentorId.value), activation.startOn);
  if (!plan.ok) return fail('VALIDATION', plan.message, { field: 'activation.startOn' });
  for (const { id, to } of plan.end) updateRecord(tx, entities.mentorStatus, id, { to });
  if (plan.start) {
    createRecord(tx, entities.mentorStatus, {
      mentorId: mentorId.value,
      status: 'active',
      from: activation.startOn,
    });
  }
  return ok(undefined);
}
