import type { graduationInput } from '@shared/contract/training-graduation';
import { certificateNumbers } from '@shared/domain/training/graduation';
import { graduationGaps } from '@shared/domain/training/forecast-words';
import type { Sheet } from '@shared/contract/training-parts';
import { formatDay } from '@shared/parse/format-date';
import { formatList } from '@shared/parse/format';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { takenNumbers } from './certificates.repo';
import { forecastLabels } from './labels';
import { cohortSheet, forecasts } from './sheet.service';

type Input = z.output<typeof graduationInput>;
type Person = Input['people'][number];
type Done = { changeNo: number; completed: number; finished: boolean };

/** Where the reason of one of those chosen stands in the input, for the error to find it. */
const reasonField = (at: number) => `people.${at}.reason`;

function checkPerson(tx: WriteTx, sheet: Sheet, { on, people }: Input, person: Person) {
  const trainee = sheet.trainees.find(({ enrollmentId }) => enrollmentId === person.enrollmentId);
  if (!trainee)
    return fail('NOT_FOUND', 'Someone you chose is not in the cohort any more. Look again.');
  if (trainee.status !== 'active')
    return fail('CONFLICT', `${trainee.name} is not in training any more. Look again.`);
  if (on < trainee.enrolledOn)
    return fail(
      'VALIDATION',
      `${trainee.name} was enrolled on ${formatDay(trainee.enrolledOn)}. Enter a later date.`,
      { field: 'on' },
    );
  if (person.reason !== null) return undefined;
  const found = forecasts(sheet, on).get(person.enrollmentId);
  const gaps = found ? graduationGaps(found, forecastLabels(tx.db)) : [];
  if (gaps.length === 0) return undefined;
  return fail(
    'VALIDATION',
    `Write why ${trainee.name} graduates all the same: still missing are ${formatList(gaps)}.`,
    { field: reasonField(people.indexOf(person)) },
  );
}

/**
 * Completes the course for everyone chosen, in one change: they get the date and a certificate number, and
 * whoever does not meet every requirement the reason why it counts all the same.
 */
export function graduate(office: Office, input: Input): Result<Done> {
  const { cohortId, on, people } = input;
  return write(office, (tx) => {
    if (on > tx.today)
      return fail('VALIDATION', 'The date cannot be in the future.', { field: 'on' });
    const read = cohortSheet(tx.db, cohortId, on);
    if (!read.ok) return read;
    const sheet = read.value;
    const chosen = new Set(people.map(({ enrollmentId }) => enrollmentId));
    if (chosen.size < people.length)
      return fail('VALIDATION', 'Someone is chosen twice. Look again.');
    const numbers = certificateNumbers(on, takenNumbers(tx.db, on.slice(0, 4)), people.length);
    for (const [at, person] of people.entries()) {
      const wrong = checkPerson(tx, sheet, input, person);
      if (wrong) return wrong;
      const { enrollmentId, version, reason } = person;
      const patch = { status: 'completed', endedOn: on, reason, certificateNo: numbers[at] };
      const changed = updateRecord(tx, entities.enrollment, enrollmentId, patch, { version });
      if (!changed.ok) return changed;
    }
    const finished = input.finish && finish(tx, sheet, chosen, on);
    return ok({ changeNo: tx.changeNo, completed: people.length, finished });
  });
}

/** Ends the cohort on its last session, when this leaves nobody in training and no session to come. */
function finish(tx: WriteTx, sheet: Sheet, chosen: ReadonlySet<number>, on: string): boolean {
  const { cohort, sessions, trainees } = sheet;
  const left = trainees.some(
    ({ status, enrollmentId }) => status === 'active' && !chosen.has(enrollmentId),
  );
  if (left || sessions.some(({ held }) => held === 'scheduled')) return false;
  if (cohort.status === 'finished' || cohort.status === 'cancelled') return false;
  const last =
    sessions
      .map((session) => session.on)
      .toSorted()
      .at(-1) ?? on;
  const endOn = last > on ? on : last;
  const changed = updateRecord(tx, entities.cohort, cohort.id, { status: 'finished', endOn });
  return changed.ok;
}
