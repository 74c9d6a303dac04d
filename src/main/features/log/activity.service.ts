import type { Saved } from '@shared/contract/common';
import type { ActivityRecord } from '@shared/contract/log';
import type { ActivityFields } from '@shared/contract/log-fields';
import { activityKind } from '@shared/domain/lists/activity';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkLive, checkNewCodes, checkPeople, dropDraft, peopleBefore } from './entry.service';
import { activitiesById } from './log.repo';
import { mentorsById, whoIsOn } from './who.repo';

const form = 'activity';

export function activityRecord(db: ReadDb, id: number): Result<ActivityRecord> {
  const row = activitiesById(db, [id])[0];
  if (!row) return fail('NOT_FOUND', 'This activity is no longer there. Go back and look again.');
  const mentors =
    row.archivedAt === null
      ? (whoIsOn(db, 'activityMentors', [id]).get(id) ?? [])
      : mentorsById(db, peopleBefore(db, 'activity', id).mentors);
  return ok({ ...row, mentors });
}

function checkActivity(db: ReadDb, fields: ActivityFields, kindBefore: string | null) {
  return (
    checkNewCodes(db, [['kind', activityKind, fields.kind, kindBefore]]) ?? checkPeople(db, fields)
  );
}

/** Writes program work of one or several mentors; the draft it was typed in goes with it. */
export function addActivity(
  office: Office,
  { draft, ...fields }: ActivityFields & { draft: string | null },
): Result<Saved> {
  const refused = checkActivity(office.read, fields, null);
  if (refused) return refused;
  return write(office, (tx) => {
    const id = createRecord(tx, entities.activity, { ...fields, key: freshKey('A') });
    dropDraft(tx, form, draft);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateActivity(
  office: Office,
  {
    id,
    version,
    draft,
    ...fields
  }: ActivityFields & { id: number; version: number; draft: string | null },
): Result<Saved> {
  const before = activitiesById(office.read, [id])[0];
  const live = checkLive(before);
  if (!live.ok) return live;
  const refused = checkActivity(office.read, fields, before?.kind ?? null);
  if (refused) return refused;
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.activity, id, fields, { version });
    if (!result.ok) return result;
    dropDraft(tx, form, draft);
    return ok({ id, changeNo: tx.changeNo });
  });
}
