import type { AttendanceStatus } from '../lists/training';
import type { Cell } from './marks';
import type { Makeup, WeekRecord } from './progress';

interface At {
  sessionId: number;
  enrollmentId: number;
}
interface MarkRow extends At {
  status: AttendanceStatus;
  minutes: number | null;
}

const key = ({ sessionId, enrollmentId }: At): string => `${sessionId}/${enrollmentId}`;

/**
 * Brings flat rows together: for each enrollment one record per session, in the order of `sessions`.
 */
export function recordsByEnrollment<M extends Makeup & At>(
  sessions: readonly { id: number }[],
  enrollmentIds: readonly number[],
  marks: readonly MarkRow[],
  makeups: readonly M[],
): Map<number, WeekRecord<M>[]> {
  const cells = new Map<string, Cell>(
    marks.map((mark) => [key(mark), { status: mark.status, minutes: mark.minutes }]),
  );
  const made = new Map<string, M[]>();
  for (const makeup of makeups) {
    const list = made.get(key(makeup));
    if (list) list.push(makeup);
    else made.set(key(makeup), [makeup]);
  }
  return new Map(
    enrollmentIds.map((enrollmentId) => [
      enrollmentId,
      sessions.map(({ id }) => {
        const at = key({ sessionId: id, enrollmentId });
        return { cell: cells.get(at) ?? null, makeups: made.get(at) ?? [] };
      }),
    ]),
  );
}
