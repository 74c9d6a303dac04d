import type { FileName } from '@shared/domain/exchange/define';

/**
 * What is exported: records that are not set aside and hang on none that are. A mentor counts by the person,
 * a session by the cohort, and so on, so that every key a row names is in the package too.
 */
const live = `with
  live_person as (select id, key from person where archived_at is null),
  live_professional as (select id, key from professional where archived_at is null),
  live_candidate as (
    select c.id, p.key from candidate c join live_person p on p.id = c.person_id
    where c.archived_at is null),
  live_mentor as (
    select m.id, p.key from mentor m join live_person p on p.id = m.person_id
    where m.archived_at is null),
  live_family as (select id, key from family where archived_at is null),
  live_parent as (
    select r.id, p.key from parent r
    join live_person p on p.id = r.person_id join live_family f on f.id = r.family_id
    where r.archived_at is null),
  live_referral as (
    select r.id, r.key from referral r join live_parent p on p.id = r.parent_id
    where r.archived_at is null),
  live_course as (select id, code from course where archived_at is null),
  live_cohort as (
    select c.id, c.key from cohort c join live_course o on o.id = c.course_id
    where c.archived_at is null),
  live_session as (
    select s.id, s.week_no, c.key from cohort_session s join live_cohort c on c.id = s.cohort_id
    where s.archived_at is null),
  live_enrollment as (
    select e.id, p.key from enrollment e
    join live_cohort c on c.id = e.cohort_id join live_person p on p.id = e.person_id
    where e.archived_at is null)
`;

/** Keys of linked mentors or parents in their order, as a JSON array. */
const keys = (link: string, owner: string, who: 'mentor' | 'parent') => `
  (select json_group_array(k.key order by l.position)
   from ${link} l join live_${who} k on k.id = l.${who}_id where l.${owner} = t.id)`;

const keyOf = (table: string, id: string) => `(select key from live_${table} where id = ${id})`;

/** Rows of each file: its columns in order, rows in key order (text by code point, weeks by number). */
const selects: Record<FileName, string> = {
  lists: `select list, code, label, active from code_item order by list, code`,
  settings: `select key, value from setting
    where archived_at is null and key in (select value from json_each(?)) order by key`,
  people: `select key, first_name, last_name, preferred_name, gender, languages, region, phone, email,
    phone_ok_voicemail, phone_ok_text, safe_contact_note from person where archived_at is null order by key`,
  professionals: `select key, name, title, organization, phone, email
    from professional where archived_at is null order by key`,
  candidates: `select p.key, source, ${keyOf('professional', 'nominated_by_id')}, inquiry_on, closed_on,
    closed_reason, keep_warm_until from candidate t join live_person p on p.id = t.person_id
    where t.archived_at is null order by p.key`,
  candidate_stages: `select c.key, stage, entered_on
    from candidate_stage t join live_candidate c on c.id = t.candidate_id
    where t.archived_at is null order by c.key, stage, entered_on`,
  background_checks: `select p.key, type, requested_on, received_on, outcome, valid_until
    from background_check t join live_person p on p.id = t.person_id
    where t.archived_at is null order by p.key, type, requested_on`,
  course_sessions: `select c.code, week_no, title, minutes, required
    from course_session t join live_course c on c.id = t.course_id
    where t.archived_at is null order by c.code, week_no`,
  cohorts: `select key, name, c.code, start_on, end_on, site, facilitators, status
    from cohort t join live_course c on c.id = t.course_id where t.archived_at is null order by key`,
  cohort_sessions: `select c.key, week_no, on_date, held, minutes
    from cohort_session t join live_cohort c on c.id = t.cohort_id
    where t.archived_at is null order by c.key, week_no`,
  enrollments: `select c.key, p.key, enrolled_on, status, ended_on
    from enrollment t join live_cohort c on c.id = t.cohort_id join live_person p on p.id = t.person_id
    where t.archived_at is null order by c.key, p.key`,
  attendance: `select s.key, s.week_no, e.key, status, minutes
    from attendance t join live_session s on s.id = t.session_id
    join live_enrollment e on e.id = t.enrollment_id
    where t.archived_at is null order by s.key, s.week_no, e.key`,
  makeups: `select s.key, s.week_no, e.key, on_date, minutes, method
    from makeup t join live_session s on s.id = t.session_id
    join live_enrollment e on e.id = t.enrollment_id
    where t.archived_at is null order by s.key, s.week_no, e.key, on_date`,
  modules: `select p.key, module, completed_on, minutes, expires_on
    from module_completion t join live_person p on p.id = t.person_id
    where t.archived_at is null order by p.key, module, completed_on`,
  mentors: `select p.key, mentor_no, start_on, max_matches, max_hours_month, transport
    from mentor t join live_person p on p.id = t.person_id where t.archived_at is null order by p.key`,
  mentor_status: `select m.key, status, from_date, to_date, reason
    from mentor_status t join live_mentor m on m.id = t.mentor_id
    where t.archived_at is null order by m.key, from_date`,
  families: `select key, region, case_type, opened_on, closed_on, children
    from family where archived_at is null order by key`,
  parents: `select p.key, f.key, role, enrolled_on, exited_on
    from parent t join live_person p on p.id = t.person_id join live_family f on f.id = t.family_id
    where t.archived_at is null order by p.key`,
  referrals: `select t.key, p.key, channel, ${keyOf('professional', 'from_professional_id')}, received_on,
    decision, decision_on, decline_reason, withdrawn_on
    from referral t join live_parent p on p.id = t.parent_id where t.archived_at is null order by t.key`,
  matches: `select t.key, m.key, p.key, ${keyOf('referral', 't.referral_id')}, start_on, end_on,
    closure_reason, closure_kind, voided
    from mentor_match t join live_mentor m on m.id = t.mentor_id join live_parent p on p.id = t.parent_id
    where t.archived_at is null order by t.key`,
  contacts: `select key, on_date, start_time, minutes, travel_minutes, miles_tenths, mode, result, place,
    ${keys('contact_mentor', 'contact_id', 'mentor')}, ${keys('contact_parent', 'contact_id', 'parent')},
    purposes, support, advocacy, payable, summary
    from contact t where archived_at is null order by key`,
  activities: `select key, on_date, minutes, kind, ${keys('activity_mentor', 'activity_id', 'mentor')},
    organization, audience_count, miles_tenths, payable
    from activity t where archived_at is null order by key`,
  events: `select key, on_date, kind, ${keys('case_event_parent', 'event_id', 'parent')}, place,
    mentor_requested, mentor_attended, parent_attended
    from case_event t where archived_at is null order by key`,
  service_links: `select t.key, p.key, need, identified_on, linked_on, method, outcome, outcome_on
    from service_link t join live_parent p on p.id = t.parent_id where t.archived_at is null order by t.key`,
  supervision: `select key, on_date, minutes, type, supervisor,
    ${keys('supervision_mentor', 'supervision_id', 'mentor')}, topics,
    case when restricted = 1 and ? = 0 then null else note end
    from supervision t where archived_at is null order by key`,
  incidents: `select key, on_date, kind, ${keys('incident_mentor', 'incident_id', 'mentor')}, status, closed_on
    from incident t where archived_at is null order by key`,
  rates: `select kind, amount, from_date from rate where archived_at is null order by kind, from_date`,
};

/** SQL that gives a file's rows, one value for each column of its definition. */
export const exportQuery = (file: FileName): string => live + selects[file];
