import { type SQL, sql } from 'drizzle-orm';
import { stage as stages } from '@shared/domain/lists/people';
import { stageRank } from '@shared/domain/recruitment/stage';

const ranks = sql.join(
  stages.codes.map((code) => sql.raw(`when '${code}' then '${stageRank(code)}'`)),
  sql` `,
);

/**
 * Day and rank of the event that decides a candidate's stage on a day, as one text that sorts:
 * '2026-10-203'; without an event, the inquiry. It is kept with the candidate; only where an event lies
 * after the day are the events read. The rule of `stageOn` in SQL: a test holds the two together.
 */
export const stageKey = (day: string): SQL<string> =>
  sql<string>`coalesce(case when candidate.stage_key > ${`${day}~`} then (select max(e.entered_on || case e.stage ${ranks} else '' end) from candidate_stage e where e.candidate_id = candidate.id and e.entered_on <= ${day} and e.archived_at is null) else candidate.stage_key end, candidate.inquiry_on || '0')`;

/** Rank of the stage as text: '0' for inquiry. */
export const stageRankSql = (day: string): SQL<string> => sql<string>`substr(${stageKey(day)}, 11)`;

/** First day in the stage. */
export const stageSinceSql = (day: string): SQL<string> =>
  sql<string>`substr(${stageKey(day)}, 1, 10)`;

/** Reads a stage key back. */
export function readStageKey(key: string): { stage: (typeof stages.codes)[number]; since: string } {
  return { stage: stages.codes[Number(key.slice(10))] ?? 'inquiry', since: key.slice(0, 10) };
}
