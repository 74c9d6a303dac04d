import type { enrollmentEnd } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { certificateNumbers } from '@shared/domain/training/graduation';
import { graduationGaps } from '@shared/domain/training/forecast-words';
import { formatDay } from '@shared/parse/format-date';
import { placesLeft } from '@shared/domain/training/places';
import { formatList, plural } from '@shared/parse/format';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { takenNumbers } from './certificates.repo';
import { cohortEnrollments, findCohort } from './cohorts.repo';
import { findEnrollment, hasRecords, personExists } from './records.repo';
import { forecastLabels } from './labels';
import { cohortSheet, forecasts } from './sheet.service';
import { waitingOf } from './waiting.repo';

type Saved = { id: number; changeNo: number };

const gone = () =>
  fail('NOT_FOUND', 'This enrollment is not there any more. Go back to the cohort.');

function tooFewPlaces(places: number): string {
  const left =
    places === 0 ? 'No place is left' : `Only ${plural(places, 'place is', 'places are')} left`;
  return `${left} in this cohort. Put the others on the waiting list, or enroll them all the same.`;
}

/** Enrolls people in a cohort; nobody twice. Whoever waited for a place waits no more. */
export function enroll(
  office: Office,
  input: {
    cohortId: number;
    personIds: readonly number[];
    enrolledOn: LocalDate;
    overCapacity?: boolean;
  },
): Result<{ ids: number[]; changeNo: number }> {
  const { cohortId, enrolledOn } = input;
  return write(office, (tx) => {
    const found = findCohort(tx.db, cohortId);
    if (!found) return fail('NOT_FOUND', 'This cohort is not there any more. Go back to the list.');
    if (found.cohort.status === 'finished' || found.cohort.status === 'cancelled')
      return fail('RULE', 'This cohort is over. Take it up again first, or choose another.');
    const rows = cohortEnrollments(tx.db, cohortId);
    const there = new Set(rows.map(({ personId }) => personId));
    const personIds = [...new Set(input.personIds)];
    if (personIds.some((id) => there.has(id)))
      return fail('VALIDATION', 'Someone you chose is in this cohort already.', {
        field: 'personIds',
      });
    if (!personIds.every((id) => personExists(tx.db, id)))
      return fail('NOT_FOUND', 'Someone you chose is not in the program any more.', {
        field: 'personIds',
      });
    const inTraining = rows.filter(({ status }) => status === 'active').length;
    const places = placesLeft(found.cohort.capacity, inTraining);
    if (places !== null && personIds.length > places && !input.overCapacity)
      return fail('RULE', tooFewPlaces(places), { field: 'personIds' });
    for (const { id } of waitingOf(tx.db, cohortId, personIds))
      deleteRecord(tx, entities.cohortWaiting, id);
    const ids = personIds.map((personId) =>
      createRecord(tx, entities.enrollment, { cohortId, personId, enrolledOn, status: 'active' }),
    );
    return ok({ ids, changeNo: tx.changeNo });
  });
}

/**
 * Ends someone's time in a cohort. Completing without having met every requirement needs a reason,
 * which stays with the enrollment.
 */
export function endEnrollment(
  office: Office,
  { id, version, status, endedOn, reason }: z.output<typeof enrollmentEnd>,
): Result<Saved> {
  return write(office, (tx) => {
    const before = findEnrollment(tx.db, id);
    if (!before) return gone();
    if (endedOn < before.enrolledOn)
      return fail('VALIDATION', `Enter a date on or after ${formatDay(before.enrolledOn)}.`, {
        field: 'endedOn',
      });
    if (endedOn > tx.today)
      return fail('VALIDATION', 'The date cannot be in the future.', { field: 'endedOn' });
    if (status === 'completed' && reason === null) {
      const gaps = gapsOf(tx, before.cohortId, id, endedOn);
      if (gaps.length > 0)
        return fail('VALIDATION', `Write why: still missing are ${formatList(gaps)}.`, {
          field: 'reason',
        });
    }
    const [number = null] =
      status === 'completed'
        ? certificateNumbers(endedOn, takenNumbers(tx.db, endedOn.slice(0, 4)), 1)
        : [];
    const patch = { status, endedOn, reason, certificateNo: number };
    const changed = updateRecord(tx, entities.enrollment, id, patch, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

function gapsOf(tx: WriteTx, cohortId: number, enrollmentId: number, day: LocalDate): string[] {
  const sheet = cohortSheet(tx.db, cohortId, day);
  const found = sheet.ok ? forecasts(sheet.value, day).get(enrollmentId) : undefined;
  if (!found) return [];
  return graduationGaps(found, forecastLabels(tx.db));
}

export function reopenEnrollment(
  office: Office,
  { id, version }: { id: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const patch = { status: 'active', endedOn: null, reason: null, certificateNo: null };
    const changed = updateRecord(tx, entities.enrollment, id, patch, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

/** Takes out someone enrolled by mistake. Whoever has marks or sign-offs leaves the course instead. */
export function removeEnrollment(
  office: Office,
  { id, version }: { id: number; version: number },
): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    if (hasRecords(tx.db, id))
      return fail(
        'RULE',
        'Something is recorded for this person. Record that they left the course instead.',
      );
    const removed = deleteRecord(tx, entities.enrollment, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}
