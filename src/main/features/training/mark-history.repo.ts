import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { AttendanceStatus } from '@shared/domain/lists/training';
import type { ReadDb } from '../../db/handles';
import { attendance, auditEvent } from '../../db/schema';

interface Place {
  sessionId: number;
  enrollmentId: number;
}

export function currentMark(db: ReadDb, { sessionId, enrollmentId }: Place) {
  const row = db
    .select({ status: attendance.status, minutes: attendance.minutes })
    .from(attendance)
    .where(and(eq(attendance.sessionId, sessionId), eq(attendance.enrollmentId, enrollmentId)))
    .get();
  return row && { status: row.status as AttendanceStatus, minutes: row.minutes };
}

const either = (field: 'enrollmentId' | 'sessionId') =>
  sql.raw(`coalesce(json_extract(fields, '$.${field}[1]'), json_extract(fields, '$.${field}[0]'))`);

/** Records that ever stood in a cell: made or cleared there (index audit_event_mark), or there now. */
function recordsOf(db: ReadDb, { sessionId, enrollmentId }: Place): number[] {
  const made = db.all<{ id: number }>(sql`
    select distinct record_id as id from audit_event
    where entity = 'attendance' and op in ('create', 'delete')
      and ${either('enrollmentId')} = ${enrollmentId} and ${either('sessionId')} = ${sessionId}`);
  const now = db
    .select({ id: attendance.id })
    .from(attendance)
    .where(and(eq(attendance.sessionId, sessionId), eq(attendance.enrollmentId, enrollmentId)))
    .all();
  return [...new Set([...made, ...now].map(({ id }) => id))];
}

/** History entries of every mark a cell ever held, newest first. */
export function marksEverIn(db: ReadDb, place: Place) {
  const ids = recordsOf(db, place);
  return db
    .select({
      number: auditEvent.number,
      changeNo: auditEvent.changeNo,
      at: auditEvent.at,
      actor: auditEvent.actor,
      action: auditEvent.action,
      op: auditEvent.op,
      fields: auditEvent.fields,
    })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.entity, 'attendance'),
        inArray(auditEvent.recordId, ids),
        isNotNull(auditEvent.op),
      ),
    )
    .orderBy(desc(auditEvent.number))
    .all();
}
