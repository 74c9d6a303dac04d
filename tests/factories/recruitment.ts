import { entities } from '@main/db/entities';
import { createRecord, type NewRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { ok, unwrap } from '@shared/errors';
import { fold } from '@shared/domain/people/search-name';
import type { Stage } from '@shared/domain/lists/people';
import { makePerson } from './people';

let next = 0;
const unique = (prefix: string) => `${prefix}${(next += 1)}`;

type Values<E extends keyof typeof entities> = NewRecord<(typeof entities)[E]['table'], never>;

function make<E extends keyof typeof entities>(office: Office, entity: E, values: Values<E>) {
  return unwrap(
    write(office, (tx) => ok(createRecord(tx, entities[entity] as never, values as never))),
  );
}

/** A caseworker. @returns the professional's id */
export function makeProfessional(
  office: Office,
  { name = unique('Dana Wright '), ...values }: Partial<Values<'professional'>> = {},
): number {
  return make(office, 'professional', {
    key: unique('W'),
    name,
    searchName: fold(name),
    title: 'Caseworker',
    organization: 'Human Services',
    ...values,
  });
}

/**
 * A candidate on a new or given person, with stage events written as `[stage, day]`.
 * @returns the candidate's id and the person's
 */
export function makeCandidate(
  office: Office,
  {
    events = [['inquiry', '2026-09-01']],
    person = {},
    ...values
  }: Partial<Omit<Values<'candidate'>, 'personId'>> & {
    personId?: number;
    person?: Parameters<typeof makePerson>[1];
    events?: readonly (readonly [Stage, string])[];
  } = {},
): { id: number; personId: number } {
  const personId = values.personId ?? makePerson(office, person);
  const id = make(office, 'candidate', {
    source: 'job_posting',
    inquiryOn: events[0]?.[1] ?? '2026-09-01',
    ...values,
    personId,
  });
  for (const [stage, enteredOn] of events) {
    make(office, 'candidateStage', { candidateId: id, stage, enteredOn });
  }
  return { id, personId };
}

/** A cohort of a course of its own. @returns the cohort's id */
export function makeOpenCohort(office: Office, values: Partial<Values<'cohort'>> = {}): number {
  const courseId = make(office, 'course', { code: unique('course_'), title: 'Course' });
  return make(office, 'cohort', {
    key: unique('C'),
    name: unique('Cohort '),
    courseId,
    startOn: '2026-11-10',
    status: 'planned',
    ...values,
  });
}

/** @returns the enrollment's id */
export function makeEnrollment(
  office: Office,
  values: Partial<Values<'enrollment'>> & { personId: number; cohortId: number },
): number {
  return make(office, 'enrollment', { enrolledOn: '2026-10-01', status: 'active', ...values });
}

/** @returns the check's id */
export function makeCheck(
  office: Office,
  values: Partial<Values<'backgroundCheck'>> & { personId: number },
): number {
  return make(office, 'backgroundCheck', {
    type: 'fingerprint',
    requestedOn: '2026-10-01',
    outcome: 'pending',
    ...values,
  });
}
