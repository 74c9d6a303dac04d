import { type SQL, sql } from 'drizzle-orm';
import { stage as stages } from '@shared/domain/lists/people';
import { stageRank } from '@shared/domain/recruitment/stage';

const ranks = sql.join(
  stages.codes.map((code) => sql.raw(`when '${code}' then '${stageRank(code)}'`)),
  sql` `,
);

/**
 * One value made from the key of a candidate's stage, worked out once per row: `k` in `of` is day and
 * rank of the deciding event as one text that sorts, '2026-10-203'; without an event, the inquiry.
 * The rule of `stageOn` in SQL, so that lists of thousands read only the index; a test holds the two
 * together. Columns are written out, because drizzle leaves the table name away in a query of one
 * table, where `id` would mean the event's.
 */
const fromStageKey = (day: string, of: SQL): SQL<string> =>
  sql<string>`(select ${of} from (select coalesce(max(e.entered_on || case e.stage ${ranks} else '' end), candidate.inquiry_on || '0') as k from candidate_stage e where e.candidate_id = candidate.id and e.entered_on <= ${day} and e.archived_at is null))`;

export const stageKey = (day: string): SQL<string> => fromStageKey(day, sql`k`);

/** Rank of the stage as text: '0' for inquiry. */
export const stageRankSql = (day: string): SQL<string> => fromStageKey(day, sql`substr(k, 11)`);

/** First day in the stage. */
export const stageSinceSql = (day: string): SQL<string> => fromStageKey(day, sql`substr(k, 1, 10)`);

/** Rank, then day: sorts by stage, the longest there first. */
export const stageOrderSql = (day: string): SQL<string> =>
  fromStageKey(day, sql`substr(k, 11) || substr(k, 1, 10)`);

/** Reads a stage key back. */
export function readStageKey(key: string): { stage: (typeof stages.codes)[number]; since: string } {
  return { stage: stages.codes[Number(key.slice(10))] ?? 'inquiry', since: key.slice(0, 10) };
}
