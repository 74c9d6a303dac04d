import { sql } from 'drizzle-orm';
import type { Period } from '@shared/dates';
import type { ActivityFact, ContactFact } from '@shared/domain/report/facts-service';
import type { ReadDb } from '../../../db/handles';
import { codeReader, type Flag, linked, linksByOwner, rows, within } from './rows';

type ContactRow = Omit<ContactFact, 'mentorIds' | 'parentIds' | 'purposes' | 'payable'> & {
  purposes: string;
  payable: Flag;
};

/** Contacts dated in the window. */
export function contactFacts(db: ReadDb, window: Period): ContactFact[] {
  const during = within('c.on_date', window);
  const contacts = rows<ContactRow>(
    db,
    sql`select c.id, c.on_date as "on", c.minutes, coalesce(c.travel_minutes, 0) as travelMinutes,
          coalesce(c.miles_tenths, 0) as milesTenths, c.mode, c.result, c.purposes, c.advocacy, c.payable
        from contact c where ${during} and c.archived_at is null order by c.on_date, c.id`,
  );
  const mentors = linksByOwner(
    db,
    sql`select l.contact_id as owner, l.mentor_id as target from contact c
        join contact_mentor l on l.contact_id = c.id where ${during} order by c.id, l.position`,
  );
  const parents = linksByOwner(
    db,
    sql`select l.contact_id as owner, l.parent_id as target from contact c
        join contact_parent l on l.contact_id = c.id where ${during} order by c.id, l.position`,
  );
  const codes = codeReader();
  return contacts.map((row) => ({
    ...row,
    purposes: codes(row.purposes),
    payable: row.payable === 1,
    mentorIds: linked(mentors, row.id),
    parentIds: linked(parents, row.id),
  }));
}

type ActivityRow = Omit<ActivityFact, 'mentorIds' | 'payable'> & { payable: Flag };

/** Activities dated in the window. */
export function activityFacts(db: ReadDb, window: Period): ActivityFact[] {
  const during = within('a.on_date', window);
  const activities = rows<ActivityRow>(
    db,
    sql`select a.id, a.on_date as "on", a.minutes, coalesce(a.miles_tenths, 0) as milesTenths, a.kind, a.payable
        from activity a where ${during} and a.archived_at is null order by a.on_date, a.id`,
  );
  const mentors = linksByOwner(
    db,
    sql`select l.activity_id as owner, l.mentor_id as target from activity a
        join activity_mentor l on l.activity_id = a.id where ${during} order by a.id, l.position`,
  );
  return activities.map((row) => ({
    ...row,
    payable: row.payable === 1,
    mentorIds: linked(mentors, row.id),
  }));
}
