import type { EventView, LinkView } from '@shared/contract/families-records';
import { groupBy } from '@shared/domain/report/memo';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { getEvent, getLink, parentsOfEvents } from './families.repo';

type EventData = NonNullable<ReturnType<typeof getEvent>>;

function eventView(row: EventData, parentIds: readonly number[]): EventView {
  const { id, version, on, kind, place, mentorRequested, mentorAttended } = row;
  return {
    id,
    version,
    on,
    kind,
    place,
    mentorRequested,
    mentorAttended,
    parentIds: [...parentIds],
    parentAttended: row.parentAttended as EventView['parentAttended'],
  };
}

/** Hearings and meetings with the parents they concern. */
export function eventViews(db: ReadDb, rows: readonly EventData[]): EventView[] {
  const links = parentsOfEvents(
    db,
    rows.map(({ id }) => id),
  );
  const parents = groupBy(links, ({ eventId }) => eventId);
  return rows.map((row) =>
    eventView(
      row,
      (parents.get(row.id) ?? []).map(({ parentId }) => parentId),
    ),
  );
}

export function eventRecord(db: ReadDb, id: number): Result<EventView> {
  const row = getEvent(db, id);
  if (!row || row.archivedAt !== null)
    return fail('NOT_FOUND', 'This date is not in the program any more.');
  return ok(eventViews(db, [row])[0] as EventView);
}

/** A need and what came of it, without its bookkeeping. */
export function linkView(row: NonNullable<ReturnType<typeof getLink>>): LinkView {
  const { id, version, parentId, need, identifiedOn, linkedOn, outcomeOn } = row;
  return {
    id,
    version,
    parentId,
    need,
    identifiedOn,
    linkedOn,
    outcomeOn,
    method: row.method as LinkView['method'],
    outcome: row.outcome as LinkView['outcome'],
  };
}

export function linkRecord(db: ReadDb, id: number): Result<LinkView> {
  const row = getLink(db, id);
  if (!row || row.archivedAt !== null)
    return fail('NOT_FOUND', 'This need is not in the program any more.');
  return ok(linkView(row));
}
