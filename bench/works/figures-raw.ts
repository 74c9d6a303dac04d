import type { Period } from '@shared/dates';
import type { Raw } from '../vault/raw';

const during = 'on_date between @from and @to';

/** What somebody would write to get at the rows of these months, and only those. */
const statements = [
  `select id, on_date, minutes, travel_minutes, miles_tenths, mode, result, purposes, advocacy, payable
    from contact where ${during} and archived_at is null order by on_date`,
  `select l.contact_id, l.mentor_id from contact c join contact_mentor l on l.contact_id = c.id where c.${during}`,
  `select l.contact_id, l.parent_id from contact c join contact_parent l on l.contact_id = c.id where c.${during}`,
  `select a.id, a.on_date, a.minutes, a.miles_tenths, a.kind, a.payable, l.mentor_id
    from activity a join activity_mentor l on l.activity_id = a.id where a.${during} and a.archived_at is null`,
  `select id, on_date, kind, mentor_requested, mentor_attended, parent_attended from case_event where ${during}`,
  `select id, parent_id, need, identified_on, linked_on, method, outcome, outcome_on from service_link
    where identified_on between @from and @to or linked_on between @from and @to or outcome_on between @from and @to`,
  `select s.id, s.on_date, s.minutes, s.type, l.mentor_id
    from supervision s join supervision_mentor l on l.supervision_id = s.id where s.${during}`,
  `select id, on_date, kind, closed_on from incident where ${during} or closed_on between @from and @to`,
  `select id, parent_id, channel, received_on, decision, decision_on, withdrawn_on from referral where received_on between @from and @to`,
  `select id, mentor_id, parent_id, referral_id, start_on, end_on, closure_reason, closure_kind from mentor_match
    where end_on is null or end_on >= @from`,
  `select mentor_id, status, from_date, to_date from mentor_status`,
  `select id, source, inquiry_on, closed_on, closed_reason from candidate where closed_on is null or closed_on >= @from`,
  `select id, candidate_id, stage, entered_on from candidate_stage where entered_on between @from and @to`,
  `select s.id, s.on_date, s.held, a.id, a.enrollment_id, a.status, a.minutes
    from cohort_session s join attendance a on a.session_id = s.id where s.${during}`,
  `select id, session_id, enrollment_id, on_date, minutes from makeup where ${during}`,
  `select id, status, ended_on from enrollment where ended_on between @from and @to`,
  `select distinct p.id, p.family_id, p.role, f.children from contact c join contact_parent l on l.contact_id = c.id
    join parent p on p.id = l.parent_id join family f on f.id = p.family_id where c.${during} and c.result = 'reached'`,
];

/** Reads every row of the months as plain arrays, and does nothing with them. @returns how many */
export function rawPass(client: Raw, period: Period): () => number {
  const prepared = statements.map((text) => {
    const statement = client.prepare(text).raw();
    return text.includes('@to')
      ? () => statement.all({ ...period })
      : text.includes('@from')
        ? () => statement.all({ from: period.from })
        : () => statement.all();
  });
  return () => prepared.reduce((rows, read) => rows + read().length, 0);
}
