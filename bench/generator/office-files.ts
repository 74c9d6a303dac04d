import { CsvFile } from './csv-file';
import { peopleColumns } from './people';

/** The columns of each generated file, as the package page names them. */
const columns = {
  settings: ['key', 'value'],
  people: peopleColumns,
  professionals: ['professional_key', 'name', 'title', 'organization', 'phone', 'email'],
  candidates: [
    'person_key',
    'source',
    'nominated_by',
    'inquiry_on',
    'closed_on',
    'closed_reason',
    'keep_warm_until',
  ],
  candidate_stages: ['person_key', 'stage', 'entered_on'],
  background_checks: [
    'person_key',
    'type',
    'requested_on',
    'received_on',
    'outcome',
    'valid_until',
  ],
  course_sessions: ['course_code', 'week_no', 'title', 'minutes', 'required'],
  cohorts: [
    'cohort_key',
    'name',
    'course_code',
    'start_on',
    'end_on',
    'site',
    'facilitators',
    'status',
  ],
  cohort_sessions: ['cohort_key', 'week_no', 'on', 'held', 'minutes'],
  enrollments: ['cohort_key', 'person_key', 'enrolled_on', 'status', 'ended_on'],
  attendance: ['cohort_key', 'week_no', 'person_key', 'status', 'minutes'],
  makeups: ['cohort_key', 'week_no', 'person_key', 'on', 'minutes', 'method'],
  modules: ['person_key', 'module', 'completed_on', 'minutes', 'expires_on'],
  mentors: ['person_key', 'mentor_no', 'start_on', 'max_matches', 'max_hours_month', 'transport'],
  mentor_status: ['person_key', 'status', 'from', 'to', 'reason'],
  families: ['family_key', 'region', 'case_type', 'opened_on', 'closed_on', 'children'],
  parents: ['person_key', 'family_key', 'role', 'enrolled_on', 'exited_on'],
  referrals: [
    'referral_key',
    'parent_key',
    'channel',
    'from_professional',
    'received_on',
    'decision',
    'decision_on',
    'decline_reason',
    'withdrawn_on',
  ],
  matches: [
    'match_key',
    'mentor_key',
    'parent_key',
    'referral_key',
    'start_on',
    'end_on',
    'closure_reason',
    'closure_kind',
    'voided',
  ],
  contacts: [
    'contact_key',
    'on',
    'start_time',
    'minutes',
    'travel_minutes',
    'miles',
    'mode',
    'result',
    'place',
    'mentor_keys',
    'parent_keys',
    'purposes',
    'support',
    'advocacy',
    'payable',
    'summary',
  ],
  activities: [
    'activity_key',
    'on',
    'minutes',
    'kind',
    'mentor_keys',
    'organization',
    'audience_count',
    'miles',
    'payable',
  ],
  events: [
    'event_key',
    'on',
    'kind',
    'parent_keys',
    'place',
    'mentor_requested',
    'mentor_attended',
    'parent_attended',
  ],
  service_links: [
    'link_key',
    'parent_key',
    'need',
    'identified_on',
    'linked_on',
    'method',
    'outcome',
    'outcome_on',
  ],
  supervision: [
    'session_key',
    'on',
    'minutes',
    'type',
    'supervisor',
    'mentor_keys',
    'topics',
    'note',
  ],
  incidents: ['incident_key', 'on', 'kind', 'mentor_keys', 'status', 'closed_on'],
  rates: ['kind', 'amount', 'from'],
} as const;

type FileName = keyof typeof columns;
type Files = { [F in FileName]: CsvFile<(typeof columns)[F][number]> };

/** Opens every file of a package in a folder that exists. */
export function openOfficeFiles(folder: string): { files: Files; close(): number } {
  const entries = Object.entries(columns).map(([name, of]) => [
    name,
    new CsvFile<string>(folder, name, of),
  ]) as [FileName, CsvFile<string>][];
  return {
    files: Object.fromEntries(entries) as unknown as Files,
    close() {
      for (const [, file] of entries) file.close();
      return entries.reduce((sum, [, file]) => sum + file.rows, 0);
    },
  };
}

export type OfficeFiles = Files;
