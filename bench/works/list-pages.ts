import { today } from '../generator/plan';
import { busiest, type ListPage, shownName } from './list-page';
import { logPages } from './list-pages-log';

const name = shownName('p');

const status = `(select status from mentor_status where mentor_id = m.id and from_date <= @today
  and (to_date is null or to_date >= @today) order by from_date desc limit 1)`;
const personColumns = `p.id, ${name}, p.preferred_name, p.region, p.languages, c.id, c.closed_on, m.id, r.id,
  r.family_id, r.exited_on, exists (select 1 from enrollment where person_id = p.id and status = 'active'),
  ${status}, max(coalesce((select max(on_date) from contact_parent where parent_id = r.id), ''),
    coalesce((select max(on_date) from contact_mentor where mentor_id = m.id), ''))`;
const roles = `left join candidate c on c.person_id = p.id left join mentor m on m.person_id = p.id`;

const open = `m.archived_at is null and coalesce(m.voided, 0) = 0 and m.start_on <= @today
  and (m.end_on is null or m.end_on > @today)`;

/** The lists of the program, each as it is used most and as it is hardest. */
export const listPages: readonly ListPage[] = [
  {
    name: 'people',
    says: 'parents by name, page 2',
    method: 'people.list',
    input: () => ({ role: 'parent', offset: 50 }),
    sql: `select ${personColumns}, (select count(*) from parent r join person p on p.id = r.person_id where p.archived_at is null)
      from person p join parent r on r.person_id = p.id ${roles}
      where p.archived_at is null order by p.search_name, p.id limit 50 offset 50`,
    parameters: () => ({ today }),
  },
  {
    name: 'people-search',
    says: 'people whose name has a word that starts with “ma”',
    method: 'people.list',
    input: () => ({ search: 'ma' }),
    sql: `select ${personColumns}, (select count(*) from person where archived_at is null and (search_name like 'ma%' or search_name like '% ma%'))
      from person p left join parent r on r.person_id = p.id ${roles}
      where p.archived_at is null and (p.search_name like 'ma%' or p.search_name like '% ma%')
      order by p.search_name, p.id limit 50`,
    parameters: () => ({ today }),
  },
  {
    name: 'recruitment',
    says: 'everyone ever in recruitment by days in stage',
    method: 'recruitment.list',
    input: () => ({ state: 'all', sort: { by: 'since', descending: true } }),
    sql: `select c.id, c.version, p.id, ${name}, p.phone, p.email, coalesce(c.stage_key, c.inquiry_on || '0') as stage,
        c.source, w.name, c.inquiry_on, c.on_hold, c.keep_warm_until, c.closed_on, c.next_step, c.next_step_due, m.id,
        (select count(*) from candidate where archived_at is null)
      from candidate c join person p on p.id = c.person_id left join mentor m on m.person_id = p.id
      left join professional w on w.id = c.nominated_by_id
      where c.archived_at is null order by substr(coalesce(c.stage_key, c.inquiry_on || '0'), 1, 10) desc, p.search_name, c.id limit 50`,
    parameters: () => ({}),
  },
  {
    name: 'families',
    says: 'open families by number',
    method: 'families.list',
    input: () => ({ view: 'open' }),
    sql: `select f.id, f.key, f.region, f.case_type, f.children, f.opened_on, f.closed_on,
        (select count(*) from parent r join mentor_match m on m.parent_id = r.id where r.family_id = f.id and ${open}),
        (select json_group_array(json_array(p.id, ${name})) from parent r join person p on p.id = r.person_id where r.family_id = f.id and r.archived_at is null),
        (select count(*) from family where archived_at is null and (closed_on is null or closed_on > @today))
      from family f where f.archived_at is null and (f.closed_on is null or f.closed_on > @today)
      order by f.key, f.id limit 50`,
    parameters: () => ({ today }),
  },
  {
    name: 'requests',
    says: 'requests of one channel, newest first',
    method: 'families.requests',
    input: () => ({
      view: 'all',
      channel: 'court_hearing',
      sort: { by: 'received', descending: true },
    }),
    sql: `with page as (select * from referral where archived_at is null and channel = 'court_hearing'
        order by received_on desc, id desc limit 50)
      select q.id, q.received_on, q.parent_id, p.id, ${name}, f.id, f.key, q.channel, w.name, q.language, q.needs,
        q.decision, q.decision_on, q.withdrawn_on, q.matched_on,
        (select l.on_date from contact_parent l join contact c on c.id = l.contact_id where l.parent_id = q.parent_id
          and l.result = 'reached' and l.on_date >= q.received_on and c.archived_at is null order by l.on_date limit 1) as reached,
        (select count(*) from contact_parent l join contact c on c.id = l.contact_id where l.parent_id = q.parent_id
          and l.result <> 'reached' and l.on_date >= q.received_on and c.archived_at is null and l.on_date <= coalesce(
            (select l.on_date from contact_parent l join contact c on c.id = l.contact_id where l.parent_id = q.parent_id
              and l.result = 'reached' and l.on_date >= q.received_on and c.archived_at is null order by l.on_date limit 1), '9999')),
        (select count(*) from referral where archived_at is null and channel = 'court_hearing')
      from page q join parent r on r.id = q.parent_id join person p on p.id = r.person_id join family f on f.id = r.family_id
      left join professional w on w.id = q.from_professional_id order by q.received_on desc, q.id desc`,
    parameters: () => ({}),
  },
  {
    name: 'matches',
    says: 'open matches by start',
    method: 'matches.list',
    input: () => ({ view: 'open' }),
    sql: `with page as (select m.* from mentor_match m where ${open} order by m.start_on, m.id limit 50)
      select m.id, m.start_on, m.end_on, m.voided, p.id, ${name}, q.id, ${shownName('q')}, f.id, f.key, m.closure_reason,
        (select l.on_date from contact_parent l join contact_mentor k on k.contact_id = l.contact_id and k.mentor_id = m.mentor_id
          join contact c on c.id = l.contact_id and c.archived_at is null where l.parent_id = m.parent_id and l.result = 'reached'
          and l.on_date <= @today order by l.on_date desc limit 1),
        (select count(*) from mentor_match m where ${open})
      from page m join parent r on r.id = m.parent_id join person p on p.id = r.person_id join family f on f.id = r.family_id
      join mentor n on n.id = m.mentor_id join person q on q.id = n.person_id order by m.start_on, m.id`,
    parameters: () => ({ today }),
  },
  {
    name: 'supervision',
    says: 'individual sessions of a year, newest first',
    method: 'supervision.sessions',
    input: () => ({ type: 'individual', from: '2025-11-01', to: '2026-10-31' }),
    sql: `with page as (select * from supervision where archived_at is null and type = 'individual'
        and on_date between '2025-11-01' and '2026-10-31' order by on_date desc, id desc limit 50)
      select s.id, s.on_date, s.minutes, s.type, s.supervisor, s.topics, s.restricted,
        (select json_group_array(json_array(m.id, p.id, ${name})) from supervision_mentor l join mentor m on m.id = l.mentor_id
          join person p on p.id = m.person_id where l.supervision_id = s.id),
        (select count(*) from supervision_action where supervision_id = s.id and done_on is null),
        (select count(*) from supervision where archived_at is null and type = 'individual' and on_date between '2025-11-01' and '2026-10-31')
      from page s order by s.on_date desc, s.id desc`,
    parameters: () => ({}),
  },
  {
    name: 'professionals',
    says: 'by name',
    method: 'professionals.list',
    input: () => ({}),
    sql: `with page as (select * from professional where archived_at is null order by search_name, id limit 50)
      select w.id, w.name, w.title, w.organization, w.phone, w.email,
        (select count(*) from candidate where nominated_by_id = w.id and archived_at is null),
        (select count(*) from referral where from_professional_id = w.id and archived_at is null),
        (select count(*) from professional where archived_at is null) from page w order by w.search_name, w.id`,
    parameters: () => ({}),
  },
  ...logPages(busiest),
];
