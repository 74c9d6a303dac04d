import { sql } from 'drizzle-orm';
import type { LocalDate, Period } from '@shared/dates';
import type { ReadDb } from '../../db/handles';

export interface JourneyRow {
  source: string;
  nominatedById: number | null;
  nominator: string | null;
  organization: string | null;
  inquiryOn: LocalDate;
  interviewOn: LocalDate | null;
  trainingOn: LocalDate | null;
  activatedOn: LocalDate | null;
  /** Activated a year ago or longer, and active or limited a year after it. */
  yearOver: 0 | 1;
  stayed: 0 | 1;
}

const first = (stage: string) => sql`
  (select min(s.entered_on) from candidate_stage s
    where s.candidate_id = c.id and s.stage = ${stage} and s.archived_at is null)`;

/** Candidates who asked in a period, with the first day in each stage. */
export function journeys(db: ReadDb, { from, to }: Period, today: LocalDate): JourneyRow[] {
  return db.all<JourneyRow>(sql`
    select j.*,
      coalesce(date(j.activatedOn, '+1 year') <= ${today}, 0) as yearOver,
      exists (select 1 from mentor m join mentor_status s on s.mentor_id = m.id
        where m.person_id = j.personId and s.archived_at is null and s.status in ('active', 'limited')
          and s.from_date <= date(j.activatedOn, '+1 year')
          and (s.to_date is null or s.to_date >= date(j.activatedOn, '+1 year'))) as stayed
    from (select c.source, c.person_id as personId, c.nominated_by_id as nominatedById,
        w.name as nominator, w.organization, c.inquiry_on as inquiryOn,
        ${first('interview')} as interviewOn, ${first('training')} as trainingOn,
        ${first('activated')} as activatedOn
      from candidate c left join professional w on w.id = c.nominated_by_id
      where c.inquiry_on between ${from} and ${to} and c.archived_at is null) j`);
}
