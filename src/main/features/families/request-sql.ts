import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { RequestView } from '@shared/contract/families';
import type { RequestState } from '@shared/domain/families/request-state';
import { fold } from '@shared/domain/people/search-name';
import { likeText, wordsMatch } from '../../db/queries';
import { family, parent, person, referral } from '../../db/schema';

/** `requestStateOn` for the database; a request dated in the future is new. A test holds the two together. */
export const stateSql = (today: string): SQL<RequestState> => sql<RequestState>`case
  when referral.withdrawn_on <= ${today} then 'withdrawn'
  when referral.decision is null or referral.decision_on is null or referral.decision_on > ${today} then 'new'
  when referral.decision <> 'accepted' then 'declined'
  when referral.matched_on <= ${today} then 'matched'
  else 'waiting' end`;

/**
 * Few requests are undecided or waiting, many are over. Each view starts from the index that holds only
 * what it may show; the dates in the future, which those indexes cannot know about, are added. The
 * indexes are named, because a young file has no statistics yet and would be read from end to end.
 */
const candidates: Record<Exclude<RequestView, 'all'>, (today: string) => SQL> = {
  decide: (today) => sql`
    select id from referral indexed by referral_undecided where decision is null and withdrawn_on is null
    union all select id from referral indexed by referral_decision_on
      where decision_on is null and decision is not null
    union all select id from referral indexed by referral_decision_on where decision_on > ${today}
    union all select id from referral indexed by referral_withdrawn_on where withdrawn_on > ${today}`,
  waiting: (today) => sql`
    select id from referral indexed by referral_unmatched
      where decision = 'accepted' and withdrawn_on is null and matched_on is null
    union all select id from referral indexed by referral_matched_on where matched_on > ${today}
    union all select id from referral indexed by referral_withdrawn_on where withdrawn_on > ${today}`,
};

/** Only what belongs to a view on a day. */
export function inView(view: RequestView, today: string): SQL | undefined {
  if (view === 'all') return undefined;
  const state = view === 'decide' ? 'new' : 'waiting';
  return sql`referral.id in (${candidates[view](today)}) and ${stateSql(today)} = ${state}`;
}

/**
 * Parents by the start of their name or of their family's number, as a set of ids, so that a list can
 * go from there through its own index. The cross joins read the names from their index alone.
 */
export function parentsFound(typed: string): SQL | undefined {
  const text = fold(typed);
  if (text === '') return undefined;
  const named = wordsMatch(person.searchName, text) ?? sql`0`;
  return sql`(
    select parent.id from ${person} cross join ${parent} on parent.person_id = person.id where ${named}
    union select parent.id from ${family} cross join ${parent} on parent.family_id = family.id
      where family.key like ${`${likeText(typed.trim())}%`} escape '\\')`;
}

export interface RequestFilter {
  view: RequestView;
  search: string;
  state: RequestState | null;
  channel: string | null;
  language: string | null;
}

export function requestsWhere(filter: RequestFilter, today: string): SQL | undefined {
  const found = parentsFound(filter.search);
  return and(
    sql`referral.archived_at is null`,
    inView(filter.view, today),
    filter.state === null ? undefined : sql`${stateSql(today)} = ${filter.state}`,
    filter.channel === null ? undefined : eq(referral.channel, filter.channel),
    filter.language === null ? undefined : eq(referral.language, filter.language),
    found && sql`referral.parent_id in ${found}`,
  );
}

/** First contact that reached the parent on or after the request; one look-up in the parent's index. */
export const firstReachedOn = sql<string | null>`(
  select l.on_date from contact_parent l join contact c on c.id = l.contact_id
  where l.parent_id = referral.parent_id and l.result = 'reached' and l.on_date >= referral.received_on
    and c.archived_at is null
  order by l.on_date limit 1)`;

/** Attempts from the request until the parent was reached. */
export const attemptsBefore = sql<number>`(
  select count(*) from contact_parent l join contact c on c.id = l.contact_id
  where l.parent_id = referral.parent_id and l.result <> 'reached' and l.on_date >= referral.received_on
    and l.on_date <= coalesce(${firstReachedOn}, '9999-12-31') and c.archived_at is null)`;
