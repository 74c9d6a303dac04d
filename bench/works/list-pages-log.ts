import type { Raw } from '../vault/raw';
import type { Chosen, ListPage } from './list-page';
import { shownName } from './list-page';

const who = (entry: string, role: string) =>
  `(select json_group_array(json_array(r.id, p.id, ${shownName('p')})) from ${entry}_${role} l
    join ${role} r on r.id = l.${role}_id join person p on p.id = r.person_id where l.${entry}_id = e.id)`;

const contactColumns = `e.id, e.on_date as day, e.start_time, e.minutes, e.travel_minutes, e.miles_tenths, e.mode,
  e.result, null, ${who('contact', 'mentor')}, ${who('contact', 'parent')}, e.payable, substr(e.summary, 1, 160)`;
const activityColumns = `e.id, e.on_date as day, null, e.minutes, null, e.miles_tenths, null,
  null, e.kind, ${who('activity', 'mentor')}, '[]', e.payable, substr(e.organization, 1, 160)`;

const month = `'2026-10-01' and '2026-10-31'`;
const year = `'2025-11-01' and '2026-10-31'`;

/** Pages of the log: the month everybody looks at, and one parent partner's year. */
export const logPages = (busiest: (client: Raw) => Chosen): ListPage[] => [
  {
    name: 'log',
    says: 'contacts and program work of a month, newest first, page 3',
    method: 'log.entries',
    input: () => ({ offset: 100, filter: { from: '2026-10-01', to: '2026-10-31' } }),
    sql: `select id, day, entry, case entry when 'contact' then (select json_array(${contactColumns.replace(' as day', '')}) from contact e where e.id = x.id)
        else (select json_array(${activityColumns.replace(' as day', '')}) from activity e where e.id = x.id) end
      from (select * from (select 'contact' as entry, id, on_date as day from contact where on_date between ${month} and archived_at is null order by on_date desc, id desc limit 150)
        union all select * from (select 'activity', id, on_date from activity where on_date between ${month} and archived_at is null order by on_date desc, id desc limit 150)
        order by day desc, entry desc, id desc limit 50 offset 100) x`,
    parameters: () => ({}),
  },
  {
    name: 'log-mentor',
    says: 'a year of reached contacts of one parent partner, newest first',
    method: 'log.entries',
    people: busiest,
    input: ({ mentor }) => ({
      filter: { from: '2025-11-01', to: '2026-10-31', mentorId: mentor, result: 'reached' },
    }),
    sql: `select ${contactColumns} from contact_mentor k join contact e on e.id = k.contact_id
      where k.mentor_id = @mentor and k.on_date between ${year} and e.archived_at is null and e.result = 'reached'
      order by k.on_date desc, e.id desc limit 50`,
    parameters: ({ mentor }) => ({ mentor: mentor ?? 0 }),
  },
];
