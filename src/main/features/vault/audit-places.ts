import { type SQL, sql } from 'drizzle-orm';
import { lists } from '@shared/domain/lists';
import { settingDefs } from '@shared/domain/settings';
import type { ReadDb } from '../../db/handles';

interface Named {
  entity: string | null;
  recordId: number | null;
}

/** Which record it is, where that is no secret, and where it is shown. */
export interface Place {
  which: string | null;
  path: string | null;
}

/** Kinds with a page of their own: the page, and the table that says whether the record is still there. */
const pages: Readonly<Record<string, readonly [path: string, table: string]>> = {
  person: ['/people/', 'person'],
  professional: ['/professionals/', 'professional'],
  candidate: ['/recruitment/', 'candidate'],
  family: ['/families/', 'family'],
  referral: ['/families/requests/', 'referral'],
  match: ['/matches/', 'mentor_match'],
  contact: ['/log/contact/', 'contact'],
  activity: ['/log/activity/', 'activity'],
  supervision: ['/supervision/session/', 'supervision'],
  cohort: ['/training/', 'cohort'],
  course: ['/training/courses/', 'course'],
  outreachEvent: ['/recruitment/outreach/', 'outreach_event'],
};

/** The screening file of the person that a record carries, or of the candidate it belongs to. */
const fileOf = (table: string) =>
  sql`select id, '/recruitment/file/' || person_id as path from ${sql.identifier(table)} r`;
const fileOfCandidate = (table: string, rest = sql`''`) =>
  sql`select r.id, '/recruitment/file/' || c.person_id || ${rest} as path
    from ${sql.identifier(table)} r join candidate c on c.id = r.candidate_id`;

/** The page of a trainee in a cohort. */
const traineeOf = (table: string) =>
  sql`select r.id, '/training/' || e.cohort_id || '/person/' || e.id as path
    from ${sql.identifier(table)} r join enrollment e on e.id = r.enrollment_id`;

/** Kinds that are shown on the page of another record: how to get there from their own. */
const within: Readonly<Record<string, SQL>> = {
  candidateStage: sql`select id, '/recruitment/' || candidate_id as path from candidate_stage r`,
  interview: sql`select id, '/recruitment/' || candidate_id as path from interview r`,
  eligibilityCheck: sql`select id, '/recruitment/' || candidate_id as path from eligibility_check r`,
  selectionDecision: sql`select id, '/recruitment/' || candidate_id as path from selection_decision r`,
  backgroundCheck: fileOf('background_check'),
  credential: fileOf('credential'),
  priorCaseFacts: fileOf('prior_case_facts'),
  gateOverride: fileOf('gate_override'),
  eligibilityWaiver: fileOfCandidate('eligibility_waiver'),
  formResponse: fileOfCandidate('form_response'),
  referenceCheck: fileOfCandidate('reference_check', sql`'/reference/' || r.id`),
  mentor: sql`select id, '/people/' || person_id as path from mentor r`,
  mentorStatus: sql`select r.id, '/people/' || m.person_id as path
    from mentor_status r join mentor m on m.id = r.mentor_id`,
  parent: sql`select id, '/families/' || family_id as path from parent r`,
  serviceLink: sql`select r.id, '/families/' || p.family_id as path
    from service_link r join parent p on p.id = r.parent_id`,
  caseEvent: sql`select r.id, '/families/' || p.family_id as path from case_event r
    join case_event_parent l on l.event_id = r.id and l.position = 0
    join parent p on p.id = l.parent_id`,
  supervisionAction: sql`select id, '/supervision/session/' || supervision_id as path
    from supervision_action r`,
  supervisionAddendum: sql`select id, '/supervision/session/' || supervision_id as path
    from supervision_addendum r`,
  cohortSession: sql`select id, '/training/' || cohort_id || '/week/' || week_no as path
    from cohort_session r`,
  enrollment: sql`select id, '/training/' || cohort_id || '/person/' || id as path
    from enrollment r`,
  attendance: sql`select r.id, '/training/' || s.cohort_id || '/week/' || s.week_no as path
    from attendance r join cohort_session s on s.id = r.session_id`,
  makeup: sql`select r.id, '/training/' || s.cohort_id || '/week/' || s.week_no as path
    from makeup r join cohort_session s on s.id = r.session_id`,
  signoff: traineeOf('signoff'),
  selfRating: traineeOf('self_rating'),
  moduleCompletion: sql`select id, '/people/' || person_id as path from module_completion r`,
  inservice: sql`select id, '/people/' || person_id as path from inservice r`,
  cohortWaiting: sql`select id, '/training/' || cohort_id || '/waiting' as path
    from cohort_waiting r`,
  courseSession: sql`select id, '/training/courses/' || course_id as path from course_session r`,
  sessionFeedback: sql`select r.id, '/training/' || s.cohort_id || '/feedback' as path
    from session_feedback r join cohort_session s on s.id = r.session_id`,
  reportNarrative: sql`select id, '/reports?month=' || month as path from report_narrative r`,
};

/** Kinds that have one page for all. */
const fixed: Readonly<Record<string, string>> = {
  incident: '/supervision?view=concerns',
  importBatch: '/settings?section=exchange',
  eligibilityRule: '/settings?section=eligibility',
  gateRequirement: '/settings?section=eligibility',
  formTemplate: '/settings?section=forms',
};

type Row = { id: number; path: string | null; which?: string | null };

function query(db: ReadDb, entity: string, ids: readonly number[]): Row[] {
  const list = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );
  const page = pages[entity];
  if (page) {
    const [path, table] = page;
    return db.all<Row>(
      sql`select id, ${path} || id as path from ${sql.identifier(table)} r
        where r.id in (${list}) and r.archived_at is null`,
    );
  }
  const select = within[entity];
  if (select) {
    return db.all<Row>(sql`${select} where r.id in (${list}) and r.archived_at is null`);
  }
  if (entity === 'setting') return settingRows(db, list);
  if (entity === 'codeItem') return listRows(db, list);
  const path = fixed[entity];
  return path === undefined ? [] : ids.map((id) => ({ id, path }));
}

function settingRows(db: ReadDb, ids: SQL): Row[] {
  const rows = db.all<{ id: number; key: string }>(
    sql`select id, key from setting where id in (${ids})`,
  );
  const labels: Readonly<Record<string, { label: string }>> = settingDefs;
  return rows.map(({ id, key }) => ({ id, path: null, which: labels[key]?.label ?? null }));
}

function listRows(db: ReadDb, ids: SQL): Row[] {
  const rows = db.all<{ id: number; list: string }>(
    sql`select id, list from code_item where id in (${ids})`,
  );
  return rows.map(({ id, list }) => ({
    id,
    path: `/settings?section=lists&list=${encodeURIComponent(list)}`,
    which: Object.values(lists).find(({ name }) => name === list)?.title ?? null,
  }));
}

/**
 * Places for a page of entries, one query a kind. Records that were removed or set aside have none.
 * @returns by 'entity/id'
 */
export function placesOf(db: ReadDb, entries: readonly Named[]): Map<string, Place> {
  const ids = new Map<string, Set<number>>();
  for (const { entity, recordId } of entries) {
    if (entity === null || recordId === null) continue;
    ids.set(entity, (ids.get(entity) ?? new Set()).add(recordId));
  }
  const places = new Map<string, Place>();
  for (const [entity, wanted] of ids) {
    for (const { id, path, which = null } of query(db, entity, [...wanted]))
      places.set(`${entity}/${id}`, { path, which });
  }
  return places;
}
