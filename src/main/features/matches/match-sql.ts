import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { MatchView } from '@shared/contract/matches';
import { fold } from '@shared/domain/people/search-name';
import { wordsMatch } from '../../db/queries';
import { match, mentor, parent, person } from '../../db/schema';

/** The day it is, and the day since when silence makes a match quiet. */
export interface Days {
  today: string;
  cutoff: string;
}

const live = sql`coalesce(mentor_match.voided, 0) = 0`;

/** `isOpenAtEndOf` for the database, starting from the few matches that have not ended. */
export const openOn = (today: string): SQL => sql`mentor_match.id in (
    select id from mentor_match indexed by match_unended where end_on is null
    union all select id from mentor_match indexed by match_end_on where end_on > ${today})
  and mentor_match.start_on <= ${today} and ${live}`;

/** A contact between the two that reached the parent; newest first through the parent's own index. */
const reachedBetween = sql`contact_parent l
  join contact_mentor k on k.contact_id = l.contact_id and k.mentor_id = mentor_match.mentor_id
  join contact c on c.id = l.contact_id and c.archived_at is null
  where l.parent_id = mentor_match.parent_id and l.result = 'reached'`;

export const lastReachedOn = (today: string) =>
  sql<
    string | null
  >`(select l.on_date from ${reachedBetween} and l.on_date <= ${today} order by l.on_date desc limit 1)`;

/** `isQuiet` for the database. */
const quietOn = ({ today, cutoff }: Days): SQL => sql`${openOn(today)}
  and mentor_match.start_on <= ${cutoff}
  and not exists (select 1 from ${reachedBetween} and l.on_date > ${cutoff} and l.on_date <= ${today})`;

function inView(view: MatchView, days: Days): SQL | undefined {
  switch (view) {
    case 'open':
      return openOn(days.today);
    case 'quiet':
      return quietOn(days);
    case 'starting':
      return sql`mentor_match.start_on > ${days.today} and ${live}`;
    case 'closed':
      return sql`mentor_match.end_on <= ${days.today} and ${live}`;
    case 'voided':
      return sql`mentor_match.voided = 1`;
    case 'all':
      return undefined;
  }
}

export interface MatchFilter {
  view: MatchView;
  search: string;
  mentorId: number | null;
  parentId: number | null;
}

/** Matches in which either person has a name that starts like this. */
function found(search: string): SQL | undefined {
  const named = wordsMatch(person.searchName, fold(search));
  return (
    named &&
    sql`(mentor_match.parent_id in (select parent.id from ${person} cross join ${parent} on parent.person_id = person.id where ${named})
      or mentor_match.mentor_id in (select mentor.id from ${mentor} cross join ${person} on mentor.person_id = person.id where ${named}))`
  );
}

export function matchesWhere(filter: MatchFilter, days: Days): SQL | undefined {
  return and(
    sql`mentor_match.archived_at is null`,
    inView(filter.view, days),
    filter.mentorId === null ? undefined : eq(match.mentorId, filter.mentorId),
    filter.parentId === null ? undefined : eq(match.parentId, filter.parentId),
    found(filter.search),
  );
}
