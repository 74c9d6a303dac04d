import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { supervision, supervisionAction, supervisionMentor } from '../../db/schema';

const columns = {
  id: supervisionAction.id,
  version: supervisionAction.version,
  supervisionId: supervisionAction.supervisionId,
  sessionOn: supervision.on,
  text: supervisionAction.text,
  owner: supervisionAction.owner,
  dueOn: supervisionAction.dueOn,
  doneOn: supervisionAction.doneOn,
};

function actions(db: ReadDb, which: SQL | undefined) {
  return db
    .select(columns)
    .from(supervisionAction)
    .innerJoin(supervision, eq(supervision.id, supervisionAction.supervisionId))
    .where(and(isNull(supervisionAction.archivedAt), which))
    .orderBy(asc(supervision.on), asc(supervisionAction.id))
    .all();
}

export function actionsOfSession(db: ReadDb, supervisionId: number) {
  return actions(db, eq(supervisionAction.supervisionId, supervisionId));
}

/** What was agreed with a mentor and is not done, from whatever session. */
export function openActionsOf(db: ReadDb, mentorIds: readonly number[]) {
  if (mentorIds.length === 0) return [];
  const sessions = db
    .select({ id: supervisionMentor.supervisionId })
    .from(supervisionMentor)
    .where(inArray(supervisionMentor.mentorId, [...mentorIds]));
  return actions(
    db,
    and(isNull(supervisionAction.doneOn), inArray(supervisionAction.supervisionId, sessions)),
  );
}

export function actionById(db: ReadDb, id: number) {
  return db.select().from(supervisionAction).where(eq(supervisionAction.id, id)).get();
}

/** Open actions by session. */
export function openCounts(db: ReadDb, sessionIds: readonly number[]): Map<number, number> {
  if (sessionIds.length === 0) return new Map();
  const rows = db
    .select({ id: supervisionAction.supervisionId, n: sql<number>`count(*)` })
    .from(supervisionAction)
    .where(
      and(
        inArray(supervisionAction.supervisionId, [...sessionIds]),
        isNull(supervisionAction.doneOn),
        isNull(supervisionAction.archivedAt),
      ),
    )
    .groupBy(supervisionAction.supervisionId)
    .all();
  return new Map(rows.map(({ id, n }) => [id, n]));
}
