import { sql } from 'drizzle-orm';
import { addDays, type LocalDate } from '@shared/dates';
import { credentialType } from '@shared/domain/lists/screening';
import { reminderDays, reminderOn } from '@shared/domain/screening/renewals';
import { type DueItem, horizonDays } from '@shared/domain/today/items';
import { formatDay } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import { listWords } from '../lists/words';
import { renewalList } from './renewals.service';

const filePath = (personId: number, part: string) => `/recruitment/file/${personId}?part=${part}`;

/** People who waited for a date that has come, or comes this week. Which rule it was stays restricted. */
export function eligibleNow(db: ReadDb, today: LocalDate): DueItem[] {
  const rows = db.all<{ candidateId: number; personId: number; name: string; on: string }>(sql`
    select c.id as candidateId, c.person_id as personId, e.eligible_on as "on",
      coalesce(nullif(p.preferred_name, ''), p.first_name) || ' ' || p.last_name as name
    from eligibility_check e join candidate c on c.id = e.candidate_id
    join person p on p.id = c.person_id
    where e.overall = 'eligible_on_date' and e.eligible_on <= ${addDays(today, horizonDays)}
      and c.archived_at is null and (c.closed_on is null or c.closed_reason = 'not_yet_eligible')
      and not exists (select 1 from mentor m where m.person_id = c.person_id)
    order by e.eligible_on limit 200`);
  return rows.map((row) => ({
    key: `eligible/${row.candidateId}`,
    who: row.name,
    whoPath: `/recruitment/${row.candidateId}`,
    reason:
      row.on <= today
        ? 'The date they were waiting for has come'
        : 'The date they are waiting for comes',
    dueOn: row.on,
    action: { label: 'Check again', path: filePath(row.personId, 'eligibility') },
  }));
}

/** What runs out in 60 days, again in 30, and once it has. Background checks are not named. */
export function renewalsDue(db: ReadDb, today: LocalDate): DueItem[] {
  const words = listWords(db);
  const within = Math.max(...reminderDays);
  return renewalList(db, { within, offset: 0, limit: 200 }, today).rows.flatMap((row) => {
    const reminder = reminderOn(row.validUntil, today);
    if (!reminder) return [];
    const what = row.type === null ? 'A clearance' : words(credentialType, row.type);
    const [kind = '', id = ''] = row.key.split('/');
    return [
      {
        // Each reminder is set aside on its own: the one at 30 days comes all the same.
        key: `renew_${kind}/${id}-${reminder.days}`,
        who: row.name,
        whoPath: filePath(row.personId, row.type === null ? 'checks' : 'credentials'),
        reason: row.lapsed
          ? `${what} ran out on ${formatDay(row.validUntil)}`
          : `${what} runs out on ${formatDay(row.validUntil)}`,
        dueOn: row.lapsed ? reminder.since : null,
        action: {
          label: 'Open file',
          path: filePath(row.personId, row.type === null ? 'checks' : 'credentials'),
        },
      },
    ];
  });
}
