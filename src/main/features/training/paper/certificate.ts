import type { CertificatePerson } from '@shared/contract/training-prints';
import type { Sheet, SheetTrainee } from '@shared/contract/training-parts';
import { traineeProgress } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import { plural } from '@shared/parse/format';

/** What the certificate of someone who completed the course says; null for anyone else. */
export function certificateOf(sheet: Sheet, trainee: SheetTrainee): CertificatePerson | null {
  const { status, endedOn, certificateNo, enrollmentId } = trainee;
  if (status !== 'completed' || endedOn === null) return null;
  const { sessions, marks, makeups, course } = sheet;
  const records = recordsByEnrollment(sessions, [enrollmentId], marks, makeups);
  const { credited } = traineeProgress(0, sessions, records.get(enrollmentId) ?? []);
  return {
    name: trainee.name,
    course: course.title,
    hours: inWords(credited),
    completedOn: endedOn,
    number: certificateNo ?? '',
  };
}

/** '31 hours 30 minutes': on a certificate nothing is shortened. */
function inWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, word]) => plural(count, word));
  return shown.join(' ') || '0 hours';
}
